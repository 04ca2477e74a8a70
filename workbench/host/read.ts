import type { RawCell, RawTable } from '../../src/intake/budget.ts';
import { cellValue } from './cell-value.ts';
import type { Book, Engine } from '../univer/engine.ts';
import type { Sheet } from './sheet.ts';

type Range = ReturnType<Sheet['getRange']>;

/** A sheet's used cells with their full values: numbers as doubles, dates as serials, spilled results too. */
export function tableOf(engine: Engine, book: Book, name: string | undefined): RawTable | undefined {
  const sheet = name === undefined ? book.getActiveSheet() : book.getSheetByName(name);
  const range = name === undefined ? book.getActiveRange() : sheet?.getDataRange();
  if (!sheet || !range) return undefined;
  return {
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    rows: withoutBlankEnd(rowsOf(engine, book, sheet, range)),
  };
}

function rowsOf({ spills }: Engine, book: Book, sheet: Sheet, range: Range): RawCell[][] {
  const spilled = spills.getArrayFormulaCellData()[book.getId()]?.[sheet.getSheetId()];
  const [top, left] = [range.getRow(), range.getColumn()];
  return range
    .getCellDatas()
    .map((row, down) =>
      Array.from(
        row,
        (cell, right) => cellValue(cell) ?? cellValue(spilled?.[top + down]?.[left + right]) ?? null,
      ),
    );
}

function withoutBlankEnd(rows: RawCell[][]): RawCell[][] {
  let end = rows.length;
  while (rows[end - 1]?.every((cell) => cell === null)) end--;
  return rows.slice(0, end);
}
