import type { Term } from '../glossary.ts';
import { errorIn, isBlank, type Grid, type Input } from './cells.ts';
import { toCentavos } from './money.ts';
import { markOf, readAmountText, readNumberText, settle, type Reading } from './number-text.ts';
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

/** Reads the `at`-th column of a range. Numbers go straight through; texts are settled once all are seen. */
export function numberColumn(grid: Grid<Input>, term: Term, at = 0): NumberColumn {
  const values = new Float64Array(grid.length);
  let others = 0;
  for (let row = 0; row < grid.length; row++) {
    const cell = (grid[row] as readonly Input[])[at];
    if (typeof cell === 'number' && cell - cell === 0) values[row] = cell;
    else {
      values[row] = Number.NaN;
      others++;
    }
  }
  return { values, problems: others === 0 ? none : readOthers(grid, term, at, values, plainNumber) };
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
  const problems = others === 0 ? none : readOthers(grid, term, at, values, money);
  return { unit: 'centavos', values, problems };
}

/** The bad cell nearest the top. */
export const firstProblemIn = ({ problems }: NumberColumn): Problem | undefined =>
  [...problems].sort(([a], [b]) => a - b)[0]?.[1];

const none: ReadonlyMap<number, Problem> = new Map();

/** How a text becomes a number, and the number what the column holds. */
interface Reader {
  readonly readText: (text: string) => Reading | undefined;
  readonly read: (number: number) => number;
}
const plainNumber: Reader = { readText: readNumberText, read: (number) => number };
const money: Reader = { readText: readAmountText, read: toCentavos };

/** Everything that is not a plain number: blanks stay NaN, certain texts are read, the rest are named. */
function readOthers(
  grid: Grid<Input>,
  term: Term,
  at: number,
  values: Float64Array,
  { readText, read }: Reader,
): ReadonlyMap<number, Problem> {
  const problems = new Map<number, Problem>();
  const texts = new Map<number, Reading>();
  grid.forEach((cells, row) => {
    const cell = cells[at];
    if (!Number.isNaN(values[row]) || isBlank(cell)) return;
    const reading = typeof cell === 'string' ? readText(cell) : undefined;
    if (reading) texts.set(row, reading);
    else problems.set(row, notANumber(cell, term, row));
  });
  const mark = markOf(texts.values());
  for (const [row, reading] of texts) {
    const number = settle(reading, mark);
    const value = number === undefined ? Number.NaN : read(number);
    const code = number === undefined ? 'ambiguousNumber' : 'tooLarge';
    if (Number.isNaN(value))
      problems.set(row, new Problem(code, term, { row: row + 1 }, String(grid[row]?.[at])));
    values[row] = value;
  }
  return problems;
}

function notANumber(cell: Input, term: Term, row: number): Problem {
  const place = { row: row + 1 };
  if (typeof cell === 'number' && Number.isFinite(cell)) return new Problem('tooLarge', term, place);
  const error = errorIn(cell);
  return error === undefined
    ? new Problem('notNumber', term, place, String(cell))
    : new Problem('errorInCell', term, place, error);
}
