import type { StandingSheet } from '../../src/books/guided/read-guided.ts';
import type { PlanCell } from '../../src/books/plan.ts';
import type { RawCell, RawTable } from '../../src/intake/budget.ts';
import { HostFault } from '../../taskpane/hosts/words.ts';
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

/** The cells of one of the workbook's tables, its heading among them. */
export function namedTableOf(engine: Engine, book: Book, name: string): RawTable | undefined {
  const found = book.getTableList().find((each) => each.name === name);
  const sheet = found && book.getSheetBySheetId(found.subUnitId);
  if (!found || !sheet) return undefined;
  const { startRow, startColumn, endRow, endColumn } = found.range;
  const range = sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
  return { name, hidden: false, rows: withoutBlankEnd(rowsOf(engine, book, sheet, range)) };
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

/** What was typed in a sheet, from its first cell. What a formula spread to other cells was typed by nobody. */
export function standingSheet(book: Book, name: string): StandingSheet {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new HostFault('noSheet', 'es', { name });
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const values = range.getCellDatas();
  const cells = formulas.map((line, row) =>
    line.map((formula, column): PlanCell => {
      const value = cellValue(values[row]?.[column]);
      return formula === '' ? value : { formula, value };
    }),
  );
  return { name, cells };
}
