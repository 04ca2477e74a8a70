import type { Grid, Input, Value } from '../../src/engine/cells.ts';
import { calculate, type AnyFormula } from '../../src/engine/formula.ts';
import { explain, Problem, problems } from '../../src/engine/problem.ts';

type Shown = number | string | boolean;
export type SuiteResult = Shown | Shown[][];

/**
 * Suites that show the message of what a function throws, and have no error value to put in one cell of many. There
 * a cell that is not a number stands for it: both show it as `#NUM!`, and no sum takes it for a zero.
 */
const NO_NUMBER = Number.NaN;

/** Runs a formula in a suite that is not Excel. Dates arrive as those suites' own objects; tools are at hand. */
export function answer(formula: AnyFormula, given: readonly unknown[]): SuiteResult {
  const inputs = given.map((input) => (Array.isArray(input) ? input.map(rowOf) : cellOf(input)));
  const result = calculated(formula, withoutEnd(inputs));
  if (!isRows(result)) return alone(formula, result);
  return result.map((row) => row.map((value) => (value instanceof Problem ? NO_NUMBER : (value ?? ''))));
}

function calculated(formula: AnyFormula, inputs: readonly Input[]): Value | Grid {
  try {
    // Bundled with its tools, a formula has them at once: see scripts/at-once.ts.
    return calculate(formula, inputs, formula.tools?.());
  } catch {
    throw new Error(`MUNI_${formula.id}: ${problems.internal.text.es}.`);
  }
}

function alone(formula: AnyFormula, value: Value): Shown {
  if (value instanceof Problem) throw new Error(`MUNI_${formula.id}: ${explain(value, 'es')}`);
  return value ?? '';
}

const isRows = (result: Value | Grid): result is Grid => Array.isArray(result);

/** Arguments left out at the end are not there. */
function withoutEnd(inputs: readonly Input[]): readonly Input[] {
  let end = inputs.length;
  while (end > 0 && inputs[end - 1] === undefined) end--;
  return inputs.slice(0, end);
}

const rowOf = (row: unknown): unknown => (Array.isArray(row) ? row.map(cellOf) : cellOf(row));

/** 30 December 1899, from which sheets count days. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function cellOf(cell: unknown): unknown {
  if (Object.prototype.toString.call(cell) === '[object Date]') return serialOf(cell as Date);
  // Sheets shows what a function of its user threw as `#ERROR!`.
  return cell === '#ERROR!' ? '#VALUE!' : cell;
}

/** A day and hour as the sheet shows them: they come in the script's own time zone. */
const serialOf = (date: Date): number =>
  (Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  ) -
    FIRST_DAY) /
  DAY;
