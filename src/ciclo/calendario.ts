import { dayOf, readDate, serialOf, weekdayOf } from '../engine/reading.ts';
import type { Departamento } from '../norms/departamentos.ts';
import { feriados, feriadosPorDecreto, holidaysBegan, type HolidayRule } from '../norms/feriados.ts';

/** The years whose holidays are known. Earlier ones followed other rules; later ones are anyone's guess. */
export const calendarYears: { readonly first: number; readonly last: number } = { first: 2000, last: 2050 };

/** Days off beyond the calendar's, such as a municipality's own anniversary. */
export type OwnHolidays = ReadonlySet<number>;
const none: OwnHolidays = new Set();

const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;

const dateKey = (month: number, day: number): number => month * 100 + day;

type Index = ReadonlyMap<number, readonly HolidayRule[]>;

const indexed = (keyOf: (rule: HolidayRule) => number | undefined): Index => {
  const index = new Map<number, readonly HolidayRule[]>();
  for (const rule of feriados.current.value) {
    const key = keyOf(rule);
    if (key !== undefined) index.set(key, [...(index.get(key) ?? []), rule]);
  }
  return index;
};
const byDate = indexed((rule) => ('month' in rule ? dateKey(rule.month, rule.day) : undefined));
const byEaster = indexed((rule) => ('easter' in rule ? rule.easter : undefined));
const began = new Map(holidaysBegan.map(({ month, day, since }) => [dateKey(month, day), since as number]));

const decreed = new Map(
  feriadosPorDecreto.versions.flatMap(({ value }) =>
    value.map((exception) => [readDate(exception.date) ?? 0, exception] as const),
  ),
);

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const e = century % 4;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return serialOf(year, Math.floor(days / 31), (days % 31) + 1);
}

const fixedOn = (serial: number): readonly HolidayRule[] => {
  const { year, month, day } = dayOf(serial);
  const key = dateKey(month, day);
  return year >= (began.get(key) ?? 0) ? (byDate.get(key) ?? []) : [];
};

const movedFrom = (sunday: number): readonly HolidayRule[] =>
  fixedOn(sunday).filter((rule) => 'movesToMonday' in rule && rule.movesToMonday);

const rulesOn = (serial: number): readonly HolidayRule[] => [
  ...fixedOn(serial),
  ...(byEaster.get(serial - easterOf(dayOf(serial).year)) ?? []),
  ...(weekdayOf(serial) === MONDAY ? movedFrom(serial - 1) : []),
];

const rulesThere = (serial: number, departamento: Departamento | undefined): readonly HolidayRule[] =>
  rulesOn(serial).filter((rule) => rule.departamento === undefined || rule.departamento === departamento);

/** Why nobody works that day in public offices, weekends aside; undefined on other days. */
export function holidayOn(serial: number, departamento?: Departamento): string | undefined {
  const exception = decreed.get(serial);
  const there = exception?.departamento === undefined || exception.departamento === departamento;
  if (exception && there) return exception.holiday ? 'Feriado por decreto' : undefined;
  return rulesThere(serial, departamento)[0]?.name;
}

const isWeekend = (serial: number): boolean => [SUNDAY, SATURDAY].includes(weekdayOf(serial));

export const isWorkingDay = (serial: number, departamento?: Departamento, own = none): boolean =>
  !isWeekend(serial) && !own.has(serial) && holidayOn(serial, departamento) === undefined;

/** The day itself when it is a working day, else the first one after it. */
export function nextWorkingDay(serial: number, departamento?: Departamento, own = none): number {
  let day = serial;
  while (!isWorkingDay(day, departamento, own)) day++;
  return day;
}

/** The working day that is so many working days after (or before) another; the first day is not counted. */
export function addWorkingDays(start: number, days: number, departamento?: Departamento, own = none): number {
  if (days === 0) return nextWorkingDay(start, departamento, own);
  const step = Math.sign(days);
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (isWorkingDay(day, departamento, own)) left--;
  }
  return day;
}

/** How many working days lie after one day and up to another, that one included; negative backwards. */
export function countWorkingDays(
  start: number,
  end: number,
  departamento?: Departamento,
  own = none,
): number {
  const step = Math.sign(end - start);
  let count = 0;
  for (let day = start; day !== end;) {
    day += step;
    if (isWorkingDay(day, departamento, own)) count += step;
  }
  return count;
}
