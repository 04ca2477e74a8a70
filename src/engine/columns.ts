import type { Term } from '../glossary.ts';
import { errorIn, isBlank, type Grid, type Input } from './cells.ts';
import { toCentavos } from './money.ts';
import { markOf, readNumberText, settle, type Reading } from './number-text.ts';
import { Problem } from './problem.ts';

/**
 * A column of numbers, read once: NaN where the cell is blank or bad. `problems` says why a bad one is bad,
 * by row counted from 0. A column of money holds whole centavos.
 */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}
export type MoneyColumn = NumberColumn & { readonly unit: 'centavos' };

/** A column of keys as small whole numbers: `labels[codes[row]]` is what the cell says; −1 where it is blank. */
export interface KeyColumn {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** Reads the `at`-th column of a range. Numbers go straight through; texts are settled once all are seen. */
export function numberColumn(grid: Grid<Input>, term: Term, at = 0): NumberColumn {
  const values = new Float64Array(grid.length);
  let others = 0;
  for (let row = 0; row < grid.length; row++) {
    const cell = (grid[row] as readonly Input[])[at];
    if (typeof cell === 'number') values[row] = cell;
    else {
      values[row] = Number.NaN;
      others++;
    }
  }
  return { values, problems: others === 0 ? none : readOthers(grid, term, at, values, (number) => number) };
}

/** The same, in whole centavos. */
export function moneyColumn(grid: Grid<Input>, term: Term, at = 0): MoneyColumn {
  const values = new Float64Array(grid.length);
  let others = 0;
  for (let row = 0; row < grid.length; row++) {
    const cell = (grid[row] as readonly Input[])[at];
    if (typeof cell === 'number') {
      const whole = toCentavos(cell);
      values[row] = whole;
      if (whole !== whole) others++; // NaN: beyond what is exact
    } else {
      values[row] = Number.NaN;
      others++;
    }
  }
  const problems = others === 0 ? none : readOthers(grid, term, at, values, toCentavos);
  return { unit: 'centavos', values, problems };
}

const none: ReadonlyMap<number, Problem> = new Map();

/** Everything that is not a plain number: blanks stay NaN, certain texts are read, the rest are named. */
function readOthers(
  grid: Grid<Input>,
  term: Term,
  at: number,
  values: Float64Array,
  read: (number: number) => number,
): ReadonlyMap<number, Problem> {
  const problems = new Map<number, Problem>();
  const texts = new Map<number, Reading>();
  grid.forEach((cells, row) => {
    const cell = cells[at];
    if (isBlank(cell)) return;
    if (typeof cell === 'number') {
      if (Number.isNaN(values[row])) problems.set(row, new Problem('tooLarge', term, { row: row + 1 }));
      return;
    }
    const reading = typeof cell === 'string' ? readNumberText(cell) : undefined;
    if (reading) texts.set(row, reading);
    else problems.set(row, notANumber(cell, term, row));
  });
  const mark = markOf(texts.values());
  for (const [row, reading] of texts) {
    const number = settle(reading, mark);
    if (number === undefined) {
      problems.set(row, new Problem('ambiguousNumber', term, { row: row + 1 }, String(grid[row]?.[at])));
      continue;
    }
    const value = read(number);
    values[row] = value;
    if (Number.isNaN(value)) problems.set(row, new Problem('tooLarge', term, { row: row + 1 }));
  }
  return problems;
}

function notANumber(cell: Input, term: Term, row: number): Problem {
  const error = errorIn(cell);
  return error === undefined
    ? new Problem('notNumber', term, { row: row + 1 }, String(cell))
    : new Problem('errorInCell', term, { row: row + 1 }, error);
}

const CACHE = 256;

/** Reads keys: `  340  0 099 ` and `340 0 099` are one key; a number and its text are one key. */
export function keyColumn(grid: Grid<Input>, at = 0): KeyColumn {
  const codes = new Int32Array(grid.length);
  const labels: string[] = [];
  const byCell = new Map<Input, number>();
  const byLabel = new Map<string, number>();
  // Neighbouring rows repeat their keys: a small table in front of the map spares most look-ups.
  const cachedCell = new Array<string | undefined>(CACHE);
  const cachedCode = new Int32Array(CACHE);
  const codeOf = (cell: Input): number => {
    if (isBlank(cell)) return -1;
    const label = tidyKey(cell);
    let code = byLabel.get(label);
    if (code === undefined) {
      code = labels.push(label) - 1;
      byLabel.set(label, code);
    }
    byCell.set(cell, code);
    return code;
  };
  for (let row = 0; row < grid.length; row++) {
    const cell = (grid[row] as readonly Input[])[at];
    if (typeof cell === 'string') {
      const slot =
        (cell.length * 31 + cell.charCodeAt(cell.length - 1) * 7 + cell.charCodeAt(cell.length >> 1)) &
        (CACHE - 1);
      if (cachedCell[slot] === cell) {
        codes[row] = cachedCode[slot] as number;
        continue;
      }
      const code = byCell.get(cell) ?? codeOf(cell);
      cachedCell[slot] = cell;
      cachedCode[slot] = code;
      codes[row] = code;
    } else codes[row] = byCell.get(cell) ?? codeOf(cell);
  }
  return { codes, labels };
}

export const tidyKey = (cell: Input): string => String(cell).trim().replace(/\s+/g, ' ');

/** Several key columns as one: rows with the same keys share a number, in order of first appearance. */
export interface GroupedRows {
  /** Group of each row; −1 when every key is blank. */
  readonly groups: Int32Array;
  /** First row of each group. */
  readonly firstRow: readonly number[];
}

const DENSE = 1 << 20;

export function groupRows(keys: readonly KeyColumn[]): GroupedRows {
  const [first, ...others] = keys;
  if (!first) return { groups: new Int32Array(0), firstRow: [] };
  let combined = { codes: first.codes, count: first.labels.length };
  for (const other of others) combined = combine(combined, other);
  const firstRow: number[] = [];
  const seen = new Int32Array(combined.count).fill(-1);
  const groups = new Int32Array(combined.codes.length);
  for (let row = 0; row < groups.length; row++) {
    const code = combined.codes[row] as number;
    if (code < 0) {
      groups[row] = -1;
      continue;
    }
    let group = seen[code] as number;
    if (group < 0) {
      group = firstRow.push(row) - 1;
      seen[code] = group;
    }
    groups[row] = group;
  }
  return { groups, firstRow };
}

interface Coded {
  readonly codes: Int32Array;
  readonly count: number;
}

function combine(left: Coded, { codes: right, labels }: KeyColumn): Coded {
  const width = labels.length + 1; // one more for blank
  const codes = new Int32Array(left.codes.length);
  const dense =
    (left.count + 1) * width <= DENSE ? new Int32Array((left.count + 1) * width).fill(-1) : undefined;
  const sparse = new Map<number, number>();
  let count = 0;
  for (let row = 0; row < codes.length; row++) {
    const a = left.codes[row] as number;
    const b = right[row] as number;
    if (a < 0 && b < 0) {
      codes[row] = -1;
      continue;
    }
    const pair = (a + 1) * width + b + 1;
    let code = dense ? (dense[pair] as number) : (sparse.get(pair) ?? -1);
    if (code < 0) {
      code = count++;
      if (dense) dense[pair] = code;
      else sparse.set(pair, code);
    }
    codes[row] = code;
  }
  return { codes, count };
}
