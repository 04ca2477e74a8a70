import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contraparteRequerida } from '../../src/contraparte/contraparte-requerida.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(contraparteRequerida);

const table = [
  ['A', 0.05],
  ['B', '10 %'],
  ['Categoría C', 0.2],
];
const share = fc.integer({ min: 0, max: 10_000 }).map((each) => each / 10_000);
const cents = fc.integer({ min: 0, max: 1_000_000_000 });

describe('CONTRAPARTE_REQUERIDA', () => {
  test.each([
    ['text percentage', { costo: 1000, porcentaje: '12,5 %' }, 125],
    ['half a centavo goes up', { costo: 0.1, porcentaje: 0.05 }, 0.01],
    ['minimum raises it', { costo: 1000, porcentaje: 0.05, minimo: 100 }, 100],
    ['never above the cost', { costo: 80, porcentaje: 0.05, minimo: 100 }, 80],
    ['no maximum when it is 0', { costo: 1000, porcentaje: 0.05, maximo: 0 }, 50],
    ['category without accents', { costo: 1000, porcentaje: ' categoria  c', tablaPorcentajes: table }, 200],
    ['percentage typed as text in the table', { costo: 1000, porcentaje: 'b', tablaPorcentajes: table }, 100],
    ['numbers may be categories', { costo: 100, porcentaje: 1, tablaPorcentajes: [[1, 0.3]] }, 30],
    ['zero is a percentage', { costo: 1000, porcentaje: 0 }, 0],
  ])('%s', (_, given, owed) => {
    expect(calculated(contraparteRequerida, given)).toBe(owed);
  });

  test.each([
    ['20 is not 20 %', { costo: 1000, porcentaje: 20 }, 'outOfRange'],
    ['negative share', { costo: 1000, porcentaje: -0.1 }, 'outOfRange'],
    ['negative cost', { costo: -1, porcentaje: 0.1 }, 'negative'],
    ['category without a table', { costo: 1000, porcentaje: 'B' }, 'notNumber'],
    ['minimum above maximum', { costo: 1000, porcentaje: 0.1, minimo: 9, maximo: 5 }, 'outOfRange'],
    ['category twice', { costo: 1, porcentaje: 'A', tablaPorcentajes: [...table, ['a', 0.9]] }, 'ambiguous'],
    ['one column', { costo: 1, porcentaje: 'A', tablaPorcentajes: [['A']] }, 'badShape'],
    ['blank share in the table', { costo: 1, porcentaje: 'A', tablaPorcentajes: [['A', null]] }, 'missing'],
  ])('%s is refused', (_, given, code) => {
    expect(codeOf(calculated(contraparteRequerida, given))).toBe(code);
  });

  test('a bad row does not kill the column', () => {
    const given = { costo: [[100], ['x'], [300]], porcentaje: [[0.1], [0.1], [null]] };
    const column = calculated(contraparteRequerida, given) as readonly (readonly [number])[];
    expect(column[0]).toEqual([10]);
    expect(column[1]?.[0]).toMatchObject({ code: 'notNumber', about: 'costo', place: { row: 2 } });
    expect(column[2]?.[0]).toMatchObject({ code: 'missing', about: 'porcentaje', place: { row: 3 } });
  });

  test('lies between 0 and the cost and grows with the share', () => {
    fc.assert(
      fc.property(cents, share, share, (centavos, one, other) => {
        const costo = centavos / 100;
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(
          (porcentaje) => calculated(contraparteRequerida, { costo, porcentaje }) as number,
        );
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low!);
        expect(high).toBeLessThanOrEqual(costo);
      }),
    );
  });

  test('what the fund pays is the rest, to the centavo', () => {
    fc.assert(
      fc.property(cents, share, (centavos, porcentaje) => {
        const owed = calculated(contraparteRequerida, { costo: centavos / 100, porcentaje }) as number;
        const rest = centavos - Math.round(owed * 100);
        expect(rest).toBeGreaterThanOrEqual(0);
        expect(Math.abs(Math.round(owed * 100) - centavos * porcentaje)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });
});
