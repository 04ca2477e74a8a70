import { firstProblemIn, type MoneyColumn } from '../engine/columns.ts';
import {
  bigintOf,
  divideHalfAway,
  isNegative,
  isZero,
  plus,
  ratio,
  sum,
  totalOf,
  type Total,
} from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { MONTHS, twelveMonths } from './months.ts';

/** The months executed so far. */
export interface YearToDate {
  readonly months: number;
  readonly total: Total;
  readonly lastMonth: Total;
}

/** The year's end by one method, and the share of the year it takes for done. */
export interface YearEnd {
  readonly total: Total;
  readonly shareDone: number | Problem;
}

const upToTwelve = {
  es: 'de uno a doce meses, desde enero',
  en: 'one to twelve months, from January',
  pt: 'de um a doze meses, desde janeiro',
};

const isGiven = (value: number): boolean => !Number.isNaN(value);
const isSpent = (value: number): boolean => Math.abs(value) > 0;

/** Up to the last month with a figure. Of twelve given, zeros at the end have not happened: desktop Excel hands over blanks as 0. */
export function yearToDate(mensuales: MoneyColumn): YearToDate | Problem {
  const { values } = mensuales;
  if (values.length > MONTHS) return new Problem('badShape', 'mensuales', {}, upToTwelve);
  const bad = firstProblemIn(mensuales);
  if (bad) return bad;
  const isFull = values.length === MONTHS;
  const months = Array.from(values, isFull ? isSpent : isGiven).lastIndexOf(true) + 1;
  if (months === 0) return new Problem('empty', 'mensuales');
  const done = values.subarray(0, months);
  const gap = done.findIndex(Number.isNaN);
  if (gap >= 0) return new Problem('missing', 'mensuales', { row: gap + 1 });
  return { months, total: sum(done), lastMonth: sum(done.subarray(-1)) };
}

const multiplied = (amount: Total, by: bigint, over: bigint): Total =>
  totalOf(divideHalfAway(bigintOf(amount) * by, over));

/** Every month like the mean so far. */
export const linearEnd = ({ total, months }: YearToDate): YearEnd => ({
  total: multiplied(total, BigInt(MONTHS), BigInt(months)),
  shareDone: months / MONTHS,
});

/** Every month left like the last one. */
export function lastMonthEnd({ total, months, lastMonth }: YearToDate): YearEnd {
  const end = plus(total, multiplied(lastMonth, BigInt(MONTHS - months), 1n));
  return { total: end, shareDone: isZero(end) ? new Problem('zeroBase', 'cierre') : ratio(total, end) };
}

/** The rest of the year as it was last year. */
export function seasonalEnd({ total, months }: YearToDate, anterior: MoneyColumn): YearEnd | Problem {
  const bad = firstProblemIn(anterior) ?? incomplete(anterior.values);
  if (bad) return bad;
  const before = sum(anterior.values.subarray(0, months));
  const whole = sum(anterior.values);
  for (const base of [before, whole])
    if (isZero(base) || isNegative(base))
      return new Problem(isZero(base) ? 'zeroBase' : 'negative', 'gestionAnterior');
  return { total: multiplied(total, bigintOf(whole), bigintOf(before)), shareDone: ratio(before, whole) };
}

function incomplete(values: Float64Array): Problem | undefined {
  if (values.length !== MONTHS)
    return new Problem('badShape', 'gestionAnterior', {}, twelveMonths(String(values.length)));
  const gap = values.findIndex(Number.isNaN);
  return gap < 0 ? undefined : new Problem('missing', 'gestionAnterior', { row: gap + 1 });
}
