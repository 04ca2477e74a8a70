import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { costoCompartido } from '../../src/costo/costo-compartido.ts';
import { toCentavos } from '../../src/engine/money.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(costoCompartido);

const centavos = fc.oneof(
  fc.integer({ min: 1, max: 10_000_000 }),
  fc.integer({ min: 1, max: 1_000_000_000_000_000 }),
);
const weights = fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 30 });
const method = fc.constantFrom('igual', 'población', 'uso', 'mixto');
const names = (count: number) => Array.from({ length: count }, (_, at) => [`Municipio ${at}`]);

const sharesOf = (cost: number, each: readonly number[], metodo: string, parteIgual = 0.3) =>
  tableOf(
    calculated(costoCompartido, {
      costoFijo: cost / 100,
      municipios: names(each.length),
      pesos: each.map((weight) => [weight]),
      metodo,
      parteIgual,
    }),
  )
    .slice(1)
    .map(([, share, due, saving]) => ({
      share: Number(share),
      due: toCentavos(Number(due)),
      saving: toCentavos(Number(saving)),
    }));

const sum = (figures: readonly number[]): bigint => figures.reduce((all, each) => all + BigInt(each), 0n);

describe('COSTO_COMPARTIDO', () => {
  test('shares add up to the cost by every method, and each saves what the others pay', () => {
    fc.assert(
      fc.property(centavos, weights, method, (cost, each, metodo) => {
        const rows = sharesOf(cost, each, metodo);
        expect(sum(rows.map(({ due }) => due))).toBe(BigInt(cost));
        for (const { due, saving } of rows) expect(due + saving).toBe(cost);
        expect(rows.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 500 },
    );
  });

  test('each pays its exact share, less than a centavo away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), weights, method, (cost, each, metodo) => {
        for (const { share, due } of sharesOf(cost, each, metodo))
          expect(Math.abs(due - cost * share)).toBeLessThan(1 + 1e-6);
      }),
    );
  });

  test('a mixture goes from the weights to equal parts', () => {
    fc.assert(
      fc.property(centavos, weights, (cost, each) => {
        expect(sharesOf(cost, each, 'mixto', 0)).toEqual(sharesOf(cost, each, 'uso'));
        expect(sharesOf(cost, each, 'mixto', 1)).toEqual(sharesOf(cost, each, 'igual'));
      }),
    );
  });

  test('alone, one pays it all and saves nothing', () => {
    expect(sharesOf(12_345, [7], 'población')).toEqual([{ share: 1, due: 12_345, saving: 0 }]);
  });

  test.each([
    ['nobody', { municipios: [[null]] }, 'empty'],
    ['no cost', { costoFijo: 0 }, 'missing'],
    ['weights that nobody gave', { pesos: null, metodo: 'uso' }, 'missing'],
    ['a municipality without people', { pesos: [[5], [0]], metodo: 'población' }, 'outOfRange'],
    ['nobody who uses it', { pesos: [[0], [0]], metodo: 'uso' }, 'zeroBase'],
    ['an equal part over the whole', { pesos: [[1], [2]], metodo: 'mixto', parteIgual: 30 }, 'outOfRange'],
    ['a weight that is nobody’s', { municipios: [['Arani'], ['']], pesos: [[1], [5]] }, 'missing'],
    ['weights with and without the % sign', { pesos: [['60 %'], [30]] }, 'outOfRange'],
    ['a weight in words', { pesos: [[1], ['dos']] }, 'notNumber'],
    ['weights beyond measure', { pesos: [[1], [1e300]] }, 'outOfRange'],
  ])('%s is refused', (_, odd, code) => {
    const all = { costoFijo: 100, municipios: [['Arani'], ['Vacas']], ...odd };
    expect(codeOf(calculated(costoCompartido, all))).toBe(code);
  });
});
