import { dayOf, serialOf } from '../engine/reading.ts';

/** A day within its year; the day itself has passed. */
export interface YearDays {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Share of the month that has passed. */
  readonly ofMonth: number;
  /** Days of the year that have passed. */
  readonly elapsed: number;
  /** 365 or 366. */
  readonly days: number;
}

export function daysOfYear(serial: number): YearDays {
  const { year, month, day } = dayOf(serial);
  const first = serialOf(year, 1, 1);
  const monthDays = serialOf(year, month + 1, 1) - serialOf(year, month, 1);
  return {
    year,
    month,
    ofMonth: day / monthDays,
    elapsed: serialOf(year, month, day) - first + 1,
    days: serialOf(year + 1, 1, 1) - first,
  };
}
