import { isFormula, type Area, type Block, type PlanCell, type SheetPlan } from '../../src/books/plan.ts';

const isInside = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

export type Typed = string | number | boolean;

/** What stands in a cell now, formulas as they were typed; undefined where there is nothing. */
export type Standing = (row: number, column: number) => Typed | undefined;

/**
 * The blocks of a sheet that is written again, with what people typed in its input cells. A row is the same row
 * only if the first cell beside its inputs still says the same: otherwise the figure would change its meaning.
 */
export function keepingTyped(sheet: SheetPlan, stood: Standing): Block[] {
  const inputs = sheet.looks.filter(({ style }) => style === 'input').map(({ area }) => area);
  if (inputs.length === 0) return [...sheet.blocks];
  const isInput = (row: number, column: number) => inputs.some((area) => isInside(area, row, column));
  return sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((cells, at) => {
      const row = block.row + at;
      const columns = cells.map((_, position) => block.column + position);
      if (!columns.some((column) => isInput(row, column))) return cells;
      const label = columns.find((column) => !isInput(row, column));
      if (label !== undefined && !saysTheSame(cells[label - block.column], stood(row, label))) return cells;
      return cells.map((cell, position) => {
        const column = block.column + position;
        return isInput(row, column) ? typed(stood(row, column), cell) : cell;
      });
    }),
  }));
}

const saysTheSame = (planned: PlanCell | undefined, now: Typed | undefined): boolean =>
  planned !== undefined && (isFormula(planned) ? planned.formula : (planned ?? undefined)) === now;

function typed(now: Typed | undefined, planned: PlanCell): PlanCell {
  if (now === undefined) return planned;
  if (typeof now === 'string' && now.startsWith('='))
    return { formula: now, value: isFormula(planned) ? planned.value : planned };
  return now;
}
