import type { ICellData, Nullable } from '@univerjs/core';
import { openXlsx, type RoundtripWorkbook } from 'hucre/xlsx';
import { isMark } from '../src/books/plan.ts';
import { catalog } from '../src/catalog.ts';
import { patchValues, type CellResult } from '../xlsx/patch.ts';
import { cellValue } from './host/cell-value.ts';
import { addTablesAndNames } from './files/features.ts';
import { sheetId, snapshotOf } from './files/snapshot.ts';
import { calculateAll, type Book, type Engine } from './univer/engine.ts';
import { headlessEngine } from './univer/headless.ts';

/** A function this engine does not know: what the file says of it stays. */
const UNKNOWN = '#NAME?';

let recalculated = 0;

/** The same .xlsx with every formula worked out again, Muni's among them. Nothing else in the file changes. */
export async function recalculate(
  bytes: Uint8Array,
  engine: Engine = headlessEngine(catalog),
): Promise<Uint8Array> {
  const file = await openXlsx(bytes, { readStyles: true });
  try {
    const book = engine.open(snapshotOf(file, `recalcular ${++recalculated}`));
    // No formula speaks of Muni's marks, and Univer reads every formula of the book for each name it is given.
    await addTablesAndNames(engine, book, file, isMark);
    await calculateAll(engine);
    return patchValues(bytes, resultsOf(engine, book, file));
  } finally {
    engine.dispose();
  }
}

/** What every formula gave, and every cell its result spread to. */
function resultsOf(engine: Engine, book: Book, file: RoundtripWorkbook): Map<string, CellResult[]> {
  const sheets = file.sheets.map(({ name }, at): [string, CellResult[]] => {
    const id = sheetId(at);
    const cells = book.getSheetBySheetId(id)?.getSheet().getCellMatrix().getMatrix() ?? {};
    const spilled = engine.spills.getArrayFormulaCellData()[book.getId()]?.[id] ?? {};
    const reaches = engine.spills.getArrayFormulaRange()[book.getId()]?.[id] ?? {};
    const results: CellResult[] = [];
    eachCell(cells, (row, column, cell) => {
      if ((!cell.f && !cell.si) || cell.v === UNKNOWN) return;
      const reach = reaches[row]?.[column];
      const spill = reach && {
        rows: reach.endRow - reach.startRow + 1,
        columns: reach.endColumn - reach.startColumn + 1,
      };
      results.push({ row, column, value: cellValue(cell), ...(spill && { spill }) });
    });
    eachCell(spilled, (row, column, cell) => {
      if (!cells[row]?.[column]?.f) results.push({ row, column, value: cellValue(cell) });
    });
    return [name, results];
  });
  return new Map(sheets.filter(([, results]) => results.length > 0));
}

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

function eachCell(matrix: Matrix, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, cells] of Object.entries(matrix))
    for (const [column, cell] of Object.entries(cells)) if (cell) visit(Number(row), Number(column), cell);
}
