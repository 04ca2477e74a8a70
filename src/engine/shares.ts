import type { Term } from '../glossary.ts';
import type { NumberColumn } from './columns.ts';
import { allocate, type Money, type Total } from './money.ts';
import { Problem } from './problem.ts';

/** The first reason why these weights cannot share anything out. */
export function weightsFault({ values, problems }: NumberColumn, about: Term): Problem | undefined {
  const [unreadable] = problems.values();
  if (unreadable) return unreadable;
  const below = values.findIndex((weight) => weight < 0);
  if (below >= 0) return new Problem('negative', about, { row: below + 1 });
  return values.some((weight) => weight > 0) ? undefined : new Problem('zeroBase', about);
}

/** Exact parts of an amount. Blank weights take no part and stay blank. */
export function shares(monto: Money, weights: Float64Array, unit: number): readonly (Total | '')[] {
  const parts = allocate(
    monto,
    [...weights].filter((weight) => !Number.isNaN(weight)),
    unit,
  ).values();
  return Array.from(weights, (weight) => (Number.isNaN(weight) ? '' : (parts.next().value ?? '')));
}
