import type { MoneyColumn, NumberColumn } from '../engine/columns.ts';
import { sumByGroup } from '../engine/group-sums.ts';
import { bigintOf, totalOf, type Total } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';

const USUAL = [30, 60, 90];

const LONGEST = 100_000;
const wholeDays = {
  es: 'días enteros, de 1 a 100.000',
  en: 'whole days, from 1 to 100,000',
  pt: 'dias inteiros, de 1 a 100.000',
};

/** Last day of each band of delay, ascending; the last band has no end. */
export function bandEnds(given: NumberColumn | undefined): readonly number[] | Problem {
  if (given === undefined) return USUAL;
  const [unreadable] = given.problems.values();
  if (unreadable) return unreadable;
  const odd = given.values.findIndex((days) => days <= 0 || days > LONGEST || days % 1 > 0);
  if (odd >= 0) return new Problem('outOfRange', 'tramosDias', { row: odd + 1 }, wholeDays);
  const days = new Set(given.values.filter((each) => !Number.isNaN(each)));
  return days.size === 0 ? USUAL : [...days].sort((a, b) => a - b);
}

export interface Owed {
  readonly days: readonly (number | undefined)[];
  readonly montos: MoneyColumn;
}

/** A blank cell reaches some hosts as 0: a row without date and amount is no row. */
const isBlankRow = ({ days, montos }: Owed, row: number): boolean =>
  days[row] === undefined && !montos.values[row] && !montos.problems.has(row);

/** The first row that nobody can age. */
export function faultIn(owed: Owed): Problem | undefined {
  const { days, montos } = owed;
  const [unreadable] = montos.problems.values();
  if (unreadable) return unreadable;
  for (let row = 0; row < days.length; row++) {
    if (isBlankRow(owed, row)) continue;
    if (days[row] === undefined) return new Problem('missing', 'vencimientos', { row: row + 1 });
    const monto = montos.values[row] as number;
    if (Number.isNaN(monto)) return new Problem('missing', 'montos', { row: row + 1 });
    if (monto < 0) return new Problem('negative', 'montos', { row: row + 1 });
  }
  return undefined;
}

export interface Aged {
  /** What is left of each band, from the most recent to the oldest. */
  readonly overdue: readonly Total[];
  readonly notYetDue: Total;
  readonly inFavour: Total;
}

/** Groups: the oldest band first, the most recent last, and then what is not yet due: the order in which payments cancel. */
function groupOf(day: number, cutOff: number, ends: readonly number[]): number {
  const delay = cutOff - day;
  if (delay < 0) return ends.length + 1;
  let band = 0;
  while (band < ends.length && delay > (ends[band] as number)) band++;
  return ends.length - band;
}

/** Cancelling the oldest band first is cancelling the oldest amount first: only what is left of a band is told. */
export function agedAt({ days, montos }: Owed, paid: Total, cutOff: number, ends: readonly number[]): Aged {
  const groups = Int32Array.from(days, (day) => (day === undefined ? -1 : groupOf(day, cutOff, ends)));
  const count = ends.length + 2;
  let left = bigintOf(paid);
  const remaining = sumByGroup(montos.values, groups, count)
    .sums.slice(0, count)
    .map((sum) => {
      const owed = bigintOf(sum);
      const cancelled = left < owed ? left : owed;
      left -= cancelled;
      return totalOf(owed - cancelled);
    });
  return {
    overdue: remaining.slice(0, -1).reverse(),
    notYetDue: remaining.at(-1) ?? totalOf(0n),
    inFavour: totalOf(left),
  };
}
