import { asExcelKeeps } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { pointsOf, type Criterion } from '../convocatoria/weighted-points.ts';
import { firstOnes, type Demand } from './first-demands.ts';

/** A project in the matrix, with its points before and after the equity correction. */
export interface Scored {
  readonly row: number;
  readonly points: number;
  readonly factor: number;
  readonly final: number;
}

function scored(row: number, factor: number, criteria: readonly Criterion[]): Scored | Problem {
  const points = pointsOf(criteria, row);
  if (points instanceof Problem) return points;
  if (points === '') return new Problem('missing', 'notas', { row: row + 1 });
  return { row, points, factor, final: asExcelKeeps(points * factor) };
}

/** The first two projects of every neighbourhood. One without points might have come first, so it stops the matrix. */
export function priorityMatrix(
  demand: Demand,
  byOtb: ReadonlyMap<string, readonly number[]>,
  factors: ReadonlyMap<string, number>,
  criteria: readonly Criterion[],
): readonly Scored[] | Problem {
  const found: Scored[] = [];
  for (const [otb, rows] of byOtb) {
    const first = firstOnes(rows, demand.ordenOtb);
    if (first instanceof Problem) return first;
    for (const row of first) {
      const each = scored(row, factors.get(otb) ?? 1, criteria);
      if (each instanceof Problem) return each;
      found.push(each);
    }
  }
  return found;
}
