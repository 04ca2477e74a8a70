import type { Cell } from '../../../src/engine/cells.ts';
import type { CellPlace, Reach, Reached, Work } from '../../workbook.ts';
import { areasIn, sheetOf } from '../addresses.ts';
import { rawCell } from './read.ts';
import { supports, type Session } from './session.ts';

/** The sheets and cells that are meant. */
export async function reached({ book, sync }: Session, reach: Reach): Promise<Reached> {
  if (reach === 'workbook') {
    book.worksheets.load('items/name');
    await sync();
    return { sheets: book.worksheets.items.map(({ name }) => name) };
  }
  if (reach === 'sheet') {
    const sheet = book.worksheets.getActiveWorksheet();
    sheet.load('name');
    await sync();
    return { sheets: [sheet.name] };
  }
  const selected = book.getSelectedRanges();
  selected.load('address');
  await sync();
  return { sheets: [sheetOf(selected.address) ?? ''], areas: areasIn(selected.address) };
}

const AT_ONCE = 500;

/** What the formulas of some cells spread over. Excel tells since dynamic arrays are there. */
export async function spread(
  session: Session,
  cells: readonly CellPlace[],
  work: Work = {},
): Promise<(Cell[][] | undefined)[]> {
  if (!supports('ExcelApi', '1.12')) return cells.map(() => undefined);
  const found: (Cell[][] | undefined)[] = [];
  for (let from = 0; from < cells.length; from += AT_ONCE) {
    work.signal?.throwIfAborted();
    const asked = cells.slice(from, from + AT_ONCE).map(({ sheet, row, column }) => {
      const range = session.book.worksheets
        .getItem(sheet)
        .getCell(row, column)
        .getSpillingToRangeOrNullObject();
      range.load('values');
      return range;
    });
    await session.sync();
    for (const range of asked)
      found.push(
        range.isNullObject ? undefined : (range.values as unknown[][]).map((row) => row.map(cellOf)),
      );
  }
  return found;
}

const cellOf = (value: unknown): Cell => rawCell(value) ?? '';
