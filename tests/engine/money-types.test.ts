import { expect, test } from '@jest/globals';
import { fromCentavos, plus, times, type Money, type Total } from '../../src/engine/money.ts';

const monto: Money = fromCentavos(100);
const suma: Total = plus(monto, monto);

/** None of these compiles; if one did, the type check of the tests would fail at its line. */
export const refused = (): readonly unknown[] => [
  // @ts-expect-error money × number names its rounding: times(monto, 1.13)
  monto * 1.13,
  // @ts-expect-error sums go through plus
  monto - monto,
  // @ts-expect-error nor do totals
  suma * 2,
  // @ts-expect-error a plain number is not money
  plus(100, monto),
  // @ts-expect-error a factor is not money
  times(monto, monto),
  // @ts-expect-error money is not a number
  Math.round(monto),
  // @ts-expect-error a total is not one amount: it may be beyond 2^53
  times(suma, 2),
];

test('money does not mix with numbers', () => {
  expect(typeof refused).toBe('function'); // the proof is the type check
});
