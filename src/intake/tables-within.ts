import { readNumberText } from '../engine/number-text.ts';
import { readHeading } from './dictionary.ts';
import { stages, type RawCell, type RawTable } from './budget.ts';
import { findHeading, type Heading } from './heading.ts';

type Row = RawTable['rows'][number];

const FEWEST = 3;

const isFilled = (cell: RawCell | undefined): cell is string | number | boolean =>
  cell !== null && cell !== undefined && cell !== '';

/** What each cell of a row would say as a heading. */
const conceptsIn = (cells: Row): readonly string[] =>
  cells.map((cell) => {
    const guess = typeof cell === 'string' ? readHeading(cell) : undefined;
    return guess?.concept ?? (guess?.income === undefined ? '' : `ingreso ${guess.income}`);
  });

/** A row of words, several of them headings, one at least of money. Amounts stand last: rows of detail show at once. */
function headsTable(cells: Row): boolean {
  let filled = 0;
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at];
    if (!isFilled(cell)) continue;
    if (typeof cell !== 'string' || isFigure(cell)) return false;
    filled++;
  }
  if (filled < FEWEST) return false;
  const known = new Set(conceptsIn(cells).filter((concept) => concept !== ''));
  const ofMoney = [...known].some((concept) => stages.some((stage) => concept.endsWith(stage)));
  return known.size >= FEWEST && ofMoney;
}

const isFigure = (cell: string): boolean => /\d\s*\)?$/.test(cell) && readNumberText(cell) !== undefined;

/** The same columns under other words, or fewer of them, is the same heading on another page. */
const isSame = (cells: Row, { texts, levels }: Heading): boolean => {
  const [own, first] = [conceptsIn(cells), conceptsIn(texts)];
  const agree = own.every((concept, at) => concept === '' || concept === first[at]);
  return agree || levels.some((level) => cells.every((cell, at) => !isFilled(cell) || cell === level[at]));
};

/**
 * The tables that one sheet holds one under another, each with its own headings, as if each were a sheet. A table
 * alone comes as it is.
 */
export function tablesWithin(table: RawTable): readonly RawTable[] {
  const { rows } = table;
  const best = findHeading(table);
  if (!best) return [table];
  const top = best.firstRow - best.levels.length;
  const others = Array.from(rows.keys()).filter(
    (row) =>
      (row < top || row >= best.firstRow) && headsTable(rows[row] ?? []) && !isSame(rows[row] ?? [], best),
  );
  if (others.length === 0) return [table];
  const heads = [top, ...others].sort((a, b) => a - b);
  const starts = heads.map((head) => startOf(rows, head));
  const above = range(0, heads[0] ?? 0);
  return heads.map((head, at) => {
    const own = range(starts[at] ?? head, head);
    const titles = at === 0 ? above : [...own, ...above]; // the year and the unit may be told once for all
    return part(table, [...titles, ...range(head, starts[at + 1] ?? rows.length)], head);
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

const holdsFigure = (cells: Row): boolean =>
  cells.some(
    (cell) => typeof cell === 'number' || (isFilled(cell) && readNumberText(String(cell)) !== undefined),
  );

/** The first of the rows of words over a heading. */
function startOf(rows: RawTable['rows'], head: number): number {
  let start = head;
  while (start > 0 && !holdsFigure(rows[start - 1] ?? [])) start--;
  return start;
}

/** Some rows of a table, in their order there from the heading on; what is merged above it stays behind. */
function part(
  { rows, merged, sourceRows, ...same }: RawTable,
  taken: readonly number[],
  head: number,
): RawTable {
  const shift = taken.indexOf(head) - head;
  const last = taken.at(-1) ?? head;
  return {
    ...same,
    rows: taken.map((row) => rows[row] ?? []),
    sourceRows: taken.map((row) => sourceRows?.[row] ?? row + 1),
    ...(merged && {
      merged: merged
        .filter(({ top, bottom }) => top >= head && bottom <= last)
        .map((each) => ({ ...each, top: each.top + shift, bottom: each.bottom + shift })),
    }),
  };
}
