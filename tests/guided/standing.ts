import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import type { StandingSheet } from '../../src/books/guided/read-guided.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import type { Plan, PlanCell } from '../../src/books/plan.ts';
import { smallBook } from './small-book.ts';

/** The sheets as a workbook would hold them. */
export const standing = (state: GuidedState): StandingSheet[] => standingOf(guidedPlan(smallBook(), state));

export function standingOf({ sheets }: Plan): StandingSheet[] {
  return sheets.map(({ name, blocks }) => {
    const cells: PlanCell[][] = [];
    for (const { row, column, cells: block } of blocks)
      block.forEach((line, down) => {
        line.forEach((cell, right) => {
          (cells[row + down] ??= [])[column + right] = cell;
        });
      });
    const line = (at: number) => Array.from(cells[at] ?? [], (cell?: PlanCell) => cell ?? null);
    return { name, cells: Array.from({ length: cells.length }, (_, at) => line(at)) };
  });
}
