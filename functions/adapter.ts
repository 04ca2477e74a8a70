import type { Value } from '../src/engine/cells.ts';
import { calculate, type AnyFormula } from '../src/engine/formula.ts';
import type { Locale } from '../src/engine/language.ts';
import { cellErrorOf, explain, Problem, problems } from '../src/engine/problem.ts';
import { loadedOnce } from './loaded-once.ts';

type ExcelCell = number | string | boolean | CustomFunctions.Error;
type ExcelResult = ExcelCell | readonly (readonly ExcelCell[])[];
export type ExcelFunction = (...cells: unknown[]) => ExcelResult | Promise<ExcelResult>;

const codes = { '#VALUE!': 'invalidValue', '#N/A': 'notAvailable' } as const;

const excelError = (shown: keyof typeof codes, message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[codes[shown]], message);

/** A fault of ours, said of the formula and not of an argument nobody got wrong. */
const ownFault = (formula: AnyFormula, locale: Locale): CustomFunctions.Error =>
  excelError(problems.internal.cell, `MUNI.${formula.id}: ${problems.internal.text[locale]}.`);

export const notLoaded = (id: string, locale: Locale): CustomFunctions.Error =>
  excelError(problems.notLoaded.cell, `MUNI.${id}: ${problems.notLoaded.text[locale]}.`);

/**
 * A catalog formula as Excel calls it: arguments in order, then an `invocation` that nobody needs.
 * Whatever happens, Excel gets a cell value or an error with a sentence.
 */
export function toExcel(formula: AnyFormula, localeNow: () => Locale): ExcelFunction {
  const { tools } = formula;
  if (!tools) return (...cells) => answer(formula, cells, localeNow());
  const ready = loadedOnce(tools);
  return (...cells) => {
    const loaded = ready();
    if ('value' in loaded) return answer(formula, cells, localeNow(), loaded.value);
    return loaded.coming.then(
      (arrived) => answer(formula, cells, localeNow(), arrived),
      () => {
        throw notLoaded(formula.id, localeNow());
      },
    );
  };
}

/**
 * Excel expects the error of a single cell thrown, errors inside a range in their place, and a block from every
 * function whose metadata announce one: all but the `single` ones, even when the block is of one cell.
 */
function answer(
  formula: AnyFormula,
  cells: readonly unknown[],
  locale: Locale,
  tools?: unknown,
): ExcelResult {
  const result = calculated(formula, cells, locale, tools);
  if (result instanceof CustomFunctions.Error) throw result;
  return formula.shape === 'single' || isRows(result) ? result : [[result]];
}

function calculated(
  formula: AnyFormula,
  cells: readonly unknown[],
  locale: Locale,
  tools: unknown,
): ExcelResult {
  try {
    const given = cells.slice(0, -1); // the last one is Excel's `invocation`
    const result = calculate(formula, given, tools);
    const written = (value: Value) => cellFor(value, formula, locale);
    return isRows(result)
      ? result.map((row) => (row.every(isPlain) ? row : row.map(written)))
      : written(result);
  } catch {
    return ownFault(formula, locale);
  }
}

const isRows = <T>(result: T | readonly (readonly T[])[]): result is readonly (readonly T[])[] =>
  Array.isArray(result);

/** Most cells travel as they are; this is asked of each of up to a million. */
const isPlain = (value: Value): value is number | string | boolean =>
  typeof value === 'number'
    ? Number.isFinite(value) && !Object.is(value, -0)
    : typeof value === 'string' || typeof value === 'boolean';

/** NaN would reach the sheet as an unexplained error, and null as a zero. */
function cellFor(value: Value, formula: AnyFormula, locale: Locale): ExcelCell {
  if (value instanceof Problem) return excelError(cellErrorOf(value), explain(value, locale));
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : ownFault(formula, locale);
  return value ?? '';
}
