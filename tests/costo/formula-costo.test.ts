import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'mathjs';
import { compiled, type Tree } from '../../src/costo/expression-tree.ts';
import { formulaCosto } from '../../src/costo/formula-costo.ts';
import { calculate, type AnyFormula } from '../../src/engine/formula.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(formulaCosto);

let tools: unknown;
beforeAll(async () => {
  tools = await formulaCosto.tools?.();
});

const spec = formulaCosto as unknown as AnyFormula;
const run = (expression: unknown, names?: unknown, values?: unknown) =>
  calculate(spec, [expression, names, values], tools);
const said = (result: unknown): string =>
  result instanceof Problem ? explain(result, 'es') : String(result);

describe('what FORMULA_COSTO reads', () => {
  test.each([
    ['0.1 + 0.2', 0.3],
    ['1,5 + 1', 2.5],
    ['=2 + 2', 4],
    ['7 ÷ 2 − 0.5 × 3', 2],
    ['(-2)^2', 4],
    ['2^-1', 0.5],
    ['2^0.5', Math.SQRT2],
    ['10 / 4', 2.5],
    ['max(1, 5)', 5],
    ['max(1,5; 2)', 2],
    ['min(3; 1; 2)', 1],
    ['max(4)', 4],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['redondear(2,345; 2) + 0,5', 2.85],
    ['round(100 * 1.13 / 3,2)', 37.67],
    ['if(2 > 1; 10; 1 / 0)', 10],
    ['si((2 <> 2); 10; 20)', 20],
    ['if(1 = 1.0, 1, 0)', 1],
    ['if(3 <= 2, 1, if(3 != 3, 2, 3))', 3],
    ['+5 - -5', 10],
    ['.5 + 1', 1.5],
  ])('%s', (expression, result) => {
    expect(run(expression)).toBe(result);
  });

  test('a third times three is one, to the fifteen digits a cell shows', () => {
    expect(run('1 / 3 * 3')).toBeCloseTo(1, 15);
  });
});

describe('what FORMULA_COSTO refuses, and how it says so', () => {
  test.each([
    ['9^9^9', 'paréntesis en la potencia'],
    ['-3^2', 'paréntesis en la potencia'],
    ['9^(9^9)', 'exponente'],
    ['max(1,5)', 'un decimal o dos argumentos'],
    ['max(1.5; 2,5)', 'mezcla punto y coma'],
    ['1.234,56', 'mezcla punto y coma'],
    ['base * 1.500', 'miles o decimales'],
    ['1.500.000', 'mezcla punto y coma'],
    ['base * 8%', '«%»'],
    ['2 base', 'falta un operador'],
    ['2(3)', 'falta un operador'],
    ['base(3)', 'no es una función'],
    ['(2)(3)', 'falta un operador'],
    ['1 2', 'falta un operador'],
    ['base +', 'incompleta'],
    ['((base)', 'incompleta'],
    ['', 'falta este dato'],
    ['otro * 2', '«otro» no está'],
    ['min + 1', 'paréntesis'],
    ['round()', 'argumentos'],
    ['round(1; 2; 3)', 'argumentos'],
    ['round(1; 0.5)', 'decimales'],
    ['if(1 > 2; 3)', 'argumentos'],
    ['if(base; 1; 2)', 'condición'],
    ['1 < 2', 'comparación'],
    ['1 < 2 < 3', 'no se admite'],
    ['1 / 0', 'entre cero'],
    ['0^(-1)', 'entre cero'],
    ['(-1)^0.5', 'quepa'],
    ['10^100 * 10^100 * 10^100 * 10^100', 'quepa'],
    ['(1, 2)', 'fuera de lugar'],
    ['1; 2', 'fuera de lugar'],
    ['x = 5', '«x» no está'],
    ['"texto"', '«"»'],
    ['base[1]', '«[»'],
    ['base.constructor', '«.»'],
    ['1:3', '«:»'],
    ['5!', '«!»'],
    [`${'('.repeat(31)}1${')'.repeat(31)}`, '30 paréntesis'],
    ['1+'.repeat(600) + '1', '1000 caracteres'],
  ])('%s', (expression, words) => {
    expect(said(run(expression, 'base', 7))).toContain(words);
  });

  test.each([
    ['a function’s name', [['base', 'Si']], 'nombre'],
    ['a name with signs', [['base', 'costo-base']], 'nombre'],
    ['the same name twice', [['Año', 'ano']], 'más de uno'],
  ])('%s among the names', (_, names, words) => {
    expect(said(run('1 + 1', names, [[1, 2]]))).toContain(words);
  });
});

describe('names and values', () => {
  const names = [['Costo base', 'Ñandú', 'sin uso']];

  test('names are read without case or accents, and values by their place', () => {
    expect(run('costo_BASE + nandu * 2', names, [[100, 5, 'x']])).toBe(110);
  });

  test('names of mathjs and JavaScript are names like any other', () => {
    const words = [['e', 'in', 'true', 'constructor', 'toString', 'v1']];
    expect(run('e + in + true + constructor + toString + v1', words, [[1, 2, 3, 4, 5, 6]])).toBe(21);
  });

  test('both written downwards are one row', () => {
    expect(run('a * b', [['a'], ['b']], [[6], [7]])).toBe(42);
  });

  test('each row answers for itself', () => {
    const values = [
      [100, 2, null],
      [null, null, 9],
      [100, null, 9],
      [100, 0, 9],
      [100, 'dos', 9],
      ['1.234,50', 2, 9],
    ];
    const column = run('costo_base / nandu', names, values) as readonly (readonly unknown[])[];
    expect(column.map(([result]) => result)).toEqual([
      50,
      '',
      new Problem('missing', 'valores', { row: 3, column: 2 }),
      expect.objectContaining({ code: 'badExpression', place: { row: 4 } }),
      new Problem('notNumber', 'valores', { row: 5, column: 2 }, 'dos'),
      617.25,
    ]);
  });

  test('more names than columns of values is refused', () => {
    expect(run('a', [['a', 'b', 'c']], [[1, 2]])).toMatchObject({ code: 'lengths' });
  });
});

describe('laws', () => {
  /** A formula, and its exact value in millionths. */
  const tree: fc.Arbitrary<{ readonly text: string; readonly exact: bigint; readonly places: number }> =
    fc.letrec<{
      readonly node: { readonly text: string; readonly exact: bigint; readonly places: number };
    }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.integer({ min: 0, max: 9999 }).map((each) => ({
          text: (each / 100).toFixed(2),
          exact: BigInt(each),
          places: 2,
        })),
        fc.tuple(tie('node'), fc.constantFrom('+', '-', '*'), tie('node')).map(([a, sign, b]) => {
          const text = `(${a.text} ${sign} ${b.text})`;
          if (sign === '*') return { text, exact: a.exact * b.exact, places: a.places + b.places };
          const places = Math.max(a.places, b.places);
          const [left, right] = [a, b].map(
            ({ exact, places: own }) => exact * 10n ** BigInt(places - own),
          ) as [bigint, bigint];
          return { text, exact: sign === '+' ? left + right : left - right, places };
        }),
      ),
    })).node;

  test('sums and products are exact', () => {
    fc.assert(
      fc.property(tree, ({ text, exact, places }) => {
        fc.pre(text.length < 900);
        expect(run(text)).toBe(Number(`${exact}e-${places}`) + 0);
      }),
    );
  });

  test('values stand for themselves', () => {
    const figure = fc.integer({ min: 0, max: 1_000_000 }).map((each) => each / 100);
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(run('a * 2 - b', [['a', 'b']], [[a, b]])).toBe(run(`${a.toFixed(2)} * 2 - ${b.toFixed(2)}`));
      }),
    );
  });
});

describe('nothing gets out', () => {
  const fragments = [
    ...[
      'constructor',
      '__proto__',
      'prototype',
      'import',
      'createUnit',
      'eval',
      'evaluate',
      'parse',
      'simplify',
    ],
    ...['derivative', 'compile', 'parser', 'chain', 'config', 'typed', 'help', 'function', 'this', 'process'],
    ...[
      '"',
      "'",
      '`',
      '\\',
      '.',
      '[',
      ']',
      '{',
      '}',
      ':',
      '=',
      '(',
      ')',
      ';',
      ',',
      '!',
      '%',
      '?',
      '@',
      '#',
      '$',
    ],
    ...['base', 'v0', 'min', 'max', 'if', 'round', 'i', 'e', 'Infinity', 'NaN', 'true', 'null', 'undefined'],
    ...[
      'to',
      'in',
      'mod',
      'not',
      'and',
      'end',
      'cm',
      '=>',
      '==',
      '->',
      '+',
      '-',
      '*',
      '/',
      '^',
      '1',
      '2.5',
      '9',
    ],
    ...[' ', '\n', '\t', '\u0000', '\u200b', '\u202e', 'ﬁ', '１', '𝟙', 'º', 'ª', '😀'],
  ];
  const noise = fc.array(fc.constantFrom(...fragments), { maxLength: 25 });

  test('whatever is typed gives a number or a Problem of its own', () => {
    fc.assert(
      fc.property(noise, fc.boolean(), (parts, spaced) => {
        const result = run(parts.join(spaced ? ' ' : ''), 'base', 7);
        if (!(result instanceof Problem)) expect(Number.isFinite(result)).toBe(true);
        else expect(['badExpression', 'missing', 'errorInCell']).toContain(result.code);
      }),
      { numRuns: 3000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const result = run(text, 'base', 7);
        if (!(result instanceof Problem)) expect(Number.isFinite(result)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  /** The second wall: what a parser that let everything through would hand over is refused by its node. */
  test.each([
    ...[
      'v0.constructor',
      'v0["constructor"]',
      '"text"',
      'f(x) = x',
      'v0 = 1',
      '[1, 2]',
      '{a: 1}',
      '1:3',
      '1; 2',
    ],
    ...[
      'import({})',
      'createUnit("x")',
      'evaluate("1")',
      'parse("1")',
      'simplify("1")',
      'cos(1)',
      'v0(1)',
      '2 cm',
    ],
    ...[
      '2 cm to m',
      '5!',
      "v0'",
      '5%',
      'v0 mod 2',
      '1 and 2',
      'not 1',
      '~1',
      'true',
      'null',
      'undefined',
      'i',
      'pi',
    ],
    ...[
      '1 < 2 < 3',
      'v0 ? 1 : 2',
      '2 v0',
      'constructor',
      '__proto__',
      'toString()',
      'min.constructor("1")',
      '',
    ],
  ])('the tree of %s', (text) => {
    expect(() => compiled(parse(text) as unknown as Tree)).toThrow(
      expect.objectContaining({ code: 'badExpression' }),
    );
  });
});
