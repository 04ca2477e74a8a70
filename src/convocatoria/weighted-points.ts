import { numberColumn, type NumberColumn } from '../engine/columns.ts';
import type { Grid, Input } from '../engine/cells.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';

/** A criterion: its marks, read, and what they count. */
export interface Criterion {
  readonly marks: NumberColumn;
  readonly weight: number;
  /** Highest mark; undefined where marks are out of 100 already. */
  readonly top: number | undefined;
}

/** The criteria of a block of marks, a column each. */
export const criteriaIn = (
  rows: Grid<Input>,
  weights: readonly number[],
  tops: readonly number[] = [],
): readonly Criterion[] =>
  weights.map((weight, at) => ({ marks: numberColumn(rows, 'notas', at), weight, top: tops[at] }));

export const above = (top: number) => ({
  es: `hay una nota mayor que su máximo, ${top}`,
  en: `a mark is above its maximum, ${top}`,
  pt: `há uma nota maior que o máximo, ${top}`,
});
const beyond = {
  es: 'las notas son demasiado grandes para sumarlas',
  en: 'marks are too large to add up',
  pt: 'as notas são grandes demais para somar',
};

function faultIn({ marks, top }: Criterion, row: number): Problem | undefined {
  const place = { row: row + 1 };
  const mark = marks.values[row] as number;
  if (marks.problems.has(row)) return marks.problems.get(row);
  if (Number.isNaN(mark)) return new Problem('missing', 'notas', place);
  if (mark < 0) return new Problem('negative', 'notas', place);
  return top !== undefined && mark > top ? new Problem('outOfRange', 'notas', place, above(top)) : undefined;
}

const isBlankRow = (criteria: readonly Criterion[], row: number): boolean =>
  criteria.every(({ marks }) => Number.isNaN(marks.values[row]) && !marks.problems.has(row));

/** Points of one row; blank where the row is. */
export function pointsOf(criteria: readonly Criterion[], row: number): number | '' | Problem {
  let points = 0;
  for (const criterion of criteria) {
    const fault = faultIn(criterion, row);
    if (fault) return isBlankRow(criteria, row) ? '' : fault;
    const { marks, weight, top = 100 } = criterion;
    points += ((marks.values[row] as number) * weight) / top;
  }
  // Excel's fifteen digits, so that equal marks make equal points.
  return Number.isFinite(points)
    ? asExcelKeeps(points)
    : new Problem('outOfRange', 'notas', { row: row + 1 }, beyond);
}
