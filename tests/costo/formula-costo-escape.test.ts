import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formulaCosto } from '../../src/costo/formula-costo.ts';
import { calculate, type AnyFormula } from '../../src/engine/formula.ts';
import { locales } from '../../src/engine/language.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { formula, hostile } from './formulas-to-try.ts';

let tools: unknown;
beforeAll(async () => {
  tools = await formulaCosto.tools?.();
});

const spec = formulaCosto as unknown as AnyFormula;
const run = (expression: unknown): unknown =>
  calculate(spec, [expression, [['base', 'n', 'constructor']], [[12_000, 25, 3]]], tools);

/** A finite number, or a Problem that can be read in every language: nothing else may come out. */
function expectTame(text: string): void {
  const result = run(text);
  if (result instanceof Problem) {
    expect(['badExpression', 'missing', 'errorInCell']).toContain(result.code);
    // A name that is not known is told as it was typed, and «undefined» may have been.
    const leak = text.includes('undefined') ? /\[object|\{\w+\}/ : /undefined|\[object|\{\w+\}/;
    for (const locale of locales) expect(explain(result, locale)).not.toMatch(leak);
  } else expect([text, Number.isFinite(result), Object.is(result, -0)]).toEqual([text, true, false]);
}

/** What whoever breaks out would leave behind. */
const surroundings = () => ({
  globals: Object.getOwnPropertyNames(globalThis),
  objects: Object.getOwnPropertyNames(Object.prototype),
  functions: Object.getOwnPropertyNames(Function.prototype),
  arrays: Object.getOwnPropertyNames(Array.prototype),
  sum: run('0.1 + 0.2'),
  product: run('base * n - constructor'),
});

const RUNS = 3000;

describe('nobody gets out of FORMULA_COSTO', () => {
  test('whatever is put anywhere into a formula, and nothing around it changes', () => {
    const before = surroundings();
    fc.assert(
      fc.property(formula, fc.array(fc.tuple(fc.nat(), hostile), { maxLength: 3 }), (text, odd) => {
        expectTame(
          odd.reduce((sofar, [at, piece]) => {
            const place = at % (sofar.length + 1);
            return sofar.slice(0, place) + piece + sofar.slice(place);
          }, text),
        );
      }),
      { numRuns: RUNS },
    );
    expect(surroundings()).toEqual(before);
  });

  test('a formula with its letters shuffled, doubled or lost', () => {
    const slip = fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'swap'));
    fc.assert(
      fc.property(formula, fc.array(slip, { minLength: 1, maxLength: 6 }), (text, slips) => {
        const letters = Array.from(text);
        for (const [from, kind] of slips) {
          const at = from % Math.max(1, letters.length);
          const [letter = ''] = letters.splice(at, 1);
          if (kind === 'double') letters.splice(at, 0, letter, letter);
          if (kind === 'swap') letters.splice(at + 1, 0, letter);
        }
        expectTame(letters.join(''));
      }),
      { numRuns: RUNS },
    );
  });

  test('formulas that are allowed give a number or say which figure is at fault', () => {
    let numbers = 0;
    fc.assert(
      fc.property(formula, (text) => {
        expectTame(text);
        if (typeof run(text) === 'number') numbers++;
      }),
      { numRuns: RUNS },
    );
    expect(numbers).toBeGreaterThan(RUNS / 4);
  });

  test('words of JavaScript and mathjs are no names, but where the office gave them', () => {
    const words = Object.getOwnPropertyNames(Object.prototype).concat(
      ...['import', 'config', 'typed', 'evaluate', 'parse', 'globalThis', 'process', 'require', 'self'],
    );
    for (const word of words) {
      const result = run(`${word} + 1`);
      if (word === 'constructor') expect(result).toBe(4);
      else expect(result).toMatchObject({ code: 'badExpression' });
    }
  });
});

describe('however deep, long or steep', () => {
  const repeated = (piece: string, times: number): string => piece.repeat(times);

  test.each([
    ['parentheses', (n: number) => `${repeated('(', n)}1${repeated(')', n)}`],
    ['signs', (n: number) => `${repeated('-', n)}1`],
    ['spaced signs', (n: number) => `${repeated('- ', n)}1`],
    ['ifs', (n: number) => `${repeated('if(n > 0; 1; ', n)}2${repeated(')', n)}`],
    ['minima', (n: number) => `${repeated('min(', n)}1${repeated('; 2)', n)}`],
    ['a long sum', (n: number) => `1${repeated(' + 1', n)}`],
    ['a long product of the largest', (n: number) => `1${repeated(' * 9999999999', n)}`],
    ['powers of powers', (n: number) => `${repeated('(', n)}9.9${repeated(' ^ 99)', n)}`],
    ['roots of roots', (n: number) => `${repeated('(', n)}9.9${repeated(' ^ 0.37)', n)}`],
    ['a sum of roots', (n: number) => `1${repeated(' + 7 ^ .3', n)}`],
    ['a number of many digits', (n: number) => `${repeated('9', n)} / 3`],
    ['a number of many decimals', (n: number) => `0.${repeated('3', n)} * 3`],
    ['many arguments', (n: number) => `max(1${repeated('; 2', n)})`],
    ['open parentheses', (n: number) => repeated('(', n)],
    ['closed parentheses', (n: number) => repeated(')', n)],
    ['spaces', (n: number) => `1${repeated(' ', n)}+ 1`],
  ])('%s', (_, of) => {
    for (const times of [1, 2, 5, 10, 29, 30, 31, 60, 99, 100, 200, 333, 900, 999, 1000, 1001, 5000, 100_000])
      expectTame(of(times));
  });

  test('the limits are told, not met by accident', () => {
    expect(run(`${repeated('(', 30)}7${repeated(')', 30)}`)).toBe(7);
    expect(run(`${repeated('(', 31)}7${repeated(')', 31)}`)).toMatchObject({ code: 'badExpression' });
    expect(run(`1${repeated(' + 1', 249)}`)).toBe(250);
    expect(run(`1${repeated(' + 1', 250)}`)).toMatchObject({ code: 'badExpression' });
  });
});
