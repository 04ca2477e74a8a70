import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { deviations } from '../../src/pefa/composition-variance.ts';
import { pefaVarianza } from '../../src/pefa/pefa-varianza.ts';
import { calculated, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(pefaVarianza);

const upright = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const variance = (presupuestos: readonly unknown[], ejecutados: readonly unknown[]) =>
  calculated(pefaVarianza, { presupuestos: upright(presupuestos), ejecutados: upright(ejecutados) });

describe('the official spreadsheet’s arithmetic', () => {
  it.each([
    // Σb 1000, Σa 900: adjusted 450, 270, 180; deviations 50, −20, −30.
    [[500, 300, 200], [500, 250, 150], 100 / 900],
    [[100, 100], [200, 0], 1],
    [[100, 100, null], [100, 100, null], 0],
  ])('%j against %j is %d', (budgets, actuals, expected) => {
    expect(variance(budgets, actuals)).toBeCloseTo(expected, 14);
  });

  it.each([
    [[100, 200], [100], 'lengths', 'ejecutados', undefined],
    [[100, null], [100, 5], 'missing', 'presupuestos', 2],
    [[100, 'x'], [100, 5], 'notNumber', 'presupuestos', 2],
    [[100, 100], [0, 0], 'zeroBase', 'ejecutados', undefined],
    [[-5, 5], [1, 2], 'noBudget', 'presupuestos', undefined],
  ])('%j against %j: %s', (budgets, actuals, code, about, row) => {
    expect(variance(budgets, actuals)).toMatchObject({
      code,
      about,
      place: row === undefined ? {} : { row },
    });
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: 1, max: 1e12 });
  const lines = fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 40 });
  const split = (all: readonly (readonly [number, number])[], k = 1) =>
    [all.map(([budget]) => budget / 100), all.map(([, actual]) => (actual * k) / 100)] as const;

  test('deviations add up to exactly zero', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const found = deviations(
          all.map(([budget]) => BigInt(budget)),
          all.map(([, actual]) => BigInt(actual)),
        );
        expect(found.lines.reduce((sum, each) => sum + each, 0n)).toBe(0n);
      }),
    );
  });

  test('spending k times as much everywhere changes nothing', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 2, max: 9 }), (all, k) => {
        expect(variance(...split(all, k))).toBeCloseTo(Number(variance(...split(all))), 12);
      }),
    );
  });

  test('lies between 0 and 2, and the order of the lines makes no difference', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const found = Number(variance(...split(all)));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThan(2);
        expect(variance(...split([...all].reverse()))).toBe(found);
      }),
    );
  });
});
