import { fault } from './expression-faults.ts';
import { functionOf } from './expression-names.ts';
import type { Word } from './expression-words.ts';

/** What the whole formula tells about its commas. */
interface Evidence {
  /** `;` separates arguments, so a comma can only be decimal. */
  readonly semicolons: boolean;
  /** A decimal point is used, so a comma can only separate. */
  readonly points: boolean;
}

/**
 * Settles what every comma is, decimal mark or separator of arguments, and writes numbers with a point and
 * separators with a comma: `max(1,5; 2)` → `max(1.5, 2)`. What could be read both ways is refused.
 */
export function settleCommas(words: readonly Word[]): readonly Word[] {
  const evidence = {
    semicolons: words.some(({ text }) => text === ';'),
    points: words.some(({ kind, text }) => kind === 'number' && text.includes('.')),
  };
  const open: boolean[] = []; // for each open parenthesis, whether it is a function's
  const settled = words.flatMap((word, at) => {
    if (word.text === '(') open.push(functionOf(words[at - 1]) !== undefined);
    if (word.text === ')') open.pop();
    return settle(word, open.at(-1) === true, evidence);
  });
  refuseMixedMarks(settled);
  return settled.map((word) =>
    word.kind === 'number' ? { ...word, text: word.text.replace(',', '.') } : word,
  );
}

const separator: Word = { kind: 'sign', text: ',' };

function settle(word: Word, inCall: boolean, evidence: Evidence): readonly Word[] {
  const { kind, text } = word;
  if (text === ';' || text === ',') {
    if (!inCall || (text === ',' && evidence.semicolons)) throw fault('separator', text);
    return [separator];
  }
  const mayBeTwo = kind === 'number' && text.includes(',') && inCall && !evidence.semicolons;
  if (!mayBeTwo) return [word];
  if (!evidence.points) throw fault('comma', text);
  return text
    .split(',')
    .flatMap((each, at): Word[] => [...(at > 0 ? [separator] : []), { kind, text: each }]);
}

const PLAIN = /^\d*(?:[.,]\d+)?$/;
/** `1.500` alone: a reader of either habit would be sure, and they would not agree. */
const MAY_BE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

function refuseMixedMarks(words: readonly Word[]): void {
  const marked = words.flatMap(({ kind, text }) => (kind === 'number' && /[.,]/.test(text) ? [text] : []));
  const sure = marked.filter((text) => !MAY_BE_THOUSANDS.test(text));
  const mark = (sure[0] ?? marked[0])?.includes(',') ? ',' : '.';
  for (const text of marked) if (!PLAIN.test(text) || !text.includes(mark)) throw fault('mixedMarks', text);
  if (sure.length === 0 && marked[0] !== undefined) throw fault('thousands', marked[0]);
}
