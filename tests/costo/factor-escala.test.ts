import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factorEscala } from '../../src/costo/factor-escala.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(factorEscala);

const people = fc.integer({ min: 1, max: 12_000_000 });
const elasticity = fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100);

describe('FACTOR_ESCALA', () => {
  test('is 1 at the reference, and at any size without elasticity', () => {
    fc.assert(
      fc.property(people, people, elasticity, (poblacion, referencia, elasticidad) => {
        const at = (given: object) =>
          calculated(factorEscala, { poblacion, referencia, elasticidad, ...given });
        expect(at({ poblacion: referencia })).toBe(1);
        expect(at({ elasticidad: 0 })).toBe(1);
      }),
    );
  });

  test('swapping both populations inverts it', () => {
    fc.assert(
      fc.property(people, people, elasticity, (a, b, elasticidad) => {
        const one = calculated(factorEscala, { poblacion: a, referencia: b, elasticidad }) as number;
        const other = calculated(factorEscala, { poblacion: b, referencia: a, elasticidad }) as number;
        expect(one * other).toBeCloseTo(1, 9);
      }),
    );
  });

  test('stays between its limits, and is untouched inside them', () => {
    const limit = fc.integer({ min: 1, max: 500 }).map((each) => each / 100);
    fc.assert(
      fc.property(people, people, elasticity, limit, limit, (poblacion, referencia, elasticidad, a, b) => {
        const [minimo, maximo] = [Math.min(a, b), Math.max(a, b)];
        const given = { poblacion, referencia, elasticidad };
        const free = calculated(factorEscala, given) as number;
        const bounded = calculated(factorEscala, { ...given, minimo, maximo });
        expect(bounded).toBe(Math.min(maximo, Math.max(minimo, free)));
        expect(calculated(factorEscala, { ...given, minimo: 0, maximo: 0 })).toBe(free);
      }),
    );
  });

  test.each([
    ['no reference', { referencia: 0 }, 'outOfRange'],
    ['a negative population', { poblacion: -5 }, 'outOfRange'],
    ['an elasticity of a slipped finger', { elasticidad: 50 }, 'outOfRange'],
    ['populations no number can compare', { poblacion: 1e300, referencia: 1e-300 }, 'outOfRange'],
    ['a negative limit', { minimo: -1 }, 'negative'],
  ])('%s is refused', (_, given, code) => {
    const all = { poblacion: 8000, referencia: 10_000, elasticidad: 2, ...given };
    expect(codeOf(calculated(factorEscala, all))).toBe(code);
  });
});
