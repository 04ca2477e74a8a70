import Papa from 'papaparse';
import type { RawCell } from '../../src/intake/budget.ts';
import { FileProblem } from '../file-problem.ts';
import { MOST_COLUMNS } from './shape.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Rarer ones, taken when they cut the heading and none of the usual does. Two of them are control characters of data warehouses. */
const RARE = ['^', '~', '#', '¦', '§', '¬', '\u0001', '\u001F', '!', '&', '*', '@', ':', '/'] as const;
const CUTS_ENOUGH = 0.5;
const SAMPLE_ROWS = 200;
const FIRST_ROWS = 5;
const SAMPLE_CHARACTERS = 500_000;

/** Rows of a text whose separator is found out. Every cell stays text: codes keep their zeros. */
export function readDelimited(text: string, file: string): RawCell[][] {
  const { body, delimiter } = separated(text);
  refuseTooWide(body, delimiter, file); // before there is a cell of each in memory
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const open = openQuote(parsed);
  if (open !== undefined)
    throw new FileProblem('openQuote', file, String(lineAt(text, text.length - body.length + open)));
  const rows = parsed.data.map((row) => row.map((cell): RawCell => (cell === '' ? null : cell)));
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === null)) rows.pop();
  return rows;
}

/** A text without the line by which Excel names its separator, and that separator, or else the likeliest. */
export function separated(text: string): { readonly body: string; readonly delimiter: string } {
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  return { body, delimiter: told?.[1] ?? separatorOf(body) };
}

export function refuseTooWide(body: string, delimiter: string, file: string): void {
  const { data } = Papa.parse<string[]>(body.slice(0, SAMPLE_CHARACTERS), { delimiter, preview: FIRST_ROWS });
  const width = Math.max(0, ...data.map((row) => row.length));
  if (width > MOST_COLUMNS) throw new FileProblem('tooManyColumns', file, String(width));
}

/**
 * Where a quotation mark opens a cell and nothing closes it, which swallows the rows that follow. One closed in the
 * wrong place does so too when its row holds a line end: it found the opening mark of another row.
 */
function openQuote({ data, errors }: Papa.ParseResult<string[]>): number | undefined {
  const swallows = ({ code, row = 0 }: Papa.ParseError): boolean =>
    code === 'MissingQuotes' ||
    (code === 'InvalidQuotes' && data[row]?.some((cell) => /[\r\n]/.test(cell)) === true);
  return errors.find(swallows)?.index;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split(/\r\n|\r|\n/).length;

/**
 * The separator that cuts most rows into the same number of columns. Of several that do, the one that does so from
 * the heading on, which decimal commas never do; then the one that gives more columns.
 */
export function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const fitsOf = (separators: readonly string[]) =>
    separators.map((separator) => ({ separator, ...fitOf(sample, separator) }));
  const usual = fitsOf(SEPARATORS);
  const first = Math.min(...usual.filter(({ share }) => share > CUTS_ENOUGH).map((each) => each.first));
  const rare = fitsOf(RARE.filter((sign) => sample.includes(sign))).filter((each) => each.first < first);
  const fits = [...usual, ...rare];
  const share = Math.max(...fits.map((each) => each.share));
  const [best] = fits
    .filter((each) => each.share > share - 0.05)
    .sort((a, b) => a.first - b.first || b.width - a.width);
  return best?.separator ?? ',';
}

interface Fit {
  /** Of the rows, how many have the usual number of columns, which is more than one. */
  readonly share: number;
  readonly width: number;
  /** The first row that has it. */
  readonly first: number;
}

function fitOf(sample: string, delimiter: string): Fit {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, rows] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  const first = data.findIndex(({ length }) => length === width);
  return { share: data.length === 0 ? 0 : rows / data.length, width, first };
}
