import type { Term } from '../glossary.ts';
import { gridOf, isSingle, sizeOf, widthOf, type Grid, type Input, type Value } from './cells.ts';
import type { AnyFormula, Result, Table } from './formula.ts';
import type { Kind } from './kinds.ts';
import { toCell, type Money } from './money.ts';
import { Problem } from './problem.ts';
import { settledRow, settledRows, spread, type Spread } from './spread.ts';

/** The terms of a set of parameters, in order. */
export const termsOf = (params: AnyFormula['params']): readonly Term[] => Object.keys(params) as Term[];

/** Runs a formula on raw arguments, in parameter order, the way a sheet does. Never throws a Problem. */
export function calculate(spec: AnyFormula, inputs: readonly Input[], tools?: unknown): Value | Grid {
  const args = termsOf(spec.params).map((term, at) => argument(spec, term, inputs[at]));
  const wide = args.filter((each) => each.wide);
  const fixed = misfitIn(wide) ?? readWhole(args.filter((each) => !each.wide));
  if (fixed instanceof Problem) return fixed;
  if (wide.length > 0) return overRows(spec, wide, fixed, tools);
  return answered(spec, attempt(spec, fixed, tools));
}

interface Argument {
  readonly term: Term;
  readonly kind: Kind<unknown>;
  readonly input: Input;
  readonly grid: Grid<Input>;
  /** Taken row by row: a range where the formula works on one cell. */
  readonly wide: boolean;
}

type Given = Readonly<Record<string, unknown>>;

function argument(spec: AnyFormula, term: Term, input: Input): Argument {
  const kind = spec.params[term] as Kind<unknown>;
  // Kinds of ranges make their own grid: looking at every row of a long column twice is a tenth of the work.
  const grid = kind.shape === 'range' ? [] : gridOf(input);
  const wide = spec.shape === 'elementwise' && kind.shape === 'cell' && !isSingle(grid);
  return { term, kind, input, grid, wide };
}

/** Columns that go together have the same size. */
function misfitIn(wide: readonly Argument[]): Problem | undefined {
  const [first, ...others] = wide.map(({ term, grid }) => ({ term, size: sizeOf(grid) }));
  const misfit = others.find(({ size }) => size !== first?.size);
  return first && misfit && new Problem('lengths', misfit.term, {}, `${first.size} / ${misfit.size}`);
}

const oneCell = { es: 'una sola celda', en: 'a single cell', pt: 'uma só célula' };

function readWhole(args: readonly Argument[]): Given | Problem {
  const given: Record<string, unknown> = {};
  for (const { term, kind, input, grid } of args) {
    // Only its first cell would be read, and the rest lost without a word.
    if (kind.shape === 'cell' && !isSingle(grid)) return new Problem('badShape', term, {}, oneCell);
    const value = kind.read(input, { term });
    if (value instanceof Problem) return value;
    given[term] = value;
  }
  return given;
}

type Computed = ReturnType<AnyFormula['compute']>;

/** A formula may return its Problem or throw it. */
function attempt(spec: AnyFormula, given: Given, tools: unknown): Computed {
  try {
    return spec.compute(given, tools);
  } catch (caught) {
    if (caught instanceof Problem) return caught;
    throw caught;
  }
}

function answered(spec: AnyFormula, result: Computed): Value | Grid {
  if (isColumn(result))
    return result.length === 1 ? written(spec, result[0]) : result.map((each) => [written(spec, each)]);
  if (!isTable(result)) return written(spec, result);
  return [result.heading, ...result.rows.map((row) => row.map((value) => clean(spec, value)))];
}

const isColumn = (result: Computed): result is readonly Result[] => Array.isArray(result);
const isTable = (result: Result | Table): result is Table =>
  typeof result === 'object' && result !== null && 'heading' in result;

/** A result as a cell: money in bolivianos, and nothing that a sheet cannot hold. */
function written(spec: AnyFormula, result: Result | undefined): Value {
  if (typeof result === 'bigint') return toCell(result);
  if (spec.returns === 'amount' && typeof result === 'number') return toCell(result as unknown as Money);
  return clean(spec, result as Value | undefined);
}

/** NaN, infinity, −0 and undefined never leave: the first two are a fault of ours, and say so. */
function clean(spec: AnyFormula, value: Value | undefined): Value {
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? value + 0
      : new Problem('internal', termsOf(spec.params)[0] ?? 'ejecutado');
  return value ?? '';
}

/** Elementwise: every wide argument is read a column at a time, and the formula runs once per row. */
function overRows(spec: AnyFormula, wide: readonly Argument[], fixed: Given, tools: unknown): Grid {
  const width = widthOf(wide[0]?.grid ?? []);
  const columns = Array.from({ length: width }, (_, at) =>
    computeColumn(
      spec,
      wide.map(({ term, kind, grid }) => spread(kind, grid, term, at)),
      fixed,
      tools,
    ),
  );
  const [first = [], ...others] = columns;
  return others.length === 0
    ? first
    : first.map((row, at) => [...row, ...others.flatMap((each) => each[at] ?? [])]);
}

/** One column of results, as rows of one cell: what a sheet takes, so nothing is copied afterwards. */
function computeColumn(
  spec: AnyFormula,
  spreads: readonly Spread[],
  fixed: Given,
  tools: unknown,
): Value[][] {
  const settled = settledRows(spreads);
  const results = new Array<Value[]>(settled.length);
  const given: Record<string, unknown> = { ...fixed };
  const numeric = spreads.filter((each) => each.values instanceof Float64Array);
  const others = spreads.filter((each) => !(each.values instanceof Float64Array));
  const isPlain = spec.returns !== 'amount';
  const resultIn = spec.repeats === true ? onceEach(spec, spreads, tools) : undefined;
  for (let at = 0; at < settled.length; at++) {
    if (settled[at] !== 0) {
      results[at] = [settledRow(spreads, at)];
      continue;
    }
    for (const { term, values } of numeric) given[term] = values[at];
    for (const { term, values } of others) given[term] = values[at];
    const result = resultIn ? resultIn(given, at) : (attempt(spec, given, tools) as Result);
    // Numbers get an array of their own making: V8 keeps those unboxed as long as nothing else passes here.
    if (isPlain && typeof result === 'number' && result - result === 0) results[at] = [result + 0];
    else results[at] = [result instanceof Problem ? result.inRow(at + 1) : written(spec, result)];
  }
  return results;
}

/** Rows whose arguments say the same share their result, for as long as the call lasts. */
function onceEach(spec: AnyFormula, spreads: readonly Spread[], tools: unknown) {
  const known = new Map<string, Result>();
  return (given: Given, at: number): Result => {
    const key = spreads.map(({ values }) => String(values[at])).join('\u0001');
    let result = known.get(key);
    if (result === undefined) {
      result = attempt(spec, given, tools) as Result;
      known.set(key, result);
    }
    return result;
  };
}
