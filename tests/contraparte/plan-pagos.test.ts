import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isWorkingDay } from '../../src/ciclo/calendario.ts';
import { planPagos } from '../../src/contraparte/plan-pagos.ts';
import { dayOf, serialOf } from '../../src/engine/reading.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(planPagos);

type Row = readonly [number, number, number, number, number, number];
const planOf = (given: Parameters<typeof calculated>[1]): readonly Row[] =>
  tableOf(calculated(planPagos, given)).slice(1) as unknown as readonly Row[];
const centavos = (cell: number): number => Math.round(cell * 100);
const sum = (cells: readonly number[]): number => cells.reduce((all, each) => all + centavos(each), 0);
const datesOf = (rows: readonly Row[]): readonly string[] =>
  rows.map(([, serial]) => {
    const { year, month, day } = dayOf(serial);
    return [year, month, day].join('-');
  });

describe('PLAN_PAGOS', () => {
  const farip = {
    deuda: 1_000_000,
    cuotas: 18,
    primeraFecha: '2026-06-30',
    frecuencia: 'anual',
    interesAnual: '2 %',
    gracia: 2,
  };

  test('2 % a year, 18 years, 2 of grace', () => {
    const rows = planOf(farip);
    // PMT(2%; 16; −1.000.000) = 73.650,1259…
    expect(rows.slice(0, 3).map(([, , ...money]) => money)).toEqual([
      [20_000, 0, 20_000, 1_000_000],
      [20_000, 0, 20_000, 1_000_000],
      [20_000, 53_650.13, 73_650.13, 946_349.87],
    ]);
    expect(rows.at(-1)?.slice(2)).toEqual([1444.12, 72_205.92, 73_650.04, 0]);
  });

  test.each([
    ['mensual', ['2026-1-31', '2026-2-28', '2026-3-31', '2026-4-30']],
    ['trimestral', ['2026-1-31', '2026-4-30', '2026-7-31', '2026-10-31']],
    ['semestral', ['2026-1-31', '2026-7-31', '2027-1-31', '2027-7-31']],
    ['Anual', ['2026-1-31', '2027-1-31', '2028-1-31', '2029-1-31']],
  ])('%s: the day of the first date, or the last of the month', (frecuencia, dates) => {
    const rows = planOf({ deuda: 100, cuotas: 4, primeraFecha: '2026-01-31', frecuencia });
    expect(datesOf(rows)).toEqual(dates);
  });

  test('dates move past weekends and holidays only when asked', () => {
    const given = { deuda: 100, cuotas: 2, primeraFecha: '2026-05-01' }; // Labour Day, a Friday; 1 June is a Monday
    expect(datesOf(planOf(given))).toEqual(['2026-5-1', '2026-6-1']);
    expect(datesOf(planOf({ ...given, diasHabiles: 'sí' }))).toEqual(['2026-5-4', '2026-6-1']);
  });

  test('a year whose holidays nobody knows says so in its cell', () => {
    const given = {
      deuda: 100,
      cuotas: 2,
      primeraFecha: '2050-06-01',
      frecuencia: 'anual',
      diasHabiles: true,
    };
    const [known, unknown] = planOf(given);
    expect(known?.[1]).toBe(serialOf(2050, 6, 1));
    expect(unknown?.[1]).toMatchObject({ code: 'noNorm', about: 'diasHabiles' });
  });

  test.each([
    ['no debt', { deuda: 0 }, 'missing'],
    ['a negative debt', { deuda: -5 }, 'negative'],
    ['no instalments', { cuotas: 0 }, 'outOfRange'],
    ['half an instalment', { cuotas: 2.5 }, 'notWhole'],
    ['more than fifty years of months', { cuotas: 601 }, 'outOfRange'],
    ['a negative rate', { interesAnual: -0.01 }, 'outOfRange'],
    ['ten centavos in twelve payments', { deuda: 0.1 }, 'outOfRange'],
    ['a frequency of our own', { frecuencia: 'quincenal' }, 'notChoice'],
  ])('%s is refused', (_, given, code) => {
    const result = calculated(planPagos, { deuda: 1000, cuotas: 12, primeraFecha: 46_000, ...given });
    expect(codeOf(result)).toBe(code);
  });

  const plans = fc
    .record({
      deuda: fc.integer({ min: 1_000_000, max: 1_000_000_000 }).map((each) => each / 100),
      cuotas: fc.integer({ min: 1, max: 120 }),
      primeraFecha: fc.integer({ min: 45_000, max: 47_000 }),
      frecuencia: fc.constantFrom('mensual', 'trimestral', 'semestral', 'anual'),
      interesAnual: fc.integer({ min: 0, max: 100 }).map((each) => each / 1000),
      grace: fc.integer({ min: 0, max: 119 }),
      diasHabiles: fc.boolean(),
    })
    .map(({ grace, ...plan }) => ({ ...plan, gracia: grace % plan.cuotas }));

  test('capital adds up to the debt, the balance goes down to exactly zero, and level instalments are level', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const rows = planOf(given);
        expect(rows).toHaveLength(given.cuotas);
        expect(sum(rows.map(([, , , capital]) => capital))).toBe(centavos(given.deuda));
        expect(rows.at(-1)?.[5]).toBe(0);
        expect(new Set(rows.slice(given.gracia, -1).map(([, , , , payment]) => payment)).size).toBeLessThan(
          2,
        );
        let before = centavos(given.deuda);
        for (const [, , interest, capital, payment, balance] of rows) {
          expect(centavos(payment)).toBe(centavos(interest) + centavos(capital));
          expect(centavos(balance)).toBe(before - centavos(capital));
          before = centavos(balance);
        }
      }),
    );
  });

  test('interest is the balance at the period’s rate, to the nearest centavo', () => {
    fc.assert(
      fc.property(plans, (given) => {
        let balance = given.deuda;
        for (const [, , interest, , , left] of planOf({ ...given, frecuencia: 'semestral' })) {
          expect(Math.abs(interest - (balance * given.interesAnual) / 2)).toBeLessThan(0.005 + 1e-6);
          balance = left;
        }
      }),
    );
  });

  test('with working days, every date is one', () => {
    fc.assert(
      fc.property(plans, (given) => {
        for (const [, serial] of planOf({ ...given, cuotas: 12, gracia: 0, diasHabiles: true })) {
          expect(isWorkingDay(serial)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
