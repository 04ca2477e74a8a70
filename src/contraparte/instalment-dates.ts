import { calendarYears, nextWorkingDay } from '../ciclo/calendario.ts';
import { cellOf, problemIn } from '../engine/cells.ts';
import { column, date } from '../engine/kinds.ts';
import type { Problem } from '../engine/problem.ts';
import { dayOf, serialOf } from '../engine/reading.ts';

/** A column of dates where some are still unknown. A blank cell reaches some hosts as 0. */
export const dayCells = column<number | undefined>({
  ...date,
  read: (input, about) => (cellOf(input) === 0 ? undefined : date.read(input, about)),
});

/** The same day so many months later; the month's last day where it has no such day. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const lastOfMonth = dayOf(serialOf(year, month + months + 1, 0)).day;
  return serialOf(year, month + months, Math.min(day, lastOfMonth));
}

/** The day itself or the next working day, while the holidays of its year are known. */
export function workingDayFor(serial: number): number | Problem {
  const { year } = dayOf(serial);
  if (year >= calendarYears.first && year <= calendarYears.last) return nextWorkingDay(serial);
  return problemIn('noNorm', { term: 'diasHabiles' }, unknownHolidays(year));
}

const unknownHolidays = (year: number) => ({
  es: `los feriados de ${year}`,
  en: `the holidays of ${year}`,
  pt: `os feriados de ${year}`,
});
