import type { Value } from '../engine/cells.ts';
import { centavosOf, compare, minus, ratio, times, toCell, type Money } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';

interface Measured {
  readonly amount: Money;
  readonly base: Money;
  /** The part of the base the amount may reach, itself included. */
  readonly share: number;
}

/** Base, limit, amount, share used, margin, whether it complies, and by which rule. */
export function limitRow(
  { amount, base, share }: Measured,
  rule: string,
  verified: boolean,
): readonly Value[] | Problem {
  if (centavosOf(base) <= 0) return new Problem(centavosOf(base) < 0 ? 'negative' : 'zeroBase', 'base');
  const limit = times(base, share);
  if (limit === undefined) return new Problem('tooLarge', 'base');
  return [
    toCell(base),
    toCell(limit),
    toCell(amount),
    ratio(amount, base),
    toCell(minus(limit, amount)),
    compare(amount, limit) <= 0 ? 'sí' : 'no',
    `${rule}${verified ? '' : ' (no verificada)'}`,
  ];
}
