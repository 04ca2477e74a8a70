import { writeXlsx } from 'hucre/xlsx';
import type { Cell as FileCell } from 'hucre';
import { addressOf } from '../../src/books/plan.ts';
import { catalog } from '../../src/catalog.ts';
import type { Cell, Grid, Value } from '../../src/engine/cells.ts';
import { termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { cellErrorOf, Problem } from '../../src/engine/problem.ts';
import { layOut } from '../../src/example-layout.ts';
import { finish } from '../../xlsx/write-finish.ts';
import { toFileFormula } from '../../xlsx/formulas.ts';
import { libraryResult } from '../every-example.ts';

/** To the right of any example's cells. */
const RESULT_COLUMN = 40;

const shown = (value: Value | undefined): Cell =>
  value instanceof Problem ? cellErrorOf(value) : (value ?? '');

type Cells = Map<string, Partial<FileCell>>;

/** Every example of a formula down a sheet: its arguments in cells, its formula beside them with what it gives. */
async function sheetOf(spec: AnyFormula) {
  const cells: Cells = new Map();
  let row = 0;
  for (const example of spec.examples) {
    const placed = layOut(spec, example, () => true, row);
    for (const each of placed)
      each.cells.forEach((line, down) => {
        line.forEach((value, right) => {
          cells.set(`${row + down},${each.column + right}`, { value });
        });
      });
    const addresses = termsOf(spec.params).map(
      (term) => placed.find((each) => each.term === term)?.address ?? '',
    );
    const formula = toFileFormula(`=MUNI.${spec.id}(${addresses.join(',').replace(/,+$/, '')})`);
    const result = await libraryResult(spec, example);
    const grid: Grid = Array.isArray(result) ? (result as Grid) : [[result as Value]];
    write(cells, row, formula, grid);
    row += Math.max(grid.length, ...placed.map((each) => each.cells.length)) + 1;
  }
  return { name: spec.id.slice(0, 31), cells };
}

function write(cells: Cells, row: number, formula: string, grid: Grid): void {
  grid.forEach((line, down) => {
    line.forEach((value, right) => {
      cells.set(`${row + down},${RESULT_COLUMN + right}`, { value: shown(value) });
    });
  });
  const columns = grid[0]?.length ?? 1;
  const area = addressOf({ row, column: RESULT_COLUMN, rows: grid.length, columns });
  cells.set(`${row},${RESULT_COLUMN}`, {
    type: 'formula',
    formula,
    formulaResult: shown(grid[0]?.[0]),
    ...((grid.length > 1 || columns > 1) && { formulaType: 'array', formulaRef: area, formulaDynamic: true }),
  });
}

/** A workbook with every formula of the catalogue, a sheet for each, with the values the library gives. */
export async function everyFormulaBook(): Promise<Uint8Array> {
  return finish(await writeXlsx({ sheets: await Promise.all(catalog.map(sheetOf)) }));
}
