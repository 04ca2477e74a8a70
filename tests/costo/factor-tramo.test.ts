import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factorTramo } from '../../src/costo/factor-tramo.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(factorTramo);

const bands = fc
  .uniqueArray(fc.integer({ min: -1000, max: 100_000 }), { minLength: 1, maxLength: 8 })
  .chain((starts) =>
    fc.tuple(...starts.map((from) => fc.tuple(fc.constant(from), fc.integer({ min: 1, max: 400 })))),
  )
  .map((rows) => rows.map(([from, hundredths]) => [from, hundredths / 100] as const));
const value = fc.integer({ min: -2000, max: 120_000 });

describe('FACTOR_TRAMO', () => {
  test('gives the factor of the greatest start that does not pass the value, whatever the order', () => {
    fc.assert(
      fc.property(bands, value, (tramos, valor) => {
        const reached = tramos.filter(([from]) => from <= valor);
        const result = calculated(factorTramo, { valor, tramos });
        if (reached.length === 0) expect(codeOf(result)).toBe('outOfRange');
        else expect(result).toBe(reached.reduce((best, each) => (each[0] > best[0] ? each : best))[1]);
        expect(calculated(factorTramo, { valor, tramos: [...tramos].reverse() })).toEqual(result);
      }),
    );
  });

  test('a column is each of its rows', () => {
    fc.assert(
      fc.property(bands, fc.array(value, { minLength: 2, maxLength: 30 }), (tramos, values) => {
        const column = calculated(factorTramo, { valor: values.map((each) => [each]), tramos });
        const single = values.map((valor) => [calculated(factorTramo, { valor, tramos })]);
        expect((column as readonly (readonly unknown[])[]).map(([each]) => said(each))).toEqual(
          single.map(([each]) => said(each)),
        );
      }),
    );
  });

  test.each([
    ['no table', { valor: 1, tramos: null }, 'missing'],
    ['three columns', { valor: 1, tramos: [[0, 1, 2]] }, 'badShape'],
    ['a blank factor', { valor: 1, tramos: [[0, null]] }, 'missing'],
    ['a negative factor', { valor: 1, tramos: [[0, -1]] }, 'outOfRange'],
    ['a heading', { valor: 1, tramos: [['Desde', 'Factor'], ...[[0, 1]]] }, 'notNumber'],
  ])('%s is refused', (_, given, code) => {
    expect(codeOf(calculated(factorTramo, given))).toBe(code);
  });
});

const said = (result: unknown): unknown =>
  typeof result === 'number' ? result : codeOf(result as Parameters<typeof codeOf>[0]);
