import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { costoAjustado } from '../../src/costo/costo-ajustado.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(costoAjustado);

const cost = fc.integer({ min: 0, max: 1_000_000_000 }).map((centavos) => centavos / 100);
const factor = fc.integer({ min: 1, max: 300 }).map((hundredths) => hundredths / 100);

describe('COSTO_AJUSTADO', () => {
  test('equals the product worked out in whole hundredths', () => {
    fc.assert(
      fc.property(cost, factor, factor, (costoBase, factorCategoria, factorUbicacion) => {
        const scaled =
          BigInt(Math.round(costoBase * 100)) *
          BigInt(Math.round(factorCategoria * 100)) *
          BigInt(Math.round(factorUbicacion * 100));
        const centavos = Number((scaled + 5000n) / 10000n);
        expect(calculated(costoAjustado, { costoBase, factorCategoria, factorUbicacion })).toBe(
          centavos / 100,
        );
      }),
    );
  });

  test('the order of the factors does not matter', () => {
    fc.assert(
      fc.property(cost, factor, factor, factor, (costoBase, a, b, c) => {
        const one = { costoBase, factorCategoria: a, factorPoblacion: b, otroFactor: c };
        const other = { costoBase, factorCategoria: c, factorPoblacion: a, otroFactor: b };
        expect(calculated(costoAjustado, one)).toBe(calculated(costoAjustado, other));
      }),
    );
  });

  test('a blank factor is 1, a factor of 0 is refused in its row', () => {
    const given = { costoBase: [[100], [100], [100]], factorCategoria: [[null], [0], [2]] };
    const column = calculated(costoAjustado, given) as readonly (readonly [number])[];
    expect(column[0]).toEqual([100]);
    expect(codeOf(column[1]?.[0])).toBe('outOfRange');
    expect(column[1]?.[0]).toMatchObject({ about: 'factorCategoria', place: { row: 2 } });
    expect(column[2]).toEqual([200]);
  });

  test('a credit keeps its sign and rounds away from zero', () => {
    expect(calculated(costoAjustado, { costoBase: -0.05, factorCategoria: 0.5 })).toBe(-0.03);
  });
});
