import { cellOf, problemIn } from '../engine/cells.ts';
import { number, whole, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { dayOf, readDate } from '../engine/reading.ts';
import type { Term } from '../glossary.ts';
import { calendarYears } from './calendario.ts';

/** From here on a number is a date (18/05/1927); below, a number of days. */
export const FIRST_DATE = 10_000;

const fewerDays = {
  es: 'menos de 10.000 días, hacia delante o hacia atrás; el fin, como fecha',
  en: 'fewer than 10,000 days, forwards or backwards; the end, as a date',
  pt: 'menos de 10.000 dias, para frente ou para trás; o fim, como data',
};

/** A date may carry an hour, which does not count; days are whole. */
export const daysOrDate: Kind<number> = {
  ...whole,
  read(input, about) {
    const cell = cellOf(input);
    const day = typeof cell === 'string' ? readDate(cell) : undefined;
    const said = day ?? number.read(input, about);
    if (said instanceof Problem) return said;
    if (said >= FIRST_DATE) return readDate(said) ?? problemIn('notDate', about, String(cell));
    return said > -FIRST_DATE ? whole.read(said, about) : problemIn('outOfRange', about, fewerDays);
  },
};

/** Said of a day whose year's holidays nobody knows. */
export function unknownYear(serial: number, about: Term): Problem | undefined {
  const { year } = dayOf(serial);
  if (year >= calendarYears.first && year <= calendarYears.last) return undefined;
  return new Problem(
    'noNorm',
    about,
    {},
    {
      es: `los feriados de ${year}`,
      en: `the holidays of ${year}`,
      pt: `os feriados de ${year}`,
    },
  );
}
