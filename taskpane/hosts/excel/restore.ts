import { addressOf, type Area } from '../../../src/books/plan.ts';
import { fold } from '../../../src/engine/reading.ts';
import { areaOf } from '../addresses.ts';
import { isOurChart } from './charts.ts';
import { entered } from './entering.ts';
import type { Known } from '../stage.ts';
import { lookAround } from './look.ts';
import { slices } from './read.ts';
import type { Session } from './session.ts';
import type { SheetBefore } from './snapshot.ts';
import { settleTables, widened, type TableAt } from './tables.ts';

/** Everything a run must give back: the sheets it made, the ones it changed, and the names it pointed. */
export interface Before {
  readonly known: Known;
  readonly sheets: readonly SheetBefore[];
  readonly made: readonly string[];
  readonly names: readonly string[];
}

const same = (a: string, b: string): boolean => fold(a) === fold(b);

/** Puts a workbook back as it was. Looks first: the run may have stopped anywhere. */
export async function putBack(session: Session, before: Before): Promise<void> {
  const now = await lookAround(session);
  const made = before.made.filter((name) => now.sheets.some((sheet) => same(sheet.name, name)));
  const found = await inspect(session, [...made, ...before.sheets.map(({ name }) => name)], now);
  putBackNames(session.book, before, now);
  retire(session.book, made, now, found);
  for (const sheet of before.sheets) await putBackSheet(session, sheet, found.get(sheet.name) ?? nothing);
  await session.sync();
}

interface Found {
  readonly tables: readonly TableAt[];
  readonly charts: readonly Excel.Chart[];
}
const nothing: Found = { tables: [], charts: [] };

/** The tables and charts that stand on some sheets now. */
async function inspect(
  { book, sync }: Session,
  names: readonly string[],
  now: Known,
): Promise<Map<string, Found>> {
  const asked = names.map((name) => {
    const sheet = book.worksheets.getItem(name);
    sheet.charts.load('items/name');
    const tables = now.tables
      .filter((table) => same(table.sheet, name))
      .map((table) => ({ name: table.name, range: sheet.tables.getItem(table.name).getRange() }));
    for (const { range } of tables) range.load('address');
    return { name, charts: sheet.charts, tables };
  });
  await sync();
  return new Map(
    asked.map(({ name, charts, tables }) => [
      name,
      {
        charts: charts.items,
        tables: tables.flatMap((table) => {
          const area = areaOf(table.range.address);
          return area ? [{ name: table.name, area }] : [];
        }),
      },
    ]),
  );
}

function putBackNames(book: Excel.Workbook, { known, names }: Before, now: Known): void {
  for (const name of names) {
    const there = now.names.some((each) => same(each.name, name));
    const was = known.names.find((each) => same(each.name, name));
    if (there && was) book.names.getItem(name).formula = was.refersTo;
    else if (there) book.names.getItem(name).delete();
  }
}

/** Made sheets are emptied, taken out of every menu and set aside for the next book. */
function retire(book: Excel.Workbook, made: readonly string[], now: Known, found: Map<string, Found>): void {
  const taken = new Set(now.retired);
  for (const name of made) {
    const sheet = book.worksheets.getItem(name);
    const { tables, charts } = found.get(name) ?? nothing;
    for (const table of tables) sheet.tables.getItem(table.name).convertToRange();
    for (const chart of charts) chart.delete();
    const whole = sheet.getRange();
    whole.clear();
    whole.conditionalFormats.clearAll();
    whole.dataValidation.clear();
    sheet.freezePanes.unfreeze();
    whole.columnHidden = false;
    sheet.verticalPageBreaks.removePageBreaks();
    const free = freeName(taken);
    taken.add(free);
    sheet.name = free;
    sheet.visibility = 'VeryHidden';
  }
}

function freeName(taken: ReadonlySet<string>): string {
  for (let turn = 1; ; turn++) if (!taken.has(`~Muni ${String(turn)}`)) return `~Muni ${String(turn)}`;
}

async function putBackSheet(session: Session, before: SheetBefore, { tables, charts }: Found): Promise<void> {
  const sheet = session.book.worksheets.getItem(before.name);
  const strange = tables.filter(({ name }) => !before.tables.some((each) => each.name === name));
  for (const { name } of strange) sheet.tables.getItem(name).convertToRange();
  sheet.getRange().clear('Contents');
  if (before.area) await enterAgain(session, before, before.area);
  settleTables(sheet, tables, before.tables);
  for (const strip of widened(tables, before.tables))
    sheet.getRange(addressOf(strip)).formulas = [stood(before, strip)];
  // A chart that was there draws the same cells as before; only those the run added go.
  for (const chart of charts)
    if (isOurChart(chart.name) && !before.charts.includes(chart.name)) chart.delete();
  sheet.visibility = before.hidden ? 'Hidden' : 'Visible';
}

const stood = ({ area, formulas }: SheetBefore, { row, column, columns }: Area): unknown[] =>
  Array.from({ length: columns }, (_, at) => {
    const cell = area ? formulas[row - area.row]?.[column + at - area.column] : undefined;
    return asEntered(cell ?? '');
  });

async function enterAgain(
  { book, sync }: Session,
  { name, formulas, formats }: SheetBefore,
  area: Area,
): Promise<void> {
  for (const slice of slices(area)) {
    const [from, to] = [slice.row - area.row, slice.row - area.row + slice.rows];
    const range = book.worksheets.getItem(name).getRange(addressOf(slice));
    range.numberFormat = formats.slice(from, to) as string[][];
    range.formulas = formulas.slice(from, to).map((row) => row.map(asEntered));
    await sync();
  }
}

/** What was told of a cell, as it is entered again. */
export const asEntered = (cell: unknown): unknown =>
  typeof cell === 'string' && !cell.startsWith('=') ? entered(cell) : cell;
