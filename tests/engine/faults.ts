import type { Grid, Value } from '../../src/engine/cells.ts';
import { calculate, type AnyFormula } from '../../src/engine/formula.ts';
import { locales } from '../../src/engine/language.ts';
import { explain, Problem } from '../../src/engine/problem.ts';

const cellsOf = (result: Value | Grid): readonly Value[] =>
  Array.isArray(result) ? (result as Grid).flat() : [result as Value];

/** Words no reader should meet: a hole in a sentence, or what JavaScript calls nothing. */
const HOLE = /undefined|\[object|\{\w+\}|\bNaN\b|Infinity/;

/** What no cell may hold: no number, minus zero, nothing at all, a problem of ours or a sentence with a hole in it. */
export function faultOf(value: Value): string | undefined {
  if (value instanceof Problem) {
    if (value.code === 'internal') return 'an internal fault';
    return locales.map((locale) => explain(value, locale)).find((sentence) => HOLE.test(sentence));
  }
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? undefined : `the number ${value}`;
  return typeof value === 'string' || typeof value === 'boolean' ? undefined : `${typeof value} in a cell`;
}

const isUneven = (result: Value | Grid): boolean =>
  Array.isArray(result) && new Set((result as Grid).map((row) => row.length)).size > 1;

/** The first thing wrong with what a formula answers, if anything; an exception is. */
export function faultIn(spec: AnyFormula, given: readonly unknown[], tools: unknown): string | undefined {
  try {
    const result = calculate(spec, given, tools);
    if (isUneven(result)) return 'rows of different widths';
    return cellsOf(result)
      .map(faultOf)
      .find((fault) => fault !== undefined);
  } catch (caught) {
    return `an exception: ${String(caught)}`;
  }
}
