import { markOf, type Plan, type SheetPlan } from '../src/books/plan.ts';
import { fold } from '../src/engine/reading.ts';
import type { RawCell, RawTable } from '../src/intake/budget.ts';
import type { Existing } from './workbook.ts';

const WIDEST = 42;

/** A sample as a plan: one new sheet that holds the file's rows as they stand. */
export function samplePlan(table: RawTable, title: string, source: string, existing: Existing): Plan {
  const name = freeName(title, existing);
  const columns = Math.max(1, ...table.rows.map((row) => row.length));
  const cells = table.rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? null));
  const area = (row: number, rows: number) => ({ row, column: 0, rows, columns });
  const sheet: SheetPlan = {
    name,
    purpose: source,
    widths: Array.from({ length: columns }, (_, at) => widthOf(cells.map((row) => row[at] ?? null))),
    frozenRows: 1,
    blocks: [{ row: 0, column: 0, cells }],
    looks: [{ area: area(0, 1), style: 'heading' }],
    tables: [],
    lists: [],
    conditions: [],
    charts: [],
    print: { landscape: true, repeatRows: 1, footer: source },
  };
  const mark = {
    name: markOf('muestra', marksIn(existing)),
    sheet: name,
    area: { ...area(0, 1), columns: 1 },
  };
  return { id: 'muestra', title, sheets: [sheet], names: [mark] };
}

const marksIn = ({ names }: Existing): number =>
  names.filter(({ name }) => name.startsWith('Muni.muestra.')).length;

const widthOf = (cells: readonly RawCell[]): number =>
  Math.min(WIDEST, Math.max(10, ...cells.slice(0, 50).map((cell) => String(cell ?? '').length + 2)));

/** A sheet name nobody has, within Excel's 31 characters and without the signs it refuses. */
export function freeName(wanted: string, { sheets }: Existing): string {
  const base = wanted
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const taken = new Set(sheets.map(({ name }) => fold(name)));
  for (let turn = 1; ; turn++) {
    const suffix = turn === 1 ? '' : ` ${String(turn)}`;
    const name = base.slice(0, 31 - suffix.length).trim() + suffix;
    if (!taken.has(fold(name))) return name;
  }
}
