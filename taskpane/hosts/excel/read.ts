import { addressOf, type Area } from '../../../src/books/plan.ts';
import type { RawCell, RawTable } from '../../../src/intake/budget.ts';
import { areaOf, sheetOf } from '../addresses.ts';
import { codeOf } from '../words.ts';
import type { Session } from './session.ts';

/** Excel on the web answers with at most 5 MB: some 40,000 cells, whatever they hold. */
export const CELLS_PER_TRIP = 40_000;

/** Parts of an area, top to bottom, none with more than a trip's cells (but always whole rows). */
export function slices({ row, column, rows, columns }: Area, most = CELLS_PER_TRIP): Area[] {
  const step = Math.max(1, Math.floor(most / columns));
  return Array.from({ length: Math.ceil(rows / step) }, (_, at) => ({
    row: row + at * step,
    column,
    rows: Math.min(step, rows - at * step),
    columns,
  }));
}

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';
export const isTooLarge = (caught: unknown): boolean => codeOf(caught) === TOO_LARGE;

/**
 * An area, however large, a slice at a time; a slice whose cells hold so much that Excel on the web cannot send it
 * comes in halves. `ask` says what to load, and returns how to take it once it is there.
 */
export async function inPieces<T>(
  session: Session,
  sheet: string,
  area: Area,
  ask: (range: Excel.Range) => () => T,
): Promise<readonly T[]> {
  const pieces: T[] = [];
  const wanted = slices(area).reverse();
  for (let slice = wanted.pop(); slice; slice = wanted.pop()) {
    const take = ask(session.book.worksheets.getItem(sheet).getRange(addressOf(slice)));
    try {
      await session.sync();
    } catch (caught) {
      if (!isTooLarge(caught) || slice.rows === 1) throw caught;
      wanted.push(...slices(slice, Math.ceil(slice.rows / 2) * slice.columns).reverse());
      continue;
    }
    pieces.push(take());
  }
  return pieces;
}

/** The values of an area. */
export async function readArea(session: Session, sheet: string, area: Area): Promise<RawCell[][]> {
  const pieces = await inPieces(session, sheet, area, (range) => {
    range.load('values');
    return () => (range.values as unknown[][]).map((row) => row.map(rawCell));
  });
  return pieces.flat();
}

/** Excel says `''` of an empty cell. */
export const rawCell = (value: unknown): RawCell =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
    ? value
    : null;

/** The used cells of a sheet, or the selection. */
export async function readTable(session: Session, sheet?: string): Promise<RawTable | undefined> {
  const { worksheets } = session.book;
  const found = sheet === undefined ? undefined : worksheets.getItemOrNullObject(sheet);
  found?.load('name');
  await (found && session.sync());
  if (found?.isNullObject) return undefined;
  const range =
    sheet === undefined
      ? session.book.getSelectedRange()
      : worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  range.load('address');
  await session.sync();
  if (range.isNullObject) return { name: sheet ?? '', hidden: false, rows: [] };
  const name = sheetOf(range.address) ?? sheet ?? '';
  const area = areaOf(range.address);
  return { name, hidden: false, rows: area ? await readArea(session, name, area) : [] };
}

/** The cells of one of the workbook's tables; undefined where there is none of that name. */
export async function readNamedTable(session: Session, name: string): Promise<RawTable | undefined> {
  const table = session.book.tables.getItemOrNullObject(name);
  table.load('name');
  await session.sync();
  if (table.isNullObject) return undefined;
  const range = table.getRange();
  range.load('address');
  await session.sync();
  const [sheet, area] = [sheetOf(range.address), areaOf(range.address)];
  return { name, hidden: false, rows: sheet && area ? await readArea(session, sheet, area) : [] };
}
