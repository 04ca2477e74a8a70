import type { Cell } from '../../engine/cells.ts';
import { fold } from '../../engine/reading.ts';
import { keyColumn } from '../guided/checks.ts';
import { calledSheets } from '../guided/called-sheets.ts';
import { figuresIn, valueOf, type BookOf, type StandingSheet } from '../guided/read-guided.ts';
import { emptyState, rowsOf, type GuidedState, type Row, type TablePanel } from '../guided/spec.ts';
import { textIn } from '../guided/typed.ts';

type Line = Readonly<Record<string, Cell>>;

/** What another workbook has that this book may take in one of its tables. */
export interface Offer {
  readonly panel: TablePanel;
  /** The sheet it stands on. */
  readonly sheet: string;
  /** The table as it would be: rows that were missing added, blanks filled, nothing replaced. */
  readonly rows: readonly Row[];
  readonly added: readonly string[];
  readonly filled: readonly string[];
  /** Cells that say something else there: they stay as they are here. */
  readonly differing: readonly Difference[];
}

export interface Difference {
  readonly name: string;
  readonly heading: string;
  readonly here: Cell;
  readonly there: Cell;
}

const tablesOf = (bookOf: BookOf, state: GuidedState) =>
  bookOf(state).sheets.flatMap(({ name, panels }) =>
    panels.flatMap((panel) => (panel.kind === 'table' ? [{ panel, sheet: name }] : [])),
  );

const isSaid = (cell: Cell | undefined): cell is Exclude<Cell, null> =>
  cell !== undefined && cell !== null && cell !== '';

/** Rows of the other workbook that are its own: those every new book begins with tell nothing. */
function ownLines(panel: TablePanel, lines: readonly Line[]): readonly Line[] {
  const typed = panel.columns.filter(({ input }) => input).map(({ key }) => key);
  const said = (line: Line | Row): string => JSON.stringify(typed.map((key) => valueOf(line[key]) ?? ''));
  const usual = new Set(rowsOf(emptyState, panel).map(said));
  return lines.filter((line) => !usual.has(said(line)));
}

/** What a workbook with one of Muni's books shares, by subject. */
function sharedIn(bookOf: BookOf, sheets: readonly StandingSheet[]): ReadonlyMap<string, readonly Line[]> {
  const figures = figuresIn(bookOf, calledSheets(bookOf(emptyState), sheets));
  const shared = new Map<string, readonly Line[]>();
  for (const { panel } of tablesOf(bookOf, emptyState)) {
    const lines = panel.shares === undefined ? [] : ownLines(panel, figures[panel.id] ?? []);
    if (panel.shares !== undefined && lines.length > 0)
      shared.set(panel.shares, [...(shared.get(panel.shares) ?? []), ...lines]);
  }
  return shared;
}

/** All that another workbook offers this book. A table whose names are chosen from another one takes none. */
export function offersFrom(
  bookOf: BookOf,
  state: GuidedState,
  other: { readonly bookOf: BookOf; readonly sheets: readonly StandingSheet[] },
): readonly Offer[] {
  const shared = sharedIn(other.bookOf, other.sheets);
  return tablesOf(bookOf, state).flatMap(({ panel, sheet }): Offer[] => {
    const lines = panel.shares === undefined ? undefined : shared.get(panel.shares);
    if (!lines || keyColumn(panel)?.input?.kind !== 'text') return [];
    const offer = offered(panel, sheet, rowsOf(state, panel), lines);
    const isAnything = offer.added.length + offer.filled.length + offer.differing.length > 0;
    return isAnything ? [offer] : [];
  });
}

function offered(panel: TablePanel, sheet: string, here: readonly Row[], lines: readonly Line[]): Offer {
  const key = keyColumn(panel)?.key ?? '';
  const typed = panel.columns.filter(({ input }) => input !== undefined);
  const rows: Row[] = [...here];
  const [added, filled, differing]: [string[], Set<string>, Difference[]] = [[], new Set(), []];
  for (const line of lines) {
    const name = String(line[key] ?? '').trim();
    if (name === '') continue;
    const said = typed.flatMap((column) => {
      const there = line[column.key];
      return isSaid(there) ? [{ column, there }] : [];
    });
    const at = rows.findIndex((row) => fold(textIn(row, key)) === fold(name));
    if (at < 0) {
      added.push(name);
      rows.push(Object.fromEntries(said.map(({ column, there }) => [column.key, there])));
      continue;
    }
    for (const { column, there } of said) {
      const mine = valueOf(rows[at]?.[column.key]);
      if (!isSaid(mine)) {
        rows[at] = { ...rows[at], [column.key]: there };
        filled.add(name);
      } else if (column.key !== key && mine !== there)
        differing.push({ name, heading: column.heading, here: mine, there });
    }
  }
  return {
    panel,
    sheet,
    rows,
    added,
    filled: [...filled].filter((name) => !added.includes(name)),
    differing,
  };
}

export const withOffers = (state: GuidedState, offers: readonly Offer[]): GuidedState => ({
  ...state,
  rows: { ...state.rows, ...Object.fromEntries(offers.map(({ panel, rows }) => [panel.id, rows])) },
});
