import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { avanceEsperado } from '../../src/ejecucion/avance-esperado.ts';
import { ritmoRequerido } from '../../src/ejecucion/ritmo-requerido.ts';
import { serialOf } from '../../src/engine/reading.ts';
import { calculated, codeOf } from '../try-formula.ts';

const expected = (fechaCorte: unknown, curva?: unknown) => calculated(avanceEsperado, { fechaCorte, curva });
const pace = (presupuesto: unknown, ejecutado: unknown, fechaCorte: unknown) =>
  calculated(ritmoRequerido, { presupuesto, ejecutado, fechaCorte });

const curve = [2, 3, 5, 8, 8, 9, 8, 8, 9, 10, 12, 18].map((share) => [share]);
const level = Array.from({ length: 12 }, () => [1 / 12]);

describe('AVANCE_ESPERADO', () => {
  it.each([
    ['2026-01-01', 1 / 365],
    ['2024-02-29', 60 / 366],
    ['2026-03-01', 60 / 365],
    ['2026-08-31', 243 / 365],
    ['2024-12-31', 1],
    ['1900-03-01', 60 / 365], // Excel believes in a 29 February 1900; nobody has a budget of that year
  ])('%s in a straight line: %d', (day, share) => {
    expect(expected(day)).toBe(share);
  });

  it.each([
    ['2026-01-31', 0.02],
    ['2026-02-14', 0.035], // 2 + 3 · 14/28
    ['2024-02-29', 0.05],
    ['2026-04-15', 0.14], // 10 + 8 · 15/30
    ['2026-12-30', 1 - 0.18 / 31],
    ['2026-12-31', 1],
  ])('%s by the curve: %d', (day, share) => {
    expect(expected(day, curve)).toBeCloseTo(share, 14);
  });

  it('takes a curve that adds up to 1, lying down or standing, also of thirds that only nearly do', () => {
    expect(expected('2026-06-30', level)).toBe(0.5);
    expect(expected('2026-06-30', [level.flat()])).toBe(0.5);
    expect(
      expected(
        '2026-04-15',
        curve.map(([share = 0]) => [share / 100]),
      ),
    ).toBeCloseTo(0.14, 14);
  });

  it.each([
    [curve.slice(1), 'badShape'],
    [curve.map(([share = 0]) => [share + 1]), 'weights'],
    [curve.map(([share = 0], at) => [at === 0 ? -share : at === 1 ? 7 : share]), 'negative'],
    [curve.map(([share = 0], at) => [at === 3 ? null : share]), 'missing'],
    [curve.map(([share = 0], at) => [at === 3 ? 'ocho' : share]), 'notNumber'],
    [5, 'badShape'],
  ])('refuses the curve %j: %s', (curva, code) => {
    expect(codeOf(expected('2026-04-15', curva))).toBe(code);
  });

  test('grows day by day from over 0 to 1, whatever the curve', () => {
    const shares = fc
      .array(fc.nat(50), { minLength: 12, maxLength: 12 })
      .filter((all) => all.some((a) => a > 0));
    fc.assert(
      fc.property(shares, fc.integer({ min: 1950, max: 2100 }), fc.nat(364), (all, year, day) => {
        const whole = all.reduce((sofar, each) => sofar + each, 0);
        const curva = all.map((each) => [each / whole]);
        const at = (serial: number) => expected(serial, curva) as number;
        const start = serialOf(year, 1, 1);
        expect(at(start + day)).toBeGreaterThanOrEqual(day === 0 ? 0 : at(start + day - 1));
        expect(at(start + day)).toBeLessThanOrEqual(1);
        expect(at(serialOf(year, 12, 31))).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('RITMO_REQUERIDO', () => {
  it('at mid-year with half spent, goes on as before', () => {
    expect(pace(730, 365, '2023-07-02')).toBeCloseTo(182 / 183 / 1 / (182 / 183), 1);
    expect(pace(365, 183, '2023-07-02')).toBe(1); // 183 days of 365
  });

  it.each([
    [1000, 0, '2026-06-30', 'zeroBase'],
    [1000, -5, '2026-06-30', 'negative'],
    [-1000, 5, '2026-06-30', 'negative'],
    [0, 5, '2026-06-30', 'noBudget'],
    [1000, 5, '2026-12-31', 'outOfRange'],
    [1000, 5, null, 'missing'],
  ])('%d, %d by %s: %s', (presupuesto, ejecutado, day, code) => {
    expect(codeOf(pace(presupuesto, ejecutado, day))).toBe(code);
  });

  test('spending at that pace uses up the budget on 31 December, and amounts may be in any unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.integer({ min: 1, max: 1e12 }),
        fc.integer({ min: 1, max: 364 }),
        (budget, spent, elapsed) => {
          const day = serialOf(2026, 1, 1) + elapsed - 1;
          const times = pace(budget, spent, day) as number;
          const rest = times * (spent / elapsed) * (365 - elapsed);
          expect(Math.abs(spent + rest - budget)).toBeLessThanOrEqual(1e-9 * (budget + spent));
          expect(pace(budget * 8, spent * 8, day)).toBeCloseTo(times, 9);
        },
      ),
    );
  });
});
