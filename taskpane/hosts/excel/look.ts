import { isMark } from '../../../src/books/plan.ts';
import { fold } from '../../../src/engine/reading.ts';
import { sheetOf } from '../addresses.ts';
import { firstOf2000, isFrom1904 } from './date-system.ts';
import type { Known } from '../stage.ts';
import type { Session } from './session.ts';

/**
 * A sheet Muni made and then took back. It cannot be removed (no Excel can undo that), so it waits emptied, out of
 * sight and under this name, and the next book takes it up again.
 */
export const isRetired = (name: string): boolean => /^~Muni \d+$/.test(name);

/** The workbook as one round trip tells it. */
export async function lookAround({ book, sync }: Session): Promise<Known> {
  const { worksheets, tables, names } = book;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  book.protection.load('protected');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  const day = firstOf2000(book);
  await sync();
  const sheets = worksheets.items.map(({ name, visibility }) => ({ name, hidden: visibility !== 'Visible' }));
  const named = names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) }));
  const marks = named.filter(({ name }) => isMark(name));
  return {
    sheets: sheets.filter(({ name }) => !isRetired(name)),
    retired: sheets.map(({ name }) => name).filter(isRetired),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: named,
    locked: {
      sheets: worksheets.items.flatMap(({ name, protection }) => (protection.protected ? [name] : [])),
      book: book.protection.protected,
    },
    from1904: isFrom1904(day),
    marked: new Set(marks.map(({ refersTo }) => fold(sheetOf(refersTo) ?? ''))),
  };
}
