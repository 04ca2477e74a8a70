import { readXlsx, type Cell as FileCell, type CellValue, type Sheet } from 'hucre/xlsx';
import type { StandingSheet } from '../src/books/guided/read-guided.ts';
import type { PlanCell } from '../src/books/plan.ts';
import type { Cell } from '../src/engine/cells.ts';
import { fromFileFormula } from './formulas.ts';
import { serialIn } from './serial.ts';
import { FileProblem } from './file-problem.ts';
import { checkWorkbook } from './open.ts';

/** The sheets of an .xlsx as they stand: values, and formulas with what they gave when it was saved. */
export async function standingSheets(bytes: Uint8Array, file: string): Promise<StandingSheet[]> {
  checkWorkbook(bytes, file);
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: false });
    return sheets.map(standingOf);
  } catch {
    throw new FileProblem('damaged', file);
  }
}

function standingOf({ name, rows, cells }: Sheet): StandingSheet {
  const standing = rows.map((row) => row.map(valueOf)) as PlanCell[][];
  for (const [place, cell] of cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (cell.formula !== undefined) (standing[row] ??= [])[column] = formulaOf(cell);
  }
  return { name, cells: standing };
}

const formulaOf = ({ formula = '', formulaResult, value }: FileCell): PlanCell => ({
  formula: fromFileFormula(formula),
  value: valueOf(formulaResult ?? value),
});

const valueOf = (value: CellValue | undefined): Cell =>
  value === undefined || value === '' ? null : value instanceof Date ? serialIn(value) : value;
