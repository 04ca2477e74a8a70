import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { desembolsos } from '../../src/contraparte/desembolsos.ts';
import { toCentavos } from '../../src/engine/money.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(desembolsos);

/** Parts of a hundred with two decimals that add up to it. */
const hundred = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 8 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
  .map((ends) => ends.slice(1).map((end, at) => (end - (ends[at] ?? 0)) / 100));
const fund = fc.integer({ min: 1, max: 1_000_000_000_000 });

interface Given {
  readonly fund: number;
  readonly points: readonly number[];
  readonly paid?: number;
  readonly mora?: unknown;
}
const rowsOf = ({ fund: centavos, points, paid = 0, mora }: Given) =>
  tableOf(
    calculated(desembolsos, {
      montoFondo: centavos / 100,
      porcentajes: points.map((each) => [each]),
      fechasDesembolso: points.map((_, at) => [46_000 + at]),
      contraparteEnMora: mora,
      desembolsado: paid / 100,
    }),
  )
    .slice(1)
    .map(([, , share, amount, pending, state]) => ({
      share: Number(share),
      amount: toCentavos(Number(amount)),
      pending: toCentavos(Number(pending)),
      state,
    }));
const sum = (figures: readonly number[]): number => figures.reduce((all, each) => all + each, 0);

describe('DESEMBOLSOS', () => {
  test('add up to the fund, each within a centavo of its percentage', () => {
    fc.assert(
      fc.property(fund, hundred, (centavos, points) => {
        const rows = rowsOf({ fund: centavos, points });
        expect(sum(rows.map(({ amount }) => amount))).toBe(centavos);
        for (const [at, { amount }] of rows.entries())
          expect(Math.abs(amount - (centavos * (points[at] ?? 0)) / 100)).toBeLessThan(1 + 1e-3);
      }),
      { numRuns: 500 },
    );
  });

  test('percentages as parts of one say the same', () => {
    fc.assert(
      fc.property(fund, hundred, (centavos, points) => {
        const parts = points.map((each) => Number((each / 100).toPrecision(15)));
        expect(rowsOf({ fund: centavos, points: parts })).toEqual(rowsOf({ fund: centavos, points }));
      }),
    );
  });

  test('any other sum is refused by name', () => {
    fc.assert(
      fc.property(hundred, fc.integer({ min: 1, max: 5000 }), (points, more) => {
        const [first = 0, ...others] = points;
        const porcentajes = [first + more / 100, ...others].map((each) => [each]);
        const fechasDesembolso = porcentajes.map(() => [46_000]);
        expect(codeOf(calculated(desembolsos, { montoFondo: 100, porcentajes, fechasDesembolso }))).toBe(
          'weights',
        );
      }),
    );
  });

  test('what was paid covers the first ones; while in arrears the next is held, and nothing else changes', () => {
    fc.assert(
      fc.property(fund, hundred, fc.nat(10_000), (centavos, points, part) => {
        const paid = Math.floor((centavos * part) / 10_000);
        const free = rowsOf({ fund: centavos, points, paid });
        const held = rowsOf({ fund: centavos, points, paid, mora: 'sí' });
        expect(sum(free.map(({ pending }) => pending))).toBe(centavos - paid);
        const next = free.findIndex(({ pending }) => pending > 0);
        free.forEach(({ state }, at) => {
          const isBefore = next < 0 || at < next;
          expect(state).toBe(isBefore ? 'desembolsado' : at === next ? 'siguiente' : 'programado');
        });
        expect(held).toEqual(
          free.map((row) => (row.state === 'siguiente' ? { ...row, state: 'retenido' } : row)),
        );
      }),
    );
  });

  test.each([
    ['sí', 'retenido'],
    ['no', 'siguiente'],
    [null, 'siguiente'],
    [1500.5, 'retenido'],
    [0, 'siguiente'],
    ['EN MORA', 'retenido'],
    ['Al dia', 'siguiente'],
    ['cumplida', 'siguiente'],
    ['a favor', 'siguiente'],
    ['sin compromiso', 'siguiente'],
  ])('a counterpart in arrears may be said as %s', (mora, state) => {
    expect(rowsOf({ fund: 100, points: [60, 40], mora })[0]?.state).toBe(state);
  });

  test.each([
    ['no fund', { montoFondo: 0 }, 'missing'],
    ['a negative part', { porcentajes: [[120], [-20]] }, 'negative'],
    ['a part of nothing', { porcentajes: [[100], [0]] }, 'missing'],
    ['a date without a part', { porcentajes: [[100], [null]] }, 'missing'],
    ['a part in words', { porcentajes: [['mitad'], [50]] }, 'notNumber'],
    ['nothing at all', { porcentajes: [[null]], fechasDesembolso: [[null]] }, 'empty'],
    ['arrears nobody understands', { contraparteEnMora: 'quizás' }, 'notYesNo'],
    ['negative arrears', { contraparteEnMora: -3 }, 'negative'],
  ])('%s is refused', (_, odd, code) => {
    const all = {
      montoFondo: 100,
      porcentajes: [[60], [40]],
      fechasDesembolso: [[46_000], [46_001]],
      ...odd,
    };
    expect(codeOf(calculated(desembolsos, all))).toBe(code);
  });

  test('a fault is told of its own row, past blank ones', () => {
    const all = {
      montoFondo: 100,
      porcentajes: [[null], [120], [-20]],
      fechasDesembolso: [[null], [46_000], [46_001]],
    };
    expect(calculated(desembolsos, all)).toMatchObject({ code: 'negative', place: { row: 3 } });
    const words = { ...all, porcentajes: [[null], ['x'], [100]] };
    expect(calculated(desembolsos, words)).toMatchObject({ code: 'notNumber', place: { row: 2 } });
  });
});
