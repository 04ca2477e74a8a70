import type { Area, StyleName } from '../plan.ts';
import { columnsOf, type PlacedColumn } from './panel-columns.ts';
import { rowsOf, type Band, type GuidedBook, type GuidedState, type Panel } from './spec.ts';

export { OBSERVATIONS, type PlacedColumn } from './panel-columns.ts';

/** Rows of every guided sheet, from 0: title, explanation, what is wrong; then panels, from the row of their titles. */
export const STATUS = 2;
export const OVER = 3;
/** The first row of panels without bands: where charts stand beside them. */
export const ABOVE_FIRST = OVER + 2;

/** Rows that stay in sight: down to the headings of the panels on top. */
export const rowsInSight = (panels: readonly Placed[]): number =>
  Math.max(ABOVE_FIRST, ...panels.filter(({ over }) => over === OVER).map(({ first }) => first));

/** Where a panel stands. */
export interface Placed {
  readonly panel: Panel;
  readonly sheet: string;
  /** Its first column, from 0. */
  readonly left: number;
  /** The row of its title and totals; then that of its headings, and its first one. From 0. */
  readonly over: number;
  readonly heading: number;
  readonly first: number;
  readonly columns: readonly PlacedColumn[];
  /** Rows under its heading. */
  readonly rows: number;
}

/** How a cell of a guided sheet looks: typed or worked out, of one line or of several. */
export const styleOf = (isTyped: boolean, long = false): StyleName =>
  isTyped ? (long ? 'longInput' : 'input') : long ? 'label' : 'computed';

export type Layout = ReadonlyMap<string, Placed>;

const BETWEEN = 1;
const SPARE = 20;

/** Where every panel of a book stands, by its id: side by side, each as long as what it holds and some blank rows. */
export function layoutOf(book: GuidedBook, state: GuidedState): Layout {
  const placed = new Map<string, Placed>();
  const all = book.sheets.flatMap(({ panels }) => panels);
  for (const { name, panels } of book.sheets) {
    let right = 0;
    for (const panel of panels) {
      if (placed.has(panel.id)) throw new Error(`Two panels of the book are called “${panel.id}”.`);
      const columns = columnsOf(panel);
      const upper = panel.under === undefined ? undefined : upperOf(panel.under, name, placed);
      const left = upper?.left ?? right;
      const over = upper ? upper.first + upper.rows + BETWEEN : OVER;
      const rows = lengthOf(panel, all, state);
      const heading = over + 1 + bandsOf(panel).length;
      const where = { left, over, heading, first: heading + 1 };
      placed.set(panel.id, { panel, sheet: name, ...where, columns, rows });
      right = Math.max(right, left + columns.length + BETWEEN);
    }
  }
  return placed;
}

/** The rows of headings over a panel's own. */
export const bandsOf = (panel: Panel): readonly (readonly Band[])[] =>
  panel.kind === 'table' ? (panel.bands ?? []) : [];

/** A table people type in grows downwards: nothing stands under it. */
function upperOf(id: string, sheet: string, placed: Layout): Placed {
  const upper = placed.get(id);
  if (upper?.sheet !== sheet) throw new Error(`No panel “${id}” stands on “${sheet}” before.`);
  if (upper.columns.some(({ spec }) => spec?.input)) throw new Error(`People type in “${id}”: it grows.`);
  return upper;
}

function lengthOf(panel: Panel, panels: readonly Panel[], state: GuidedState): number {
  if (panel.kind === 'facts') return panel.facts.length;
  if (panel.asLongAs === undefined) return Math.max(1, rowsOf(state, panel).length + (panel.spare ?? SPARE));
  const other = panels.find(({ id }) => id === panel.asLongAs);
  if (!other) throw new Error(`The book has no panel “${panel.asLongAs}”.`);
  return lengthOf(other, panels, state);
}

/** Place of a column of a panel, from 0. */
export function columnOf({ panel, left, columns }: Placed, key: string): number {
  const at = columns.findIndex((each) => each.key === key);
  if (at < 0) throw new Error(`Panel “${panel.id}” has no column “${key}”.`);
  return left + at;
}

export const hasColumn = ({ columns }: Placed, key: string): boolean =>
  columns.some((each) => each.key === key);

/** The cells of some columns of a panel, under its heading. */
export const bodyArea = (placed: Placed, from: string, to = from): Area => ({
  row: placed.first,
  column: columnOf(placed, from),
  rows: placed.rows,
  columns: columnOf(placed, to) - columnOf(placed, from) + 1,
});

/** A panel with its heading. */
export const wholeArea = ({ left, heading, columns, rows }: Placed): Area => ({
  row: heading,
  column: left,
  rows: rows + 1,
  columns: columns.length,
});
