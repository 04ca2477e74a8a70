import type { Term } from '../glossary.ts';
import { gridOf, isBlank, sizeOf, widthOf, type Cell, type Grid, type Input, type Value } from './cells.ts';
import type { Kind } from './kinds.ts';
import { toCell, type Money, type Total } from './money.ts';
import { Problem, type ProblemCode } from './problem.ts';
import type { Norm } from './norm.ts';
import type { Text } from './language.ts';

/** Arguments named after glossary terms. Any other name does not compile, and the error says why. */
export type OnlyTerms<P> = {
  readonly [K in keyof P]: K extends Term ? Kind<unknown> : `“${string & K}” is not in the glossary`;
};

/** The domain values a set of kinds reads. */
export type Given<P> = { readonly [K in keyof P]: P[K] extends Kind<infer T> ? T : never };

/** What compute may give for one cell; a Problem is an answer too, so a bad row never kills the column. */
export type Result = Cell | Money | Total | Problem;

/** A block with a heading row. Headings are Spanish in every language: they are part of the workbook. */
export interface Table {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export type Cells = Cell | readonly (readonly Cell[])[];

export type Example<P> = {
  readonly given: { readonly [K in keyof P]?: Cells };
  /** What the example teaches, where the figures do not say it. */
  readonly note?: Text;
} & ({ readonly gives: Value | Grid } | { readonly fails: ProblemCode });

export interface Source {
  /** The norm, document or published method, as its authors call it. */
  readonly title: string;
  readonly url?: string;
  /** False where nobody has checked it against the official text: said wherever the formula is shown. */
  readonly verified: boolean;
}

/** The same in plain Excel functions (2016, English, comma): `{term}` is the argument's address. Or why there is none. */
export type Native = { readonly formula: string } | { readonly none: Text };

type Shape = 'elementwise' | 'column' | 'table' | 'single';

interface Spec<P, Tools> {
  /** What the user types after `MUNI.`. Never changes once released. */
  readonly id: string;
  readonly summary: Text;
  /** Other words people search for, separated by commas. */
  readonly also: Text;
  /** In the order Excel asks for them. */
  readonly params: P;
  /** Meanings of arguments where the glossary's general one is not enough. */
  readonly meanings?: Partial<Record<keyof P, Text>>;
  /** How the result reads: number format and word for help. */
  readonly returns: 'amount' | 'ratio' | 'number' | 'whole' | 'date' | 'text' | 'table';
  readonly examples: readonly Example<P>[];
  readonly native: Native;
  readonly source: Source;
  readonly norms?: readonly Norm<unknown>[];
  /** What compute needs that is too heavy to load at the start. */
  readonly tools?: () => Promise<Tools>;
}

interface Single<P, Tools> extends Spec<P, Tools> {
  readonly shape: 'elementwise' | 'single';
  compute(given: Given<P>, tools: Tools): Result;
}

interface Tabular<P, Tools> extends Spec<P, Tools> {
  readonly shape: 'table';
  readonly returns: 'table';
  compute(given: Given<P>, tools: Tools): Table | Problem;
}

/** Reads its arguments whole and gives one result per row of them, without a heading; a lone result is a cell. */
interface Columnar<P, Tools> extends Spec<P, Tools> {
  readonly shape: 'column';
  compute(given: Given<P>, tools: Tools): readonly Result[] | Problem;
}

/** A formula, declared once: signature, texts, examples, calculation, native equivalent and source. */
export type Formula<P, Tools = undefined> = Single<P, Tools> | Columnar<P, Tools> | Tabular<P, Tools>;

/** Any formula, whatever it takes and gives. */
export interface AnyFormula extends Spec<Readonly<Partial<Record<Term, Kind<unknown>>>>, unknown> {
  readonly shape: Shape;
  compute(given: Readonly<Record<string, unknown>>, tools: unknown): Result | readonly Result[] | Table;
}

export const formula = <const P extends OnlyTerms<P>, Tools = undefined>(
  spec: Formula<P, Tools>,
): Formula<P, Tools> => spec;

/** The terms of a set of parameters, in order. */
export const termsOf = (params: AnyFormula['params']): readonly Term[] => Object.keys(params) as Term[];

/** Runs a formula on raw arguments, in parameter order, the way a sheet does. Never throws a Problem. */
export function calculate(spec: AnyFormula, args: readonly Input[], tools?: unknown): Value | Grid {
  try {
    return spec.shape === 'elementwise' ? overRows(spec, args, tools) : once(spec, args, tools);
  } catch (caught) {
    if (caught instanceof Problem) return caught;
    throw caught;
  }
}

function once(spec: AnyFormula, args: readonly Input[], tools: unknown): Value | Grid {
  const given: Record<string, unknown> = {};
  for (const [at, term] of termsOf(spec.params).entries()) {
    const value = spec.params[term]?.read(args[at], { term });
    if (value instanceof Problem) return value;
    given[term] = value;
  }
  const result = spec.compute(given, tools);
  if (isColumn(result))
    return result.length === 1 ? written(spec, result[0]) : result.map((each) => [written(spec, each)]);
  if (!isTable(result)) return written(spec, result);
  return [result.heading, ...result.rows.map((row) => row.map((value) => clean(spec, value)))];
}

const isColumn = (result: Result | readonly Result[] | Table): result is readonly Result[] =>
  Array.isArray(result);

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

interface Spread {
  readonly term: Term;
  readonly values: ArrayLike<unknown>;
  readonly problems: ReadonlyMap<number, Problem>;
  /** Blank rows, where the column says so. */
  readonly blank: (row: number) => boolean;
}

/** Elementwise: one row at a time, every cell argument spread over the longest of them. */
function overRows(spec: AnyFormula, args: readonly Input[], tools: unknown): Value | Grid {
  const terms = termsOf(spec.params);
  const grids = terms.map((_, at) => gridOf(args[at]));
  const spreadable = terms.map((term) => spec.params[term]?.shape === 'cell');
  const size = commonSize(terms, grids, spreadable);
  if (size instanceof Problem) return size;
  const given: Record<string, unknown> = {};
  const fixed: Problem[] = [];
  for (const [at, term] of terms.entries()) {
    const kind = spec.params[term] as Kind<unknown>;
    const single = !spreadable[at] || isSingle(grids[at] as Grid<Input>);
    const value = single ? kind.read(args[at], { term }) : undefined;
    if (value instanceof Problem) fixed.push(value);
    given[term] = value;
  }
  if (fixed[0]) return fixed[0];
  const wide = terms.filter((_, at) => spreadable[at] && !isSingle(grids[at] as Grid<Input>));
  if (wide.length === 0) return written(spec, spec.compute(given, tools) as Result);
  const columns = Array.from({ length: size.columns }, (_, at) =>
    computeColumn(
      spec,
      wide.map((term) => readSpread(spec, term, grids[terms.indexOf(term)] as Grid<Input>, at)),
      given,
      size.rows,
      tools,
    ),
  );
  const [only] = columns;
  if (columns.length === 1 && only) return only.map((value) => [value]);
  return Array.from({ length: size.rows }, (_, row) => columns.map((each) => each[row] ?? ''));
}

const isSingle = (grid: Grid<Input>): boolean => grid.length <= 1 && widthOf(grid) <= 1;

function commonSize(
  terms: readonly Term[],
  grids: readonly Grid<Input>[],
  spreadable: readonly boolean[],
): { readonly rows: number; readonly columns: number } | Problem {
  let found: { readonly at: number; readonly rows: number; readonly columns: number } | undefined;
  for (const [at, grid] of grids.entries()) {
    if (!spreadable[at] || isSingle(grid)) continue;
    const rows = grid.length;
    const columns = widthOf(grid);
    if (!found) found = { at, rows, columns };
    else if (found.rows !== rows || found.columns !== columns) {
      const told = `${sizeOf(grids[found.at] as Grid<Input>)} / ${sizeOf(grid)}`;
      return new Problem('lengths', terms[at] as Term, {}, told);
    }
  }
  return found ?? { rows: 1, columns: 1 };
}

function readSpread(spec: AnyFormula, term: Term, grid: Grid<Input>, at: number): Spread {
  const kind = spec.params[term] as Kind<unknown>;
  if (kind.readColumn) {
    const { values, problems } = kind.readColumn(grid, term, at);
    return { term, values, problems, blank: (row) => Number.isNaN(values[row]) };
  }
  const problems = new Map<number, Problem>();
  const values = grid.map((cells, row) => {
    const cell = cells[at];
    if (isBlank(cell)) return kind.optional ? undefined : blank;
    const value = kind.read(cell, { term, place: { row: row + 1 } });
    if (value instanceof Problem) problems.set(row, value);
    return value;
  });
  return { term, values, problems, blank: (row) => values[row] === blank };
}

const blank = Symbol('blank');

/** A row blank in every spread column stays blank; one blank among figures is a missing figure. */
function computeColumn(
  spec: AnyFormula,
  spreads: readonly Spread[],
  given: Record<string, unknown>,
  rows: number,
  tools: unknown,
): Value[] {
  const results = new Array<Value>(rows);
  const row: Record<string, unknown> = { ...given };
  const bad = new Map<number, Problem>();
  for (const spread of [...spreads].reverse())
    for (const [at, problem] of spread.problems) bad.set(at, problem);
  for (let at = 0; at < rows; at++) {
    const problem = bad.size > 0 ? bad.get(at) : undefined;
    if (problem) {
      results[at] = problem;
      continue;
    }
    let blanks = 0;
    let missing: Term | undefined;
    for (const { term, values, blank: isBlankAt } of spreads) {
      const value = values[at];
      if (value !== value || value === blank) {
        // NaN marks a blank
        if (isBlankAt(at)) {
          blanks++;
          missing ??= term;
        }
      } else if (value === undefined) blanks++; // an optional argument left out
      row[term] = value;
    }
    if (missing !== undefined) {
      results[at] = blanks === spreads.length ? '' : new Problem('missing', missing, { row: at + 1 });
      continue;
    }
    const result = spec.compute(row, tools) as Result;
    results[at] = result instanceof Problem ? result.inRow(at + 1) : written(spec, result);
  }
  return results;
}
