import type { NumberColumn } from '../engine/columns.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import type { Term } from '../glossary.ts';

/** Weights in points of 100, given as 40 or as 40 %. Undefined numbers and any other sum are refused. */
export function fullWeights({ values, problems }: NumberColumn, about: Term): readonly number[] | Problem {
  const [unreadable] = problems.values();
  if (unreadable) return unreadable;
  const odd = values.findIndex((weight) => !(weight >= 0));
  if (odd >= 0)
    return new Problem(Number.isNaN(values[odd]) ? 'missing' : 'negative', about, { row: odd + 1 });
  const all = asExcelKeeps(values.reduce((sofar, weight) => sofar + weight, 0));
  if (all === 100) return [...values];
  return all === 1
    ? Array.from(values, (weight) => asExcelKeeps(weight * 100))
    : new Problem('weights', about, {}, all);
}
