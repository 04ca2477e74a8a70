import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { serialOf } from '../../src/engine/reading.ts';
import { programacionMensual } from '../../src/poa/programacion-mensual.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(programacionMensual);

type Given = Parameters<typeof calculated>[1];
const months = (given: Given): readonly number[] =>
  (calculated(programacionMensual, given) as (readonly [number])[]).map(([month]) => month);
/** Bolivianos as whole centavos, up to the 15 digits a cell holds. */
const centavos = (cell: number): bigint => BigInt(Math.round(cell * 100));
const all = (given: Given): bigint => months(given).reduce((sofar, month) => sofar + centavos(month), 0n);

const amount = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.integer({ min: -1_000_000_000_000_000, max: 1_000_000_000_000_000 }),
);
const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 })
  .filter((parts) => parts.some((part) => part > 0));
const term = fc
  .tuple(
    fc.integer({ min: 1950, max: 2100 }),
    fc.integer({ min: 0, max: 364 }),
    fc.integer({ min: 0, max: 364 }),
  )
  .map(([year, a, b]) => {
    const first = serialOf(year, 1, 1);
    return { inicioOPesos: first + Math.min(a, b), fin: first + Math.max(a, b) };
  });

test('twelve months add up to the amount, to the centavo', () => {
  fc.assert(
    fc.property(amount, weights, (whole, parts) => {
      expect(all({ monto: whole / 100, inicioOPesos: parts.map((part) => [part / 10]) })).toBe(BigInt(whole));
    }),
  );
  fc.assert(
    fc.property(amount, term, (whole, dates) => {
      expect(all({ monto: whole / 100, ...dates })).toBe(BigInt(whole));
    }),
  );
});

test('in whole bolivianos too, with the odd centavos in one month', () => {
  fc.assert(
    fc.property(amount, term, (whole, dates) => {
      const given = { monto: whole / 100, ...dates, unidadReparto: 'boliviano' };
      expect(all(given)).toBe(BigInt(whole));
      expect(months(given).filter((month) => !Number.isInteger(month)).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('no month is further than a centavo from its share of days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), term, (whole, { inicioOPesos, fin }) => {
      const found = months({ monto: whole / 100, inicioOPesos, fin });
      const year = new Date(Date.UTC(1899, 11, 30 + inicioOPesos)).getUTCFullYear();
      const parts = found.map((_, month) => {
        const [first, next] = [serialOf(year, month + 1, 1), serialOf(year, month + 2, 1)];
        const days = Array.from({ length: next - first }, (__, day) => first + day);
        return days.filter((day) => day >= inicioOPesos && day <= fin).length / days.length;
      });
      const sum = parts.reduce((sofar, part) => sofar + part, 0);
      found.forEach((month, at) => {
        expect(Math.abs(month * 100 - (whole * parts[at]!) / sum)).toBeLessThanOrEqual(1 + 1e-6);
      });
    }),
  );
});

test('weights in a row are weights in a column; their scale does not matter', () => {
  fc.assert(
    fc.property(amount, weights, fc.integer({ min: 2, max: 50 }), (whole, parts, scale) => {
      const monto = whole / 100;
      const upright = months({ monto, inicioOPesos: parts.map((part) => [part]) });
      expect(months({ monto, inicioOPesos: [parts] })).toEqual(upright);
      expect(months({ monto, inicioOPesos: [parts.map((part) => part * scale)] })).toEqual(upright);
    }),
  );
});

test.each([
  ['an end before its start', { inicioOPesos: '2026-05-02', fin: '2026-05-01' }, 'outOfRange'],
  ['a start that is no date', { inicioOPesos: 'mayo', fin: '2026-05-01' }, 'notDate'],
  ['no weight at all', { inicioOPesos: [Array<number>(12).fill(0)] }, 'zeroBase'],
  ['a negative weight', { inicioOPesos: [[...Array<number>(11).fill(1), -1]] }, 'negative'],
  [
    'an end date beside weights',
    { inicioOPesos: [Array<number>(12).fill(1)], fin: '2026-05-05' },
    'outOfRange',
  ],
  ['no amount', { monto: '', inicioOPesos: '2026-05-01', fin: '2026-05-01' }, 'missing'],
])('%s is refused', (_, given, code) => {
  expect(codeOf(calculated(programacionMensual, { monto: 100, ...given }))).toBe(code);
});
