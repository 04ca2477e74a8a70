import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { antiguedadMora } from '../../src/contraparte/antiguedad-mora.ts';
import { contraparteEstado } from '../../src/contraparte/contraparte-estado.ts';
import { toCentavos } from '../../src/engine/money.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(antiguedadMora);

const CUT_OFF = 46_000;
const amount = fc.integer({ min: 0, max: 10_000_000 });
const due = fc.array(fc.tuple(fc.integer({ min: CUT_OFF - 400, max: CUT_OFF + 200 }), amount), {
  minLength: 1,
  maxLength: 30,
});
const payments = fc.array(amount, { minLength: 1, maxLength: 20 });
type Due = readonly (readonly [number, number])[];

const inBolivianos = (centavos: readonly number[]) => centavos.map((each) => [each / 100]);
const agedOf = (owed: Due, paid: readonly number[], tramosDias?: readonly number[]) => {
  const rows = tableOf(
    calculated(antiguedadMora, {
      vencimientos: owed.map(([day]) => [day]),
      montos: inBolivianos(owed.map(([, each]) => each)),
      pagos: inBolivianos(paid),
      fechaCorte: CUT_OFF,
      tramosDias: tramosDias?.map((each) => [each]),
    }),
  ).slice(1);
  const amounts = rows.map(([, each]) => toCentavos(Number(each)));
  const [overdue = 0, notYetDue = 0, inFavour = 0, balance = 0] = amounts.slice(-4);
  return { bands: amounts.slice(0, -4), overdue, notYetDue, inFavour, balance };
};
const sum = (figures: readonly number[]): number => figures.reduce((all, each) => all + each, 0);

/** Instalment by instalment, as on paper: the oldest is crossed out first. */
function onPaper(owed: Due, paid: number): { readonly bands: readonly number[]; readonly notYetDue: number } {
  let left = paid;
  const bands = [0, 0, 0, 0];
  let notYetDue = 0;
  for (const [day, each] of [...owed].sort(([a], [b]) => a - b)) {
    const rest = Math.max(0, each - left);
    left = Math.max(0, left - each);
    const delay = CUT_OFF - day;
    const band = delay <= 30 ? 0 : delay <= 60 ? 1 : delay <= 90 ? 2 : 3;
    if (delay < 0) notYetDue += rest;
    else bands[band] = (bands[band] ?? 0) + rest;
  }
  return { bands, notYetDue };
}

describe('ANTIGUEDAD_MORA', () => {
  test('aged + not yet due − in favour is what is owed less what was paid', () => {
    fc.assert(
      fc.property(due, payments, (owed, paid) => {
        const aged = agedOf(owed, paid);
        expect(sum(aged.bands)).toBe(aged.overdue);
        expect(aged.overdue + aged.notYetDue + aged.inFavour).toBe(aged.balance);
        expect(aged.balance).toBe(sum(owed.map(([, each]) => each)) - sum(paid));
        expect(aged.inFavour).toBeLessThanOrEqual(0);
        if (aged.inFavour < 0) expect(aged.overdue + aged.notYetDue).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('is what crossing out the oldest first leaves on paper', () => {
    fc.assert(
      fc.property(due, payments, (owed, paid) => {
        const { bands, notYetDue } = agedOf(owed, paid);
        expect({ bands, notYetDue }).toEqual(onPaper(owed, sum(paid)));
      }),
      { numRuns: 500 },
    );
  });

  test('other bands share out the same arrears, which are those of CONTRAPARTE_ESTADO', () => {
    const ends = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(due, payments, ends, (owed, paid, tramosDias) => {
        const aged = agedOf(owed, paid, tramosDias);
        expect(aged.bands).toHaveLength(tramosDias.length + 1);
        expect(sum(aged.bands)).toBe(agedOf(owed, paid).overdue);
        const states = tableOf(
          calculated(contraparteEstado, {
            convenios: owed.map(([day, each]) => ['Arani', each / 100, day]),
            movimientos: paid.map((each) => ['Arani', 1, 'efectivo', each / 100]),
            fechaCorte: CUT_OFF,
          }),
        );
        expect(toCentavos(Number(states[1]?.[6]))).toBe(aged.overdue);
        expect(toCentavos(Number(states[1]?.[5]))).toBe(aged.balance);
      }),
    );
  });

  test.each([
    [0, 0],
    [30, 0],
    [31, 1],
    [60, 1],
    [61, 2],
    [90, 2],
    [91, 3],
    [3000, 3],
  ])('%i days late is band %i', (delay, band) => {
    const { bands } = agedOf([[CUT_OFF - delay, 500]], [0]);
    expect(bands.findIndex((each) => each === 500)).toBe(band);
  });

  test('amounts beyond every budget stay exact', () => {
    const huge = 100_000_000_000_000;
    const aged = agedOf(
      Array.from({ length: 9 }, () => [CUT_OFF - 5, huge] as const),
      [1],
    );
    expect(aged.overdue).toBe(9 * huge - 1);
  });

  test.each([
    ['payments below zero', { pagos: -1 }, 'negative'],
    ['a payment in words', { pagos: 'todo' }, 'notNumber'],
    ['an amount without a date', { vencimientos: null }, 'missing'],
    ['a date without an amount', { montos: null }, 'missing'],
    ['nothing owed', { vencimientos: null, montos: null }, 'empty'],
    ['half a day', { tramosDias: 7.5 }, 'outOfRange'],
    ['a band of no days', { tramosDias: 0 }, 'outOfRange'],
    ['no cut-off date', { fechaCorte: null }, 'missing'],
  ])('%s is refused', (_, odd, code) => {
    const all = { vencimientos: 45_000, montos: 100, pagos: 10, fechaCorte: CUT_OFF, ...odd };
    expect(codeOf(calculated(antiguedadMora, all))).toBe(code);
  });
});
