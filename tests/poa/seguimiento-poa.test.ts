import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../src/engine/problem.ts';
import { seguimientoPoa } from '../../src/poa/seguimiento-poa.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(seguimientoPoa);

const column = (values: readonly unknown[]) => values.map((each) => [each]);
const follow = (P: readonly unknown[], E: readonly unknown[]) =>
  tableOf(calculated(seguimientoPoa, { programado: column(P), ejecutado: column(E) })).slice(1);

test('running totals do not drift: a thousand tenths are a hundred', () => {
  const rows = follow(Array(1000).fill(0.1), Array(1000).fill(0.1));
  expect(rows.at(-1)!.slice(4, 8)).toEqual([100, 100, 1, 1]);
  expect(rows[2]![4]).toBe(0.3);
});

test.each([
  ['a negative programme', [10, -5], [1, 1], 'negative'],
  ['executed without a programme', [10, null], [1, 1], 'missing'],
  ['text', [10, 'diez'], [1, 1], 'notNumber'],
  ['a figure nobody can have', [10, 1e13], [1, 1], 'outOfRange'],
  ['nothing', [null, null], [null, null], 'zeroBase'],
])('%s is refused', (_, P, E, code) => {
  expect(codeOf(calculated(seguimientoPoa, { programado: column(P), ejecutado: column(E) }))).toBe(code);
});

const cents = fc.integer({ min: 0, max: 1_000_000 });
const periods = fc
  .array(fc.tuple(cents, cents), { minLength: 1, maxLength: 24 })
  .filter((all) => all.some(([P]) => P > 0));

test('EF, PA, EA, %PA, %EA and EEA are what whole numbers give (facts §4.5)', () => {
  fc.assert(
    fc.property(periods, (all) => {
      const total = all.reduce((sum, [P]) => sum + P, 0);
      const rows = follow(
        all.map(([P]) => P / 100),
        all.map(([, E]) => E / 100),
      );
      let [PA, EA] = [0, 0];
      all.forEach(([P, E], at) => {
        [PA, EA] = [PA + P, EA + E];
        const [, , , ef, pa, ea, partPA, partEA, eea] = rows[at] as readonly number[];
        expect([pa, ea]).toEqual([PA / 100, EA / 100]);
        expect(partPA).toBeCloseTo(PA / total, 12);
        expect(partEA).toBeCloseTo(Math.min(1, EA / total), 12);
        expect(ef).toBeCloseTo(P === 0 || E === 0 ? 0 : Math.min(1, E / P), 12);
        if (P === 0) expect(eea).toEqual(new Problem('zeroBase', 'programado'));
        else expect(Math.abs(eea! - E / P)).toBeLessThanOrEqual((1e-14 * E) / P);
      });
      expect(rows.at(-1)![6]).toBe(1);
    }),
  );
});

test('periods not yet reported leave those before as they were', () => {
  fc.assert(
    fc.property(periods, fc.nat(), (all, cut) => {
      const P = all.map(([each]) => each / 100);
      const E = all.map(([, each]) => each / 100);
      const known = cut % (all.length + 1);
      const whole = follow(P, E);
      const part = follow(P, [...E.slice(0, known), ...Array<null>(all.length - known).fill(null)]);
      expect(part.slice(0, known)).toEqual(whole.slice(0, known));
      for (const row of part.slice(known))
        expect([row[2], row[3], row[5], row[7], row[8]]).toEqual(Array(5).fill(''));
    }),
  );
});
