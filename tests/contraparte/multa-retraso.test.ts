import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { multaRetraso } from '../../src/contraparte/multa-retraso.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(multaRetraso);

const centavos = fc.integer({ min: 0, max: 1_000_000_000_000 });
const days = fc.integer({ min: -400, max: 400 });
const perTenThousand = fc.integer({ min: 0, max: 1000 });

const penalty = (monto: number, dias: number, rate: number, cap = 0): number =>
  calculated(multaRetraso, { monto, dias, tasaDiaria: rate / 10_000, tope: cap / 10_000 }) as number;

describe('MULTA_RETRASO', () => {
  test('is amount × days × rate in whole numbers, rounded once, and never above the cap', () => {
    fc.assert(
      fc.property(
        centavos,
        days,
        perTenThousand,
        fc.integer({ min: 1, max: 10_000 }),
        (amount, dias, rate, cap) => {
          const exact = (part: number): number =>
            Number((BigInt(amount) * BigInt(part) * 2n + 10_000n) / 20_000n) / 100;
          const late = Math.max(0, dias) * rate;
          expect(penalty(amount / 100, dias, rate)).toBe(exact(late));
          expect(penalty(amount / 100, dias, rate, cap)).toBe(exact(Math.min(late, cap)));
        },
      ),
    );
  });

  test('a day more never costs less', () => {
    fc.assert(
      fc.property(centavos, days, perTenThousand, perTenThousand, (amount, dias, rate, cap) => {
        const today = penalty(amount / 100, dias, rate, cap);
        expect(penalty(amount / 100, dias + 1, rate, cap)).toBeGreaterThanOrEqual(today);
      }),
    );
  });

  test('a product beyond what is exact still knows its cap', () => {
    const given = { monto: 90_000_000_000_000, dias: 400, tasaDiaria: 0.01 };
    expect(codeOf(calculated(multaRetraso, given))).toBe('tooLarge');
    expect(calculated(multaRetraso, { ...given, tope: 0.2 })).toBe(18_000_000_000_000);
  });

  test.each([
    ['a rate of one percent typed as 1', { tasaDiaria: 1 }, 'outOfRange'],
    ['a negative rate', { tasaDiaria: -0.01 }, 'outOfRange'],
    ['a cap over the amount', { tope: 20 }, 'outOfRange'],
    ['a negative cap', { tope: -0.1 }, 'outOfRange'],
    ['an amount in words', { monto: 'mil' }, 'notNumber'],
  ])('%s is refused', (_, given, code) => {
    expect(codeOf(calculated(multaRetraso, { monto: 1000, dias: 3, tasaDiaria: 0.01, ...given }))).toBe(code);
  });

  test('a bad row does not kill the column', () => {
    const column = calculated(multaRetraso, {
      monto: [[1000], ['x'], [1000]],
      dias: [[1], [1], [null]],
      tasaDiaria: '1 %',
    }) as readonly (readonly unknown[])[];
    expect(column[0]).toEqual([10]);
    expect(column[1]?.[0]).toMatchObject({ code: 'notNumber', about: 'monto', place: { row: 2 } });
    expect(column[2]?.[0]).toMatchObject({ code: 'missing', about: 'dias', place: { row: 3 } });
  });
});
