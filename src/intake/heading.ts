import type { RawCell, RawTable } from './budget.ts';
import { readHeading } from './dictionary.ts';

export interface Heading {
  /** First row below the heading, from 0. */
  readonly firstRow: number;
  readonly texts: readonly string[];
  /** The rows of the heading as they stand: reports repeat them on every page. */
  readonly levels: readonly (readonly string[])[];
}

const SEARCHED_ROWS = 60;
const FEWEST_KNOWN = 2;
const ONE_LEVEL = 0.5; // a second level must bring at least one heading more

/** The row, or pair of rows, where most headings are known. Titles above it do not matter. */
export function findHeading({ rows, merged = [] }: RawTable): Heading | undefined {
  let best: { readonly heading: Heading; readonly score: number } | undefined;
  const last = Math.min(rows.length, SEARCHED_ROWS);
  for (let at = 0; at < last; at++) {
    const single = oneLevel(rows[at] ?? [], at + 1);
    const double = twoLevels(spread(rows[at] ?? [], at, merged), rows[at + 1] ?? [], at + 2);
    for (const heading of double ? [single, double] : [single]) {
      const score = scoreOf(heading.texts) + (heading === single ? ONE_LEVEL : 0);
      if (score >= FEWEST_KNOWN && score > (best?.score ?? 0)) best = { heading, score };
    }
  }
  return best?.heading;
}

const oneLevel = (row: readonly RawCell[], firstRow: number): Heading => {
  const texts = textsOf(row);
  return { firstRow, texts, levels: [texts] };
};

const textsOf = (row: readonly RawCell[]): string[] =>
  row.map((cell) => (typeof cell === 'string' ? cell.trim() : cell === null ? '' : String(cell)));

const scoreOf = (texts: readonly string[]): number =>
  new Set(texts.map((text) => readHeading(text)?.concept).filter((concept) => concept !== undefined)).size;

/** A merged group title stands over all its columns. */
function spread(row: readonly RawCell[], at: number, merged: NonNullable<RawTable['merged']>): RawCell[] {
  const cells = [...row];
  for (const { top, left, bottom, right } of merged)
    if (top <= at && at <= bottom) cells.fill(row[left] ?? null, left, right + 1);
  return cells;
}

/** The lower heading names the column; where it is blank the upper does; where it is unknown, both together. */
function twoLevels(
  upper: readonly RawCell[],
  lower: readonly RawCell[],
  firstRow: number,
): Heading | undefined {
  if (lower.some((cell) => typeof cell === 'number') || !lower.some((cell) => cell !== null))
    return undefined;
  const below = textsOf(lower);
  const top = textsOf(upper);
  const texts = top.map((above, at) => {
    const own = below[at] ?? '';
    if (own === '' || above === '') return own || above;
    return readHeading(own) === undefined && readHeading(`${above} ${own}`) !== undefined
      ? `${above} ${own}`
      : own;
  });
  return { firstRow, texts: texts.concat(below.slice(texts.length)), levels: [top, below] };
}
