import type { Cell } from '../../engine/cells.ts';
import { fold } from '../../engine/reading.ts';
import { isFormula, type PlanCell } from '../plan.ts';
import { words, type Cells } from './heads.ts';
import { layoutOf } from './layout.ts';
import { panelsOn, type Found } from './panels-on.ts';
import { notesIn } from './read-notes.ts';
import {
  emptyState,
  type ColumnSpec,
  type FactSpec,
  type GuidedBook,
  type GuidedSheet,
  type GuidedState,
  type Note,
  type Row,
} from './spec.ts';

/** A sheet as it stands: values, and formulas with what they give. */
export interface StandingSheet {
  readonly name: string;
  readonly cells: Cells;
}

/** A book whose columns may depend on what was typed in it: the criteria of a call are columns of its evaluation. */
export type BookOf = (state: GuidedState) => GuidedBook;

/**
 * What people typed in a guided book, wherever they moved its columns: panels are found by their headings. Read as
 * many times as the book takes to settle, since what was typed in one sheet may give another its columns.
 */
export function readGuided(bookOf: BookOf, sheets: readonly StandingSheet[]): GuidedState {
  const once = readWith(bookOf(emptyState), emptyState, sheets);
  return readWith(bookOf(once), once, sheets);
}

/** Everything the workbook says of a guided book, worked out or typed, by panel and column: for papers and steps. */
export type Figures = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;

export function figuresIn(bookOf: BookOf, sheets: readonly StandingSheet[]): Figures {
  const state = readGuided(bookOf, sheets);
  const all = foundIn(bookOf(state), state, sheets);
  const valuesOf = (row: Row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, valueOf(cell)]));
  const rows = rowsIn(all, () => true);
  return Object.fromEntries(Object.entries(rows).map(([id, each]) => [id, each.map(valuesOf)]));
}

/** The panels found on a sheet of the book. */
export interface OnSheet {
  readonly spec: GuidedSheet;
  readonly cells: Cells;
  readonly found: readonly Found[];
}

export function foundIn(
  book: GuidedBook,
  state: GuidedState,
  sheets: readonly StandingSheet[],
): readonly OnSheet[] {
  const layout = [...layoutOf(book, state).values()];
  return sheets.flatMap(({ name, cells }) => {
    const spec = book.sheets.find((each) => fold(each.name) === fold(name));
    if (!spec) return [];
    const here = layout.filter(({ sheet }) => sheet === spec.name);
    return [{ spec, cells, found: panelsOn(here, cells) }];
  });
}

function readWith(book: GuidedBook, state: GuidedState, sheets: readonly StandingSheet[]): GuidedState {
  const all = foundIn(book, state, sheets);
  const notes = all.flatMap(({ spec, found, cells }): [string, readonly Note[]][] => {
    const own = notesIn(spec, found, cells);
    return own.length > 0 ? [[spec.name, own]] : [];
  });
  return {
    rows: rowsIn(all, isKept),
    ...(notes.length > 0 && { notes: Object.fromEntries(notes) }),
  };
}

/** What people typed, and what the book stamped on its rows to know them again. */
const isKept: Wanted = (spec) => spec.input !== undefined || 'stamp' in spec;

type Wanted = (spec: ColumnSpec | FactSpec) => boolean;

const rowsIn = (all: readonly OnSheet[], wanted: Wanted): Readonly<Record<string, readonly Row[]>> =>
  Object.fromEntries(
    all.flatMap(({ cells, found }) =>
      found.map((panel) => [panel.placed.panel.id, readPanel(panel, cells, wanted)]),
    ),
  );

const readPanel = (found: Found, cells: Cells, wanted: Wanted): readonly Row[] =>
  found.placed.panel.kind === 'facts' ? [readFacts(found, cells, wanted)] : readRows(found, cells, wanted);

const isThere = (cell: PlanCell | undefined): cell is Exclude<PlanCell, null> =>
  cell !== undefined && cell !== null && cell !== '';

function readRows(
  { placed, heads: { row: top, at }, end }: Found,
  cells: Cells,
  wanted: Wanted,
): readonly Row[] {
  const read = placed.columns.filter(({ spec }) => spec !== undefined && wanted(spec));
  const rows = cells.slice(top + 1, end).map((line): Row => {
    const typed = read.flatMap(({ key }): [string, PlanCell][] => {
      const cell = line[at.get(key) ?? -1];
      return isThere(cell) ? [[key, cell]] : [];
    });
    return Object.fromEntries(typed);
  });
  while (rows.length > 0 && Object.keys(rows.at(-1) ?? {}).length === 0) rows.pop();
  return rows;
}

function readFacts({ placed: { panel }, heads: { row: top, at } }: Found, cells: Cells, wanted: Wanted): Row {
  const facts = panel.kind === 'facts' ? panel.facts : [];
  const [labels, values] = [at.get('label') ?? 0, at.get('value') ?? 1];
  const typed = facts.filter(wanted).flatMap(({ key, label }): [string, PlanCell][] => {
    const line = cells.slice(top + 1).find((each) => words(each[labels]) === fold(label));
    const cell = line?.[values];
    return line ? [[key, isThere(cell) ? cell : null]] : [];
  });
  return Object.fromEntries(typed);
}

/** The value of what was typed, for who reads the state: a formula of the person's own gives what it gave. */
export const valueOf = (cell: PlanCell | undefined): Exclude<PlanCell, object> | null =>
  cell === undefined ? null : cell !== null && isFormula(cell) ? cell.value : cell;
