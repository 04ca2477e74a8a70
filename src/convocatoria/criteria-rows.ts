import { sizeOf, widthOf, type Grid, type Input } from '../engine/cells.ts';
import { Problem } from '../engine/problem.ts';
import type { Term } from '../glossary.ts';

/** One application a row, one criterion a column. A lone application may stand upright, as its criteria often do. */
export function criteriaRows(grid: Grid<Input>, criteria: number, about: Term): Grid<Input> | Problem {
  if (widthOf(grid) === criteria) return grid;
  if (widthOf(grid) === 1 && grid.length === criteria) return [grid.map(([cell]) => cell)];
  return new Problem('lengths', about, {}, `${sizeOf(grid)} / ${criteria}`);
}
