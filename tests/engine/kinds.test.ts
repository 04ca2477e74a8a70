import { describe, expect, it, test } from '@jest/globals';
import type { Input } from '../../src/engine/cells.ts';
import {
  amount,
  amounts,
  choice,
  column,
  date,
  keys,
  number,
  numbers,
  optional,
  percent,
  positiveAmount,
  positiveNumber,
  text,
  whole,
  year,
  yesNo,
  type Kind,
} from '../../src/engine/kinds.ts';
import { Problem } from '../../src/engine/problem.ts';

const said = (kind: Kind<unknown>, input: Input): unknown => {
  const value = kind.read(input, { term: 'valor' });
  return value instanceof Problem ? `¡${value.code}!` : value;
};

const sense = choice({
  ley: { es: 'ley', en: 'law', pt: 'lei' },
  óptimo: { es: 'óptimo', en: 'best', pt: 'ótimo' },
});

const cases: readonly (readonly [string, Kind<unknown>, readonly (readonly [Input, unknown])[]])[] = [
  [
    'number',
    number,
    [
      [2.5, 2.5],
      ['2,5', 2.5],
      ['x', '¡notNumber!'],
      ['1.234', '¡ambiguousNumber!'],
      [true, '¡notNumber!'],
      [Number.NaN, '¡notNumber!'],
    ],
  ],
  [
    'percent',
    percent,
    [
      [0.2, 0.2],
      ['20 %', 0.2],
      ['veinte', '¡notNumber!'],
    ],
  ],
  [
    'amount',
    amount,
    [
      [-1.005, -101],
      ['(1.234,50)', -123_450],
      [1e20, '¡tooLarge!'],
      [false, '¡notNumber!'],
    ],
  ],
  [
    'positiveAmount',
    positiveAmount,
    [
      [0, 0],
      [1, 100],
      [-0.01, '¡negative!'],
    ],
  ],
  [
    'positiveNumber',
    positiveNumber,
    [
      [0, 0],
      [-1, '¡negative!'],
    ],
  ],
  [
    'whole',
    whole,
    [
      [3, 3],
      ['12', 12],
      [3.5, '¡notWhole!'],
    ],
  ],
  [
    'year',
    year,
    [
      [2026, 2026],
      [26, '¡notYear!'],
      [2026.5, '¡notYear!'],
    ],
  ],
  [
    'date',
    date,
    [
      [46_112, 46_112],
      ['2026-03-31', 46_112],
      ['31/03/2026', 46_112],
      ['31/03/2026 10:30', 46_112],
      ['2026/03/31', 46_112],
      ['31/03/2026 y siguientes', '¡notDate!'],
      ['31/02/2026', '¡notDate!'],
      ['ayer', '¡notDate!'],
    ],
  ],
  [
    'text',
    text,
    [
      [' La Paz ', 'La Paz'],
      [11, '11'],
    ],
  ],
  [
    'yesNo',
    yesNo,
    [
      [true, true],
      ['Sí', true],
      ['NO', false],
      ['não', false],
      ['quizás', '¡notYesNo!'],
    ],
  ],
  [
    'choice',
    sense,
    [
      ['LEY', 'ley'],
      ['optimo', 'óptimo'],
      ['otra', '¡notChoice!'],
    ],
  ],
];

describe.each(cases)('%s', (_, kind, inputs) => {
  it.each(inputs)('reads %j as %j', (input, value) => {
    expect(said(kind, input)).toBe(value);
    expect(said(kind, [[input]])).toBe(value);
  });

  it.each([[null], [undefined], [''], ['  '], [[[null]]]])(
    'takes %j for missing, or for left out',
    (blank) => {
      expect(said(kind, blank)).toBe('¡missing!');
      expect(said(optional(kind), blank)).toBeUndefined();
    },
  );

  it.each([['#N/A'], ['#VALUE!'], [{ code: '#DIV/0!' }], [{ error: '#REF!' }]])(
    'says that %j is an error',
    (error) => {
      expect(said(kind, error)).toBe('¡errorInCell!');
    },
  );
});

describe('a whole column', () => {
  const read = (kind: Kind<unknown>, cells: readonly Input[]) => {
    const column_ = kind.readColumn?.(
      cells.map((cell) => [cell]),
      'valor',
      0,
    );
    return {
      values: [...Array.from(column_?.values ?? [])],
      codes: [...(column_?.problems ?? [])].map(([row, { code }]) => [row, code]),
    };
  };

  it.each([
    ['amount', amount, ['1.234', '5,50', null], [123_400, 550, Number.NaN], []],
    ['amount, never a percentage', amount, [5, 7, '12,5 %'], [500, 700], [[2, 'notNumber']]],
    ['positiveAmount', positiveAmount, ['1.234', '5,50', -2], [123_400, 550, -200], [[2, 'negative']]],
    ['percent', percent, ['12,500 %', '3,5 %'], [12.5 / 100, 0.035], []],
    ['optional', optional(positiveNumber), [1, null, -1], [1, Number.NaN, -1], [[2, 'negative']]],
  ] as const)(
    'of %s settles its decimal mark together and names its bad rows',
    (_, kind, cells, values, codes) => {
      const found = read(kind, cells);
      expect(found.codes).toEqual(codes);
      expect(found.values.slice(0, 2)).toEqual(values.slice(0, 2));
    },
  );
});

test('a choice is read as people write it, with spaces for underscores', () => {
  const same = { es: 'x', en: 'x', pt: 'x' };
  const method = choice({ base_mas_poblacion: same, ultimo_mes: same });
  for (const word of ['base_mas_poblacion', 'Base más  población', ' BASE MAS POBLACION '])
    expect(said(method, word)).toBe('base_mas_poblacion');
  expect(said(method, 'Último mes')).toBe('ultimo_mes');
  expect(said(method, 'último-mes')).toBe('¡notChoice!');
});

describe('ranges', () => {
  test('a row of several cells is a column too', () => {
    expect(said(numbers, [[1, 2, 3]])).toMatchObject({ values: Float64Array.of(1, 2, 3) });
    expect(said(amounts, [1, 2])).toMatchObject({ values: Float64Array.of(100, 200), unit: 'centavos' });
  });

  test('a block is no column: what is beside it would be lost', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    for (const kind of [numbers, amounts, column(year)]) expect(said(kind, block)).toBe('¡badShape!');
  });

  test('bare cells among rows are rows of one', () => {
    expect(said(numbers, [[1], 2, null])).toMatchObject({ values: Float64Array.of(1, 2, Number.NaN) });
  });

  test('a column of texts stops at its first bad cell', () => {
    expect(said(column(year), [[2025], [null], [2026]])).toEqual([2025, undefined, 2026]);
    const bad = column(year).read([[2025], ['x']], { term: 'gestion' });
    expect(bad).toMatchObject({ code: 'notNumber', place: { row: 2 } });
  });

  test('keys have as many columns as asked for', () => {
    expect(said(keys(2), [['a', 'b', 'c']])).toBe('¡badShape!');
    expect(said(keys(2), [['a', 'b']])).toHaveLength(2);
  });
});
