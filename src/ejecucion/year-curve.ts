import { problemIn, sizeOf } from '../engine/cells.ts';
import { firstProblemIn } from '../engine/columns.ts';
import { numbers, rangeKind, type Kind } from '../engine/kinds.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { MONTHS, twelveMonths } from './months.ts';

/** Share of the year expected by the end of each month; the first is 0, before January, and the last is 1. */
export type YearCurve = readonly number[];

/** Twelve shares of the year, January to December, that add up to 1 or to 100. */
export const yearCurve: Kind<YearCurve> = rangeKind((grid, about): YearCurve | Problem => {
  const shares = numbers.read(grid, about);
  if (shares instanceof Problem) return shares;
  const { values } = shares;
  if (values.length !== MONTHS) return problemIn('badShape', about, twelveMonths(sizeOf(grid)));
  const bad = firstProblemIn(shares);
  if (bad) return bad;
  const odd = values.findIndex((share) => !(share >= 0));
  if (odd >= 0)
    return new Problem(Number.isNaN(values[odd]) ? 'missing' : 'negative', about.term, { row: odd + 1 });
  const all = asExcelKeeps(values.reduce((sofar, share) => sofar + share, 0));
  return all === 1 || all === 100 ? runningShares(values, all) : problemIn('weights', about, all);
});

function runningShares(values: Float64Array, all: number): YearCurve {
  let sofar = 0;
  const ends = Array.from(values, (share) => asExcelKeeps((sofar += share) / all));
  return [0, ...ends];
}
