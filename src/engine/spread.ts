import type { Term } from '../glossary.ts';
import { isBlank, type Grid, type Input } from './cells.ts';
import type { Kind } from './kinds.ts';
import { Problem } from './problem.ts';

/** One column of an argument of an elementwise formula, read. Blank cells are NaN in numbers, undefined elsewhere. */
export interface Spread {
  readonly term: Term;
  readonly optional: boolean;
  readonly values: Float64Array | readonly unknown[];
  readonly problems: ReadonlyMap<number, Problem>;
}

export function spread(kind: Kind<unknown>, grid: Grid<Input>, term: Term, at: number): Spread {
  const { optional } = kind;
  if (!kind.readColumn) return { term, optional, ...cellByCell(kind, grid, term, at) };
  const { values, problems } = kind.readColumn(grid, term, at);
  if (values instanceof Float64Array && !optional) return { term, optional, values, problems };
  return {
    term,
    optional,
    values: Array.from(values, (value) => (isNotANumber(value) ? undefined : value)),
    problems,
  };
}

const isNotANumber = (value: unknown): boolean => value !== value;

function cellByCell(kind: Kind<unknown>, grid: Grid<Input>, term: Term, at: number) {
  const problems = new Map<number, Problem>();
  // Words and dates repeat down a column: each is read once, and only so many are kept.
  const known = new Map<string, unknown>();
  const values = grid.map((cells, row) => {
    const cell = cells[at];
    if (isBlank(cell)) return undefined;
    const seen = typeof cell === 'string' ? known.get(cell) : undefined;
    if (seen !== undefined) return seen;
    const value = kind.read(cell, { term, place: { row: row + 1 } });
    if (value instanceof Problem) problems.set(row, value);
    else if (typeof cell === 'string' && known.size < MOST_KNOWN) known.set(cell, value);
    return value;
  });
  return { values, problems };
}

const MOST_KNOWN = 4096;

/** 1 for every row whose result is known before computing: a bad cell, or a blank where a figure is needed. */
export function settledRows(spreads: readonly Spread[]): Uint8Array {
  const settled = new Uint8Array(spreads[0]?.values.length ?? 0);
  for (const { values, optional, problems } of spreads) {
    for (const row of problems.keys()) settled[row] = 1;
    if (values instanceof Float64Array) markBlankNumbers(values, settled);
    else if (!optional) markBlanks(values, settled);
  }
  return settled;
}

function markBlankNumbers(values: Float64Array, settled: Uint8Array): void {
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value !== value) settled[row] = 1; // NaN
  }
}

function markBlanks(values: readonly unknown[], settled: Uint8Array): void {
  for (let row = 0; row < values.length; row++) if (values[row] === undefined) settled[row] = 1;
}

/** What such a row shows. A row blank throughout stays blank; one blank among figures is a missing figure. */
export function settledRow(spreads: readonly Spread[], row: number): Problem | '' {
  for (const { problems } of spreads) {
    const problem = problems.get(row);
    if (problem) return problem;
  }
  if (spreads.every(({ values }) => isBlankValue(values[row]))) return '';
  const missing = spreads.find(({ optional, values }) => !optional && isBlankValue(values[row]));
  return missing ? new Problem('missing', missing.term, { row: row + 1 }) : '';
}

const isBlankValue = (value: unknown): boolean => value === undefined || isNotANumber(value);
