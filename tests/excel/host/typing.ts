/** How Excel takes a text that is entered in a cell: a Spanish Excel, as our users have it. */
export interface Entry {
  readonly value: string | number | boolean;
  readonly formula?: string;
}

const MONTHS = 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|jan|apr|aug|dec';
const MONTH_AND_YEAR = new RegExp(`^(?:${MONTHS})[a-z]*[ -/]\\d{2,4}$`, 'i');
const DAY = /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?$|^\d{4}-\d{1,2}-\d{1,2}$/;
const NUMBER = /^[-+]?\(?[$€]? ?\d[\d.,]*\)? ?%?$/;

/** A value whose type Excel chooses by what the text looks like. The serial itself is of no interest here. */
const GUESSED = 45_000;

export function entryOf(entered: unknown, format: string): Entry | undefined {
  if (typeof entered === 'number' || typeof entered === 'boolean') return { value: entered };
  if (typeof entered !== 'string') return undefined; // null leaves the cell as it is
  return entryOfText(entered, format);
}

function entryOfText(text: string, format: string): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  if (/^[+-]\D/.test(text)) return { value: '', formula: `=${text}` };
  if (/^(?:verdadero|true)$/i.test(text)) return { value: true };
  if (/^(?:falso|false)$/i.test(text)) return { value: false };
  if (NUMBER.test(text)) return { value: Number(text.replace(/[^\d.-]/g, '')) };
  if (DAY.test(text) || MONTH_AND_YEAR.test(text)) return { value: GUESSED };
  return { value: text };
}
