import { addressOf, type PlanCell } from '../plan.ts';
import { calledSheets, type CalledSheet } from './called-sheets.ts';
import { keyColumn } from './checks.ts';
import { words } from './heads.ts';
import type { Placed } from './layout.ts';
import type { Found } from './panels-on.ts';
import { foundIn, readGuided, type BookOf, type StandingSheet } from './read-guided.ts';
import { fold } from '../../engine/reading.ts';
import { emptyState, type GuidedBook, type Panel, type Row } from './spec.ts';

/** A row of a panel and where it stands, counted from 0. */
export interface LocatedRow {
  readonly row: number;
  readonly cells: Row;
}

/** A panel as it stands in a workbook: every cell of it with its address. */
export interface LocatedPanel {
  readonly panel: Panel;
  readonly placed: Placed;
  /** The sheet, as it is called now. */
  readonly sheet: string;
  /** The row of its headings, and where each of its columns stands. */
  readonly heading: number;
  readonly at: ReadonlyMap<string, number>;
  /** Rows that say something; of a panel of facts there is one row by fact, by its key. */
  readonly rows: readonly LocatedRow[];
  /** `C7`; the heading's row where the column is gone. */
  addressOf(row: number, key: string): string;
}

/** A guided book as it stands in a workbook. */
export interface LocatedBook {
  readonly book: GuidedBook;
  readonly sheets: readonly CalledSheet[];
  readonly panels: ReadonlyMap<string, LocatedPanel>;
}

export function locatedIn(bookOf: BookOf, standing: readonly StandingSheet[]): LocatedBook {
  const sheets = calledSheets(bookOf(emptyState), standing);
  const state = readGuided(bookOf, sheets);
  const book = bookOf(state);
  const panels = foundIn(book, state, sheets).flatMap(({ spec, cells, found }) => {
    const now = sheets.find(({ name }) => name === spec.name)?.now ?? spec.name;
    return found.map((each) => panelAt(each, cells, now));
  });
  return { book, sheets, panels: new Map(panels.map((each) => [each.panel.id, each])) };
}

function panelAt(found: Found, cells: CalledSheet['cells'], sheet: string): LocatedPanel {
  const { placed, heads } = found;
  const column = (key: string): number => heads.at.get(key) ?? placed.left;
  return {
    panel: placed.panel,
    placed,
    sheet,
    heading: heads.row,
    at: heads.at,
    rows: placed.panel.kind === 'facts' ? factRows(found, cells) : tableRows(found, cells),
    addressOf: (row, key) => addressOf({ row, column: column(key), rows: 1, columns: 1 }),
  };
}

const isThere = (cell: PlanCell | undefined): cell is Exclude<PlanCell, null> =>
  cell !== undefined && cell !== null && cell !== '';

function cellsOf({ heads: { at } }: Found, line: readonly PlanCell[]): Row {
  return Object.fromEntries(
    [...at].flatMap(([key, column]) => {
      const cell = line[column];
      return isThere(cell) ? [[key, cell]] : [];
    }),
  );
}

/** Rows in which something was typed; of a table nobody types in, all of them. */
function tableRows(found: Found, cells: CalledSheet['cells']): readonly LocatedRow[] {
  const { placed, heads, end } = found;
  const typed = placed.columns.filter(({ spec }) => spec?.input).map(({ key }) => key);
  return cells.slice(heads.row + 1, end).flatMap((line, at) => {
    const row = cellsOf(found, line);
    const speaks = typed.length === 0 || typed.some((key) => row[key] !== undefined);
    return speaks ? [{ row: heads.row + 1 + at, cells: row }] : [];
  });
}

function factRows(found: Found, cells: CalledSheet['cells']): readonly LocatedRow[] {
  const { panel } = found.placed;
  const labels = found.heads.at.get('label') ?? 0;
  const facts = panel.kind === 'facts' ? panel.facts : [];
  return facts.flatMap(({ label }) => {
    const at = cells.findIndex((line, row) => row > found.heads.row && words(line[labels]) === fold(label));
    return at < 0 ? [] : [{ row: at, cells: cellsOf(found, cells[at] ?? []) }];
  });
}

/** The column without which a row is not yet one. */
export const keyOf = ({ panel }: LocatedPanel): string | undefined =>
  panel.kind === 'table' ? keyColumn(panel)?.key : undefined;
