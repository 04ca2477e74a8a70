import type { Cell, Grid, Value } from '../../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { Problem } from '../../src/engine/problem.ts';
import type { Term } from '../../src/glossary.ts';
import { givenIn, rowsIn, wideTerms, type AnyExample } from '../../src/example-layout.ts';
import { Random } from '../engine/random.ts';

/** Rows to lay down columns for an elementwise formula: what its examples hold, mixed, and cells that people leave about. */
export interface Sample {
  readonly spec: AnyFormula;
  readonly tools: unknown;
  /** The arguments taken row by row. */
  readonly wide: readonly Term[];
  /** The arguments read whole, which every row shares. */
  readonly fixed: Readonly<Partial<Record<Term, unknown>>>;
  /** Cells in the order of `wide`. */
  readonly rows: readonly (readonly Cell[])[];
}

const ABOUT = [null, '', 0, -1, 0.5, 0.01, 1e13, 'texto', '#N/A', true] as const;
const ROWS = 48;

/** `1.234` alone is settled by the rest of its column (src/engine/columns.ts): the one way rows speak to each other. */
const isSettledByOthers = (cell: Cell): boolean =>
  typeof cell === 'string' && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(cell);

/** One sample for each set of whole arguments that the examples use. */
export async function samplesOf(spec: AnyFormula): Promise<readonly Sample[]> {
  const tools: unknown = await spec.tools?.();
  const wide = wideTerms(spec);
  const groups = new Map<string, readonly AnyExample[]>();
  for (const example of spec.examples) {
    const key = JSON.stringify(fixedIn(spec, example));
    groups.set(key, [...(groups.get(key) ?? []), example]);
  }
  // Whole arguments that every example refuses are refused once, for the column.
  const taken = [...groups.values()].filter((examples) => examples.some((each) => 'gives' in each));
  return taken.map((examples) => {
    const [first] = examples;
    const fixed = first ? fixedIn(spec, first) : {};
    return {
      spec,
      tools,
      wide,
      fixed,
      rows: mixed(
        examples.flatMap((each) => rowsIn(each, wide)),
        wide,
      ),
    };
  });
}

const fixedIn = (spec: AnyFormula, example: AnyExample): Sample['fixed'] =>
  Object.fromEntries(
    termsOf(spec.params)
      .filter((term) => spec.params[term]?.shape === 'range')
      .map((term) => [term, givenIn(example)[term]]),
  );

/** The rows as they are, then others with cells of any of them and, now and then, one that nobody expects. */
function mixed(rows: readonly (readonly Cell[])[], wide: readonly Term[]): readonly (readonly Cell[])[] {
  const random = new Random(rows.length);
  const others = Array.from({ length: ROWS }, () =>
    wide.map((_, at) => (random.below(6) === 0 ? random.oneOf(ABOUT) : (random.oneOf(rows)[at] ?? null))),
  );
  return [...rows, ...others].map((row) => row.map((cell) => (isSettledByOthers(cell) ? null : cell)));
}

type Rows = Sample['rows'];

export const columnsOf = ({ wide }: Sample, rows: Rows): Readonly<Record<string, unknown>> =>
  Object.fromEntries(wide.map((term, at) => [term, rows.map((row) => [row[at]])]));

export const cellsOf = ({ wide }: Sample, row: readonly Cell[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(wide.map((term, at) => [term, row[at]]));

/** Calls the formula with these arguments by name, and the ones all rows share. */
export function ask(sample: Sample, given: Readonly<Record<string, unknown>>): Value | Grid {
  const { spec, fixed, tools } = sample;
  const all: Readonly<Record<string, unknown>> = { ...fixed, ...given };
  return calculate(
    spec,
    termsOf(spec.params).map((term) => all[term]),
    tools,
  );
}

/** The column of results for these rows. */
export const askColumn = (sample: Sample, rows: Rows): readonly (Value | undefined)[] => {
  const result = ask(sample, columnsOf(sample, rows));
  return Array.isArray(result) ? (result as Grid).map(([cell]) => cell) : rows.map(() => result as Value);
};

/** A result without the row it was found in, which is all that may change when a row moves. */
export function told(value: Value | undefined): unknown {
  if (!(value instanceof Problem)) return value;
  const { code, about, place, detail } = value;
  return { code, about, column: place.column, detail };
}

export const isBlankRow = (row: readonly Cell[]): boolean =>
  row.every((cell) => cell === null || cell === '');
