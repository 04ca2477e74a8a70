import { addressOf, type Area } from '../../../src/books/plan.ts';
import type { RawCell, RawTable } from '../../../src/intake/budget.ts';
import { areaOf, sheetOf } from './addresses.ts';
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

/** The values of an area, however large, a slice at a time. */
export async function readArea(session: Session, sheet: string, area: Area): Promise<RawCell[][]> {
  const rows: RawCell[][] = [];
  for (const slice of slices(area)) {
    const range = session.book.worksheets.getItem(sheet).getRange(addressOf(slice));
    range.load('values');
    await session.sync();
    rows.push(...(range.values as unknown[][]).map((row) => row.map(rawCell)));
  }
  return rows;
}

/** Excel says `''` of an empty cell. */
const rawCell = (value: unknown): RawCell =>
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
