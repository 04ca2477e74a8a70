import { cellOf, problemIn, type About, type Input } from '../engine/cells.ts';
import { date, type Kind } from '../engine/kinds.ts';
import { fold, serialOf } from '../engine/reading.ts';
import { Problem } from '../engine/problem.ts';
import { monthNames, MONTHS } from './months.ts';

/** When an amount happened: a month from 1 to 12, or a day as its serial. 0 is a blank cell on desktop Excel. */
export const dateOrMonth: Kind<number> = {
  ...date,
  read(input, about) {
    const cell = cellOf(input);
    const figure = typeof cell === 'string' && /^\s*\d{1,2}\s*$/.test(cell) ? Number(cell) : cell;
    if (typeof figure === 'number' && figure < FIRST_DAY) return monthNumber(figure, about);
    return namedMonth(figure) ?? date.read(figure, about);
  },
};

/** Before 1901 there are no budgets of ours: such a number is a month, or a mistake for one. */
const FIRST_DAY = serialOf(1901, 1, 1);

const expected = {
  es: 'un mes de 1 a 12 o una fecha',
  en: 'a month from 1 to 12 or a date',
  pt: 'um mês de 1 a 12 ou uma data',
};

const monthNumber = (figure: number, about: About): number | Problem =>
  Number.isInteger(figure) && figure >= 0 && figure <= MONTHS
    ? figure
    : problemIn('outOfRange', about, expected);

const names = new Map(
  monthNames.flatMap((name, at) => [name, name.slice(0, 3)].map((said) => [fold(said), at + 1] as const)),
).set('setiembre', 9);

const namedMonth = (cell: Input): number | undefined =>
  typeof cell === 'string' ? names.get(fold(cell).replace(/\.$/, '')) : undefined;

/** The group of what happened in another year: after the twelve months. */
export const OTHER_YEARS = MONTHS;

/** Month of each row, from 0; `OTHER_YEARS`; −1 where there is no date. A bare month is of the year asked for. */
export function monthGroups(when: readonly (number | undefined)[], year: number): Int32Array {
  const first = serialOf(year, 1, 1);
  const months = daysByMonth(year);
  return Int32Array.from(when, (each = 0) =>
    each <= MONTHS ? each - 1 : (months[Math.floor(each) - first] ?? OTHER_YEARS),
  );
}

const daysByMonth = (year: number): readonly number[] =>
  monthNames.flatMap((_, at) => {
    const days = serialOf(year, at + 2, 1) - serialOf(year, at + 1, 1);
    return Array.from({ length: days }, () => at);
  });
