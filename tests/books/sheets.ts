import { addressOf, isFormula, type Plan, type PlanCell } from '../../src/books/plan.ts';
import type { Cell } from '../../src/engine/cells.ts';
import { Problem } from '../../src/engine/problem.ts';
import { readBack } from './read-xlsx.ts';

export const planned = (result: Plan | Problem): Plan => {
  if (result instanceof Problem) throw new Error(JSON.stringify(result));
  return result;
};

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly cell: PlanCell;
}

export const cellsOf = (plan: Plan): Placed[] =>
  plan.sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap(({ row: top, column: left, cells }) =>
      cells.flatMap((each, down) =>
        each.map((cell, right) => {
          const [row, column] = [top + down, left + right];
          return { sheet: name, row, column, address: addressOf({ row, column, rows: 1, columns: 1 }), cell };
        }),
      ),
    ),
  );

/** What a cell shows, by its address. */
export function shownIn(plan: Plan, sheet: string): (address: string) => Cell | undefined {
  const cells = new Map(cellsOf(plan).map((each) => [`${each.sheet}!${each.address}`, each.cell]));
  return (address) => {
    const cell = cells.get(`${sheet}!${address}`);
    return cell !== undefined && isFormula(cell) ? cell.value : cell;
  };
}

/** The rows of a sheet as shown, from a row counted as the sheet does. */
export function rowsFrom(plan: Plan, sheet: string, first: number, count: number): (Cell | undefined)[][] {
  const cells = cellsOf(plan).filter((each) => each.sheet === sheet);
  return Array.from({ length: count }, (_, down) =>
    cells
      .filter(({ row }) => row === first - 1 + down)
      .sort((a, b) => a.column - b.column)
      .map(({ cell }) => (isFormula(cell) ? cell.value : cell)),
  );
}

/** The same plan with every formula's value spoilt, so that only recalculating can make it right. */
export const spoilt = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row) =>
        row.map((cell) => (isFormula(cell) ? { ...cell, value: -987_654 } : cell)),
      ),
    })),
  })),
});

/** Formula cells whose recalculated value is not the planned one: a list a person can read. */
export function disagreements(plan: Plan, recalculated: Uint8Array): string[] {
  const back = new Map(readBack(recalculated).sheets.map((sheet) => [sheet.name, sheet]));
  return cellsOf(plan).flatMap(({ sheet, row, column, address, cell }) => {
    if (!isFormula(cell)) return [];
    const found = back.get(sheet)?.cell(row, column)?.value ?? null;
    return isSame(cell.value, found)
      ? []
      : [`${sheet}!${address} ${cell.formula}: planned ${String(cell.value)}, found ${String(found)}`];
  });
}

function isSame(wanted: Cell, found: Cell): boolean {
  if (wanted === '' || wanted === null) return found === '' || found === null;
  if (typeof wanted !== 'number' || typeof found !== 'number') return wanted === found;
  return Math.abs(wanted - found) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
