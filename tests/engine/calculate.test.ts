import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { tasaEjecucion } from '../../src/ejecucion/tasa-ejecucion.ts';
import { calculate, formula, type AnyFormula, type Result } from '../../src/engine/formula.ts';
import { amount, number, optional, positiveAmount, text } from '../../src/engine/kinds.ts';
import { fromCentavos, totalOf } from '../../src/engine/money.ts';
import { Problem } from '../../src/engine/problem.ts';
import { tableOf } from '../try-formula.ts';

const nothing = { es: '…', en: '…', pt: '…' };
const texts = {
  id: 'PRUEBA',
  summary: nothing,
  also: nothing,
  examples: [],
  native: { none: nothing },
  source: { title: '…', verified: false },
} as const;

const rate = (executed: unknown, budget: unknown) => calculate(tasaEjecucion, [executed, budget]);
const upright = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const shown = (result: unknown): unknown =>
  Array.isArray(result)
    ? result.map(shown)
    : result instanceof Problem
      ? `${result.code}@${result.about}${result.place.row ?? ''}`
      : result;

describe('columns and single cells', () => {
  it.each([
    ['two cells', 1, 4, 0.25],
    ['a column and a cell', upright(1, 2), 4, [[0.25], [0.5]]],
    ['a cell and a column', 1, upright(4, 2), [[0.25], [0.5]]],
    ['two columns', upright(1, 2), upright(4, 4), [[0.25], [0.5]]],
    ['a row', [[1, 2, 3]], 4, [[0.25, 0.5, 0.75]]],
    [
      'two blocks',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [4, 4],
        [4, 4],
      ],
      [
        [0.25, 0.5],
        [0.75, 1],
      ],
    ],
    ['blank throughout', upright(1, null, ''), upright(4, null, ''), [[0.25], [''], ['']]],
    ['one blank among figures', upright(1, null), upright(4, 4), [[0.25], ['missing@ejecutado2']]],
    ['a blank for a whole column', upright(1, 2), null, 'missing@presupuesto'],
    ['sizes that differ', upright(1, 2), upright(1, 2, 3), 'lengths@presupuesto'],
    ['a zero budget', upright(1, 2), upright(0, 4), [['noBudget@presupuesto1'], [0.5]]],
    [
      'errors as text and as objects',
      upright('#N/A', { code: '#REF!' }, 2),
      4,
      [['errorInCell@ejecutado1'], ['errorInCell@ejecutado2'], [0.5]],
    ],
    ['text in one row', upright(1, 'Total', 2), 4, [[0.25], ['notNumber@ejecutado2'], [0.5]]],
    ['two bad arguments in a row', upright('a'), upright('b', 'c'), 'notNumber@ejecutado'],
  ])('%s', (_, executed, budget, result) => {
    expect(shown(rate(executed, budget))).toEqual(result);
  });

  it('says how large the columns are', () => {
    expect(rate(upright(1, 2), upright(1, 2, 3))).toMatchObject({ detail: '2 × 1 / 3 × 1' });
  });

  test('a bad row changes no other', () => {
    const cell = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.constantFrom(null, 'x', '#N/A', '1.234,5'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 20 }), (rows) => {
        const column = tableOf(
          rate(
            rows.map(([e]) => [e]),
            rows.map(([, b]) => [b]),
          ),
        );
        for (const [at, [executed, budget]] of rows.entries()) {
          const alone = tableOf(rate([[executed], [null]], [[budget], [null]]))[0]?.[0];
          const [together] = column[at] ?? [];
          if (alone instanceof Problem)
            expect(together).toMatchObject({ code: alone.code, place: { row: at + 1 } });
          else expect(together).toBe(alone);
        }
      }),
    );
  });
});

describe('optional arguments', () => {
  const sum = formula({
    ...texts,
    shape: 'elementwise',
    params: { valor: number, minimo: optional(number), nombres: optional(text) },
    returns: 'number',
    compute: ({ valor, minimo = 1000 }) => valor + minimo,
  });

  it.each([
    ['left out', [1], 1001],
    ['a cell', [1, 2], 3],
    ['a column with a blank', [1, upright(2, null)], [[3], [1001]]],
    ['a column beside a column', [upright(1, 5, null), upright(null, 2, null)], [[1001], [7], ['']]],
    ['a bad cell', [upright(1, 2), upright('x', null)], [['notNumber@minimo1'], [1002]]],
    ['given where the figure is missing', [upright(null, 1), upright(5, 5)], [['missing@valor1'], [6]]],
    ['texts', [1, 2, upright('a', null)], [[3], [3]]],
  ])('%s', (_, args, result) => {
    expect(shown(calculate(sum, args))).toEqual(result);
  });
});

describe('what a formula gives', () => {
  const giving = (result: Result, returns: 'number' | 'amount' | 'text' = 'number'): AnyFormula =>
    formula({ ...texts, shape: 'elementwise', params: { valor: number }, returns, compute: () => result });

  it.each([
    ['NaN', giving(Number.NaN), 'internal@valor'],
    ['infinity', giving(Number.POSITIVE_INFINITY), 'internal@valor'],
    ['−0', giving(-0), 0],
    ['null', giving(null), ''],
    ['money', giving(fromCentavos(12_345), 'amount'), 123.45],
    ['a total beyond 2^53', giving(totalOf(9_007_199_254_740_993n), 'amount'), 90_071_992_547_409.93],
    ['a text', giving('sí', 'text'), 'sí'],
  ])('%s', (_, spec, cell) => {
    expect(shown(calculate(spec, [1]))).toBe(cell);
    expect(shown(tableOf(calculate(spec, [upright(1, 2)]))[0]?.[0])).toBe(cell);
  });

  it('may be a problem thrown, of its row alone', () => {
    const spec = formula({
      ...texts,
      shape: 'elementwise',
      params: { monto: positiveAmount },
      returns: 'amount',
      compute({ monto }) {
        if (Number(monto) === 200) throw new Problem('infeasible', 'monto');
        return monto;
      },
    });
    expect(shown(calculate(spec, [upright(1, 2, -3)]))).toEqual([
      [1],
      ['infeasible@monto2'],
      ['negative@monto3'],
    ]);
    expect(shown(calculate(spec, [2]))).toBe('infeasible@monto');
  });

  it('refuses a column where it reads a single cell, rather than take the first', () => {
    const spec = formula({
      ...texts,
      shape: 'single',
      params: { monto: amount },
      returns: 'amount',
      compute: ({ monto }) => monto,
    });
    expect(shown(calculate(spec, [upright(1, 2)]))).toBe('badShape@monto');
    expect(shown(calculate(spec, [upright(1)]))).toBe(1);
  });

  it('leaves a fault of ours to whoever calls', () => {
    const spec = formula({
      ...texts,
      shape: 'single',
      params: { monto: amount },
      returns: 'amount',
      compute: () => {
        throw new TypeError('ours');
      },
    });
    expect(() => calculate(spec, [1])).toThrow('ours');
  });
});
