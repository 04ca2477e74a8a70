import { describe, expect, it, test } from '@jest/globals';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import {
  addWorkingDays,
  calendarYears,
  countWorkingDays,
  easterOf,
  holidayOn,
  isWorkingDay,
  nextWorkingDay,
} from '../../src/ciclo/calendario.ts';
import { dayOf, readDate, serialOf, weekdayOf } from '../../src/engine/reading.ts';
import { departamentos, type Departamento } from '../../src/norms/departamentos.ts';
import { feriadosPorDecreto } from '../../src/norms/feriados.ts';

const serial = (iso: string): number => readDate(iso) ?? 0;
const iso = (day: number): string => {
  const { year, month, day: date } = dayOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

test.each([
  ['2026-01-01', undefined, 'Año Nuevo'],
  ['2026-02-16', undefined, 'Lunes de Carnaval'],
  ['2026-04-03', undefined, 'Viernes Santo'],
  ['2026-06-04', undefined, 'Corpus Christi'],
  ['2026-06-22', undefined, 'Año Nuevo Andino Amazónico Chaqueño'], // the 21st is a Sunday
  ['2008-06-23', undefined, undefined], // not yet a holiday
  ['2026-07-16', 'La Paz', 'Efemérides de La Paz'],
  ['2026-07-16', 'Oruro', undefined],
  ['2026-01-22', undefined, undefined], // moved by DS 5521…
  ['2026-01-23', undefined, 'Feriado por decreto'], // …to the Friday
  ['2015-06-22', undefined, undefined], // DS 173: the 21st did not move
  ['2013-02-06', 'Oruro', 'Feriado por decreto'],
  ['2013-02-06', 'Beni', undefined],
] as const)('%s (%s) is %s', (day, departamento, name) => {
  expect(holidayOn(serial(day), departamento)).toBe(name);
});

test.each([
  [2000, '2000-04-23'],
  [2019, '2019-04-21'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(iso(easterOf(year))).toBe(day);
});

test.each([
  ['2026-04-02', 1, undefined, '2026-04-06'], // over Good Friday and the weekend
  ['2026-04-02', 0, undefined, '2026-04-02'],
  ['2026-04-03', 0, undefined, '2026-04-06'],
  ['2026-04-06', -1, undefined, '2026-04-02'],
  ['2026-07-15', 1, 'La Paz', '2026-07-17'],
  ['2026-07-15', 1, 'Tarija', '2026-07-16'],
] as const)('%s and %i working days (%s) is %s', (start, days, departamento, end) => {
  expect(iso(addWorkingDays(serial(start), days, departamento))).toBe(end);
});

const CODES: Readonly<Record<Departamento, string>> = {
  Chuquisaca: 'H',
  'La Paz': 'L',
  Cochabamba: 'C',
  Oruro: 'O',
  Potosí: 'P',
  Tarija: 'T',
  'Santa Cruz': 'S',
  Beni: 'B',
  Pando: 'N',
};

describe('the cut keeps what date-holidays says', () => {
  const decreed = new Set(feriadosPorDecreto.versions.flatMap(({ value }) => value.map(({ date }) => date)));
  const isLater = (day: string): boolean =>
    (day < '2010' && /-01-2[23]$/.test(day)) || (day < '2009' && /-06-2[12]$/.test(day));

  it.each(departamentos)('%s, every weekday of every year', (departamento) => {
    const theirs = new Holidays('BO', CODES[departamento]);
    for (let year = calendarYears.first; year <= calendarYears.last; year++) {
      const off = new Set(
        theirs
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10)),
      );
      const different = Array.from({ length: 365 }, (_, at) => serialOf(year, 1, 1) + at)
        .filter((day) => ![0, 6].includes(weekdayOf(day)))
        .filter((day) => !decreed.has(iso(day)) && !isLater(iso(day)))
        .filter((day) => isWorkingDay(day, departamento) === off.has(iso(day)))
        .map(iso);
      expect(different).toEqual([]);
    }
  });
});

describe('laws', () => {
  const day = fc.integer({ min: serialOf(2000, 1, 1), max: serialOf(2045, 1, 1) });
  const where = fc.constantFrom(undefined, ...departamentos);

  it('counting undoes adding', () => {
    fc.assert(
      fc.property(day, where, fc.integer({ min: -200, max: 200 }), (start, departamento, days) => {
        const from = nextWorkingDay(start, departamento);
        expect(countWorkingDays(from, addWorkingDays(from, days, departamento), departamento)).toBe(days);
      }),
    );
  });

  it('always ends on a working day', () => {
    fc.assert(
      fc.property(day, where, fc.integer({ min: -60, max: 60 }), (start, departamento, days) => {
        expect(isWorkingDay(addWorkingDays(start, days, departamento), departamento)).toBe(true);
      }),
    );
  });

  it('a holiday of one’s own is skipped', () => {
    fc.assert(
      fc.property(day, (start) => {
        const own = new Set([nextWorkingDay(start)]);
        expect(nextWorkingDay(start, undefined, own)).toBeGreaterThan(nextWorkingDay(start));
      }),
    );
  });
});
