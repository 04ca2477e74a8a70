import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { ejecucionPor } from '../../src/ejecucion/ejecucion-por.ts';
import { Problem } from '../../src/engine/problem.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(ejecucionPor);

type Line = readonly [string | null, number | string | null, number | string | null];

const grouped = (lines: readonly Line[], options: { orden?: string; total?: string } = {}) =>
  tableOf(
    calculated(ejecucionPor, {
      claves: lines.map(([key]) => [key]),
      presupuesto: lines.map(([, budget]) => [budget]),
      ejecutado: lines.map(([, , executed]) => [executed]),
      ...options,
    }),
  )
    .slice(1)
    .map((cells) =>
      cells.map((cell) => (cell instanceof Problem ? `${cell.code}${cell.place.row ?? ''}` : cell)),
    );

describe('rows that are not as they should be', () => {
  it.each<[string, readonly Line[], readonly (readonly unknown[])[]]>([
    [
      'a group without budget keeps its amounts',
      [
        ['a', 0, 5],
        ['b', 10, 5],
      ],
      [
        ['a', 0, 5, 'noBudget', -5, 0],
        ['b', 10, 5, 0.5, 5, 1],
      ],
    ],
    [
      'a group without any budget figure',
      [
        ['a', null, 5],
        ['b', 10, 5],
      ],
      [
        ['a', '', 5, 'noBudget', '', ''],
        ['b', 10, 5, 0.5, 5, 1],
      ],
    ],
    ['a group without any executed figure', [['a', 10, null]], [['a', 10, '', 'missing', '', 1]]],
    [
      'one blank among figures counts for nothing',
      [
        ['a', 10, 4],
        ['a', 10, null],
      ],
      [['a', 20, 4, 0.2, 16, 1]],
    ],
    [
      'a text in an amount is named in its group',
      [
        ['a', 10, 'x'],
        ['b', 10, 5],
      ],
      [
        ['a', 10, 'notNumber1', 'notNumber1', 'notNumber1', 0.5],
        ['b', 10, 5, 0.5, 5, 0.5],
      ],
    ],
    [
      'amounts without a key are a group',
      [
        [null, 10, 5],
        ['a', 30, 3],
      ],
      [
        ['a', 30, 3, 0.1, 27, 0.75],
        ['(en blanco)', 10, 5, 0.5, 5, 0.25],
      ],
    ],
    [
      'blank rows are no group',
      [
        ['a', 10, 5],
        [null, null, null],
      ],
      [['a', 10, 5, 0.5, 5, 1]],
    ],
    [
      'spaces make no difference',
      [
        ['340  0 099 ', 10, 5],
        ['340 0 099', 10, 5],
      ],
      [['340 0 099', 20, 10, 0.5, 10, 1]],
    ],
    ['numbers as text are read', [['a', '1.000,50', '500,25']], [['a', 1000.5, 500.25, 0.5, 500.25, 1]]],
  ])('%s', (_, lines, rows) => {
    expect(grouped(lines)).toEqual(rows);
  });

  it('leaves the total unknown when a row is', () => {
    expect(
      grouped(
        [
          ['a', 10, 'x'],
          ['b', 10, 5],
        ],
        { total: 'sí' },
      ).at(-1),
    ).toEqual(['Total', 20, 'notNumber1', 'notNumber1', 'notNumber1', 1]);
  });

  it('groups what an error left without a key under the name of the error', () => {
    const claves = [['#N/A'], [{ code: '#N/A' }]];
    const result = calculated(ejecucionPor, { claves, presupuesto: [[1], [2]], ejecutado: [[1], [1]] });
    expect(tableOf(result).slice(1)).toEqual([['#N/A', 3, 2, 2 / 3, 1, 1]]);
  });

  it('names the shorter column', () => {
    const result = calculated(ejecucionPor, {
      claves: [['a'], ['b']],
      presupuesto: [[1], [2]],
      ejecutado: [[1]],
    });
    expect(result).toMatchObject({ code: 'lengths', about: 'ejecutado', detail: '2 / 1' });
  });

  it('takes at most five columns of keys', () => {
    const result = calculated(ejecucionPor, {
      claves: [['a', 'b', 'c', 'd', 'e', 'f']],
      presupuesto: 1,
      ejecutado: 1,
    });
    expect(codeOf(result)).toBe('badShape');
  });
});

describe('orders', () => {
  const lines: readonly Line[] = [
    ['10', 10, 9],
    ['9', 30, 3],
    ['ñandú', 0, 1],
    ['nube', 20, 10],
  ];

  it.each([
    ['aparición', ['10', '9', 'ñandú', 'nube']],
    ['clave', ['9', '10', 'nube', 'ñandú']],
    ['monto', ['9', 'nube', '10', 'ñandú']],
    ['tasa', ['10', 'nube', '9', 'ñandú']],
  ])('%s', (orden, keys) => {
    expect(grouped(lines, { orden }).map(([key]) => key)).toEqual(keys);
  });
});

describe('laws', () => {
  const centavos = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 100);
  const lines = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), centavos, centavos), {
    minLength: 1,
    maxLength: 40,
  });
  const cents = (amount: unknown): number => Math.round(Number(amount) * 100);
  const sumOf = (rows: readonly (readonly unknown[])[], at: number): number =>
    rows.reduce((all, cells) => all + cents(cells[at]), 0);

  test('groups conserve what the rows hold, and the total says it', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const rows = grouped(all, { total: 'sí' });
        for (const at of [1, 2]) {
          expect(sumOf(rows.slice(0, -1), at)).toBe(sumOf(all, at));
          expect(cents(rows.at(-1)?.[at])).toBe(sumOf(all, at));
        }
      }),
    );
  });

  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(grouped([...all].reverse(), { orden: 'clave' })).toEqual(grouped(all, { orden: 'clave' }));
      }),
    );
  });

  test('ten times every amount is ten times each sum, at the same rate', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const larger = grouped(
          all.map(([key, budget, executed]) => [
            key,
            (cents(budget) * 10) / 100,
            (cents(executed) * 10) / 100,
          ]),
        );
        for (const [at, [key, budget, executed, rate]] of grouped(all).entries()) {
          expect(larger[at]?.[0]).toBe(key);
          expect(cents(larger[at]?.[1])).toBe(cents(budget) * 10);
          expect(cents(larger[at]?.[2])).toBe(cents(executed) * 10);
          if (typeof rate === 'number') expect(larger[at]?.[3]).toBeCloseTo(rate, 12);
        }
      }),
    );
  });
});
