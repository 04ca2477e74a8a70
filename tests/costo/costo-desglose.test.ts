import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { costoAjustado } from '../../src/costo/costo-ajustado.ts';
import { costoDesglose } from '../../src/costo/costo-desglose.ts';
import { toCentavos } from '../../src/engine/money.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(costoDesglose);

const cost = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((each) => each / 100);
const factor = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 30_000 }).map((each) => each / 10_000),
    fc.double({ min: 0.01, max: 3, noNaN: true }),
  ),
  { nil: undefined },
);
const given = fc.record({
  costoBase: cost,
  factorCategoria: factor,
  factorPoblacion: factor,
  factorUbicacion: factor,
  otroFactor: factor,
});

describe('COSTO_DESGLOSE', () => {
  test('its steps add up to what COSTO_AJUSTADO gives, to the centavo', () => {
    fc.assert(
      fc.property(given, (all) => {
        const rows = tableOf(calculated(costoDesglose, all)).slice(1);
        const steps = rows.slice(0, -1).map(([, , added]) => toCentavos(Number(added)));
        const result = toCentavos(Number(calculated(costoAjustado, all)));
        expect(steps.reduce((sofar, each) => sofar + each, 0)).toBe(result);
        expect(toCentavos(Number(rows.at(-1)?.[2]))).toBe(result);
      }),
      { numRuns: 1000 },
    );
  });

  test('every running total is the one before and its own amount', () => {
    fc.assert(
      fc.property(given, (all) => {
        let sofar = 0;
        for (const [, , added, running] of tableOf(calculated(costoDesglose, all)).slice(1, -1)) {
          sofar += toCentavos(Number(added));
          expect(toCentavos(Number(running))).toBe(sofar);
        }
      }),
    );
  });

  test('one line for each factor given, in order', () => {
    const rows = tableOf(calculated(costoDesglose, { costoBase: 100, factorUbicacion: 1, otroFactor: 2 }));
    expect(rows.map(([concept]) => concept)).toEqual([
      'Concepto',
      'Costo base',
      'Factor de ubicación',
      'Otro factor',
      'Costo ajustado',
    ]);
    expect(rows[2]?.slice(1)).toEqual([1, 0, 100]);
  });

  test.each([
    ['a negative factor', { otroFactor: -1 }, 'outOfRange'],
    ['a factor in words', { otroFactor: 'doble' }, 'notNumber'],
    ['more than can be exact', { factorCategoria: 1e9 }, 'tooLarge'],
  ])('%s is refused', (_, odd, code) => {
    expect(codeOf(calculated(costoDesglose, { costoBase: 90_000_000, ...odd }))).toBe(code);
  });
});
