import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prorratear } from '../../src/contraparte/prorratear.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(prorratear);

const amount = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((centavos) => centavos / 100);
const weights = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 40 })
  .filter((all) => all.some((each) => each > 0));

const split = (monto: number, pesos: readonly (number | null)[], unidadReparto?: string) =>
  (
    calculated(prorratear, { monto, pesos: pesos.map((each) => [each]), unidadReparto }) as (number | '')[][]
  ).map(([part]) => part as number | '');
const centavos = (part: number | ''): number => Math.round(Number(part) * 100);
const sumOf = (parts: readonly (number | '')[]): number =>
  parts.reduce<number>((all, part) => all + centavos(part), 0);

describe('PRORRATEAR', () => {
  test('the parts add up to the amount', () => {
    fc.assert(
      fc.property(amount, weights, fc.constantFrom('centavo', 'boliviano'), (monto, pesos, unit) => {
        expect(sumOf(split(monto, pesos, unit))).toBe(centavos(monto));
      }),
    );
  });

  test('each part is within one centavo of its exact share', () => {
    fc.assert(
      fc.property(amount, weights, (monto, pesos) => {
        const all = pesos.reduce((sofar, each) => sofar + each, 0);
        split(monto, pesos).forEach((part, at) => {
          expect(Math.abs(centavos(part) - (centavos(monto) * pesos[at]!) / all)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  test('only proportions count', () => {
    fc.assert(
      fc.property(amount, weights, fc.integer({ min: 2, max: 1000 }), (monto, pesos, factor) => {
        const larger = pesos.map((each) => each * factor);
        expect(split(monto, larger)).toEqual(split(monto, pesos));
      }),
    );
  });

  test('a blank weight takes nothing and changes nothing', () => {
    fc.assert(
      fc.property(amount, weights, (monto, pesos) => {
        expect(split(monto, [null, ...pesos])).toEqual(['', ...split(monto, pesos)]);
      }),
    );
  });

  test.each([
    ['text among the weights', { monto: 10, pesos: [[1], ['dos']] }, 'notNumber'],
    ['no weights at all', { monto: 10, pesos: [[null], [null]] }, 'zeroBase'],
    ['an unknown unit', { monto: 10, pesos: [[1]], unidadReparto: 'quintal' }, 'notChoice'],
  ])('%s is refused', (_, given, code) => {
    expect(codeOf(calculated(prorratear, given))).toBe(code);
  });

  test('one weight gives one cell', () => {
    expect(calculated(prorratear, { monto: 10.01, pesos: 7 })).toBe(10.01);
  });
});

test('weights with and without the % sign are not added up', () => {
  const result = calculated(prorratear, { monto: 100, pesos: [['60 %'], [30]] });
  expect(result).toMatchObject({ code: 'outOfRange', about: 'pesos', place: { row: 2 } });
});
