import type { RowDef } from 'hucre';
import { isFormula, styles, type PlanCell, type SheetPlan } from '../src/books/plan.ts';

const LINE = 15; // points, of an 11-point letter
const TITLE = 24;
const WIDER = 1.04; // words do not break just where a line ends

/** Rows whose texts need several lines. Not every reader works heights out on opening, so the file says them. */
export function heightsOf(plan: SheetPlan): Map<number, RowDef> {
  const lines = new Map<number, number>();
  const wrapping = new Map<number, Set<number>>();
  for (const { area, style } of plan.looks)
    if (style && styles[style].wrap)
      for (let row = area.row; row < area.row + area.rows; row++) {
        const columns = wrapping.get(row) ?? new Set<number>();
        wrapping.set(row, columns);
        for (let column = area.column; column < area.column + area.columns; column++) columns.add(column);
      }
  for (const { row: top, column: left, cells } of plan.blocks)
    for (const [down, each] of cells.entries())
      for (const column of wrapping.get(top + down) ?? []) {
        const needed = linesOf(each[column - left], plan.widths[column]);
        if (needed > (lines.get(top + down) ?? 1)) lines.set(top + down, needed);
      }
  const titles = plan.looks.filter(({ style }) => style === 'title').map(({ area }) => area.row);
  return new Map([
    ...titles.map((row): [number, RowDef] => [row, { height: TITLE }]),
    ...[...lines].map(([row, count]): [number, RowDef] => [row, { height: count * LINE }]),
  ]);
}

function linesOf(cell: PlanCell | undefined, width = 9): number {
  const value = cell !== undefined && isFormula(cell) ? cell.value : cell;
  return typeof value === 'string' ? Math.ceil((value.length * WIDER) / Math.max(1, width)) : 1;
}
