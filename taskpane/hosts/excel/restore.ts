import { addressOf, type Area } from '../../../src/books/plan.ts';
import { fold } from '../../../src/engine/reading.ts';
import type { Locale } from '../../../src/engine/language.ts';
import { areaOf, sheetOf } from '../addresses.ts';
import { isOurChart } from './charts.ts';
import { entered } from './entering.ts';
import type { Known } from '../stage.ts';
import { HostFault, isRefusal, reasonOf } from '../words.ts';
import { lookAround } from './look.ts';
import { slices } from './read.ts';
import { inExcel, type Session } from './session.ts';
import { photograph, type SheetBefore } from './snapshot.ts';
import { settleTables, widened, type TableAt } from './tables.ts';

/** Everything a run must give back: the sheets it made, the ones it changed, and the names it pointed. */
export interface Before {
  readonly known: Known;
  readonly sheets: readonly SheetBefore[];
  readonly made: readonly string[];
  readonly names: readonly string[];
}

const same = (a: string, b: string): boolean => fold(a) === fold(b);

/**
 * What a person asks to take back: all of it, or nothing where a sheet refuses to be written. Where Excel only stumbles,
 * it is tried once more.
 */
export async function takeBack(before: Before, locale: Locale): Promise<void> {
  const attempt = newAttempt();
  const back = () =>
    inExcel((session) => putBack(session, before, attempt)).catch((caught: unknown) => {
      attempt.isTouched ||= !isRefusal(caught);
      throw caught;
    });
  const gone = await back()
    .catch(back)
    .catch((fault: unknown) => {
      const name = quoted([...before.made, ...before.sheets.map((sheet) => sheet.name)]);
      const reason = reasonOf(fault, locale);
      throw new HostFault(attempt.isTouched ? 'notUndone' : 'leftDone', locale, { name, reason }, fault);
    });
  if (gone.length > 0) throw new HostFault('undoneBut', locale, { name: quoted(gone) });
}

/** What trying to put a workbook back has come to, over all its tries. */
interface Attempt {
  isTouched: boolean;
  /** How the sheets that were made are called once set aside. Excel may have done it and not said so. */
  readonly aside: Map<string, string>;
}
const newAttempt = (): Attempt => ({ isTouched: false, aside: new Map() });

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** Puts a workbook back after something failed. A sheet that lets nobody write is as it was if nothing had reached it. */
export const giveBack = (before: Before): Promise<void> =>
  inExcel(async (session) => {
    const { sheets } = before;
    await putBack(session, { ...before, sheets: [] });
    for (const sheet of sheets)
      try {
        await putBack(session, { ...before, made: [], names: [], sheets: [sheet] });
      } catch (caught) {
        if (!(await isAsBefore(sheet))) throw caught;
      }
  });

/**
 * Puts a workbook back as it was. Looks first: the run may have stopped anywhere, and another person may have taken a
 * sheet away; gives the names of those that are gone. Before anything else in the call every sheet is written as it
 * stands: the one that refuses stops all.
 */
async function putBack(
  session: Session,
  before: Before,
  attempt: Attempt = newAttempt(),
): Promise<readonly string[]> {
  const now = await lookAround(session);
  const stands = (name: string): boolean => now.sheets.some((sheet) => same(sheet.name, name));
  const isAside = (name: string): boolean => now.retired.includes(attempt.aside.get(name) ?? '');
  const made = before.made.filter(stands);
  const sheets = before.sheets.filter(({ name }) => stands(name));
  const names = [...made, ...sheets.map(({ name }) => name)];
  const found = await inspect(session, names, now);
  for (const [name, { first }] of found) cornerOf(session.book, name).numberFormat = first;
  putBackNames(session.book, before, now);
  retire(session.book, made, now, found, attempt);
  for (const sheet of sheets) await putBackSheet(session, sheet, found.get(sheet.name) ?? nothing, attempt);
  await session.sync();
  return [...before.made, ...before.sheets.map(({ name }) => name)].filter(
    (name) => !stands(name) && !isAside(name),
  );
}

const cornerOf = (book: Excel.Workbook, name: string): Excel.Range =>
  book.worksheets.getItem(name).getRange('A1');

/** Asked in a conversation of its own: what failed may have left the other unusable. */
const isAsBefore = (before: SheetBefore): Promise<boolean> =>
  inExcel(async (session) => {
    const tables = before.tables.map(({ name }) => name);
    const [now] = await photograph(session, [{ name: before.name, hidden: before.hidden, tables }]);
    return JSON.stringify(now) === JSON.stringify(before);
  }).catch(() => false);

interface Found {
  readonly tables: readonly TableAt[];
  readonly charts: readonly Excel.Chart[];
  /** The format of the first cell. */
  readonly first: string[][];
}
const nothing: Found = { tables: [], charts: [], first: [] };

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
    const corner = cornerOf(book, name);
    corner.load('numberFormat');
    return { name, charts: sheet.charts, tables, corner };
  });
  await sync();
  return new Map(
    asked.map(({ name, charts, tables, corner }) => [
      name,
      {
        first: corner.numberFormat as string[][],
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
    const at = was && sheetOf(was.refersTo);
    // A name of a sheet that is gone has nowhere to go back to.
    if (at !== undefined && !now.sheets.some((sheet) => same(sheet.name, at))) continue;
    if (there && was) book.names.getItem(name).formula = was.refersTo;
    else if (there) book.names.getItem(name).delete();
  }
}

/** Made sheets are emptied, taken out of every menu and set aside for the next book. */
function retire(
  book: Excel.Workbook,
  made: readonly string[],
  now: Known,
  found: Map<string, Found>,
  { aside }: Attempt,
): void {
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
    aside.set(name, free);
    sheet.name = free;
    sheet.visibility = 'VeryHidden';
  }
}

function freeName(taken: ReadonlySet<string>): string {
  for (let turn = 1; ; turn++) if (!taken.has(`~Muni ${String(turn)}`)) return `~Muni ${String(turn)}`;
}

async function putBackSheet(
  session: Session,
  before: SheetBefore,
  { tables, charts }: Found,
  attempt: Attempt,
): Promise<void> {
  const sheet = session.book.worksheets.getItem(before.name);
  const strange = tables.filter(({ name }) => !before.tables.some((each) => each.name === name));
  for (const { name } of strange) sheet.tables.getItem(name).convertToRange();
  sheet.getRange().clear('Contents');
  if (before.area) await enterAgain(session, before, before.area, attempt);
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
  attempt: Attempt,
): Promise<void> {
  const pieces = [...slices(area)];
  for (const [at, slice] of pieces.entries()) {
    const [from, to] = [slice.row - area.row, slice.row - area.row + slice.rows];
    const range = book.worksheets.getItem(name).getRange(addressOf(slice));
    range.numberFormat = formats.slice(from, to) as string[][];
    range.formulas = formulas.slice(from, to).map((row) => row.map(asEntered));
    if (at === pieces.length - 1) return; // the last piece goes with what follows
    await sync();
    attempt.isTouched = true;
  }
}

/** What was told of a cell, as it is entered again. */
export const asEntered = (cell: unknown): unknown =>
  typeof cell === 'string' && !cell.startsWith('=') ? entered(cell) : cell;
