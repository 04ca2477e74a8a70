import type { Merged, RawCell, RawTable } from './budget.ts';

/** An official form: its title, its headings with those above them, and where its rows begin. */
export interface Form {
  readonly title: string;
  readonly headings: readonly string[];
  readonly firstRow: number;
}

const TITLE = /\bcuadro\s*(?:n\s*)?(?:[º°o.]+\s*)?\d/i;
const SEARCHED = 20;
const FEWEST = 3;

const textOf = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim();

/** The forms of SPIE and their like announce themselves («CUADRO Nº 3») and head their columns on several levels. */
export function formIn({ rows, merged = [] }: RawTable): Form | undefined {
  const titled = rows.slice(0, SEARCHED).findIndex((row) => row.some((cell) => TITLE.test(textOf(cell))));
  if (titled < 0) return undefined;
  const start = rows.findIndex(
    (row, at) => at > titled && row.filter((cell) => textOf(cell) !== '').length >= FEWEST,
  );
  if (start < 0) return undefined;
  const end = Math.max(start, ...merged.filter(({ top }) => top === start).map(({ bottom }) => bottom)) + 1;
  const levels = rows.slice(start, end).map((row, at) => spread(row, start + at, merged));
  const width = Math.max(0, ...levels.map((row) => row.length));
  const headings = Array.from({ length: width }, (_, at) => {
    const names = levels.map((row) => textOf(row[at])).filter((text) => text !== '');
    return names.filter((name, place) => name !== names[place - 1]).join(' › ');
  });
  const title = rows
    .slice(titled, start)
    .flatMap((row) => row.map(textOf).filter((text) => text !== ''))
    .join(' · ');
  return { title, headings, firstRow: end };
}

const LAST_COLUMN = 255; // of a form that a person fills

/** A merged cell speaks for every column and every level under it. */
function spread(row: readonly RawCell[], at: number, merged: readonly Merged[]): RawCell[] {
  const cells = [...row];
  for (const { top, left, bottom, right } of merged) {
    if (at !== top) continue;
    const value = row[left] ?? null;
    if (textOf(value) === '' || bottom < at) continue;
    for (let column = left; column <= Math.min(right, LAST_COLUMN); column++) cells[column] = value;
  }
  return cells;
}
