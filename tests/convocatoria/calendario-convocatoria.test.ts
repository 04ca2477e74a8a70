import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countWorkingDays, isWorkingDay } from '../../src/ciclo/calendario.ts';
import { calendarioConvocatoria } from '../../src/convocatoria/calendario-convocatoria.ts';
import { serialOf, weekdayOf } from '../../src/engine/reading.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(calendarioConvocatoria);

type Given = Parameters<typeof calculated>[1];
const stages = (given: Given) => tableOf(calculated(calendarioConvocatoria, given)).slice(1);

/** FONADAL, Fondo Concursable, Trópico 2017: published 19/10, questions 25/10, opening 20/11 (domain facts, 6.1). */
test('the published calendar of a real call, over All Souls', () => {
  const plazos = [
    ['Publicación', '19/10/2017'],
    ['Reunión de aclaración', 4],
    ['Presentación y apertura', 17],
  ];
  const given = { gestion: 2017, convocatoria: 2, plazos, departamento: 'Cochabamba' };
  expect(stages(given)).toEqual([
    [1, 'Publicación', '', serialOf(2017, 10, 19), serialOf(2017, 10, 19), '', ''],
    [2, 'Reunión de aclaración', 4, serialOf(2017, 10, 20), serialOf(2017, 10, 25), '', ''],
    [
      3,
      'Presentación y apertura',
      17,
      serialOf(2017, 10, 26),
      serialOf(2017, 11, 20),
      'Todos Santos (02/11/2017)',
      '',
    ],
  ]);
});

describe('notices', () => {
  const base = { gestion: 2026, convocatoria: 1 };

  test('a stage that falls in another year says so', () => {
    const [, late] = stages({
      ...base,
      plazos: [
        ['Publicación', '2026-12-30'],
        ['Cierre', 5],
      ],
    });
    expect(late![6]).toBe('cae en la gestión 2027');
  });

  test('the municipality’s own holiday is skipped and named', () => {
    const plazos = [
      ['Publicación', '2026-03-23'],
      ['Cierre', 2],
    ];
    const [, close] = stages({ ...base, plazos, feriados: [['2026-03-24']] });
    expect(close!.slice(3, 6)).toEqual([
      serialOf(2026, 3, 25),
      serialOf(2026, 3, 26),
      'feriado propio (24/03/2026)',
    ]);
  });

  test('blank rows are skipped; a nameless stage is not', () => {
    expect(
      stages({
        ...base,
        plazos: [
          ['Publicación', 0],
          [null, null],
          ['Cierre', 1],
        ],
      }),
    ).toHaveLength(2);
    expect(codeOf(calculated(calendarioConvocatoria, { ...base, plazos: [[null, 4]] }))).toBe('missing');
  });
});

test('every term has its working days, and what it skips is named', () => {
  const plan = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });
  const years = fc.integer({ min: 2012, max: 2045 });
  fc.assert(
    fc.property(plan, years, fc.constantFrom(1, 2), (terms, gestion, convocatoria) => {
      const plazos = [['Publicación', 0], ...terms.map((days, at) => [`Etapa ${at}`, days])];
      const dated = stages({ gestion, convocatoria, plazos, departamento: 'Oruro' });
      terms.forEach((days, at) => {
        const before = Number(dated[at]![4]);
        const [, , , from, to, holidays] = dated[at + 1]! as [number, string, number, number, number, string];
        expect(countWorkingDays(before, to, 'Oruro')).toBe(days);
        expect(isWorkingDay(from, 'Oruro') && isWorkingDay(to, 'Oruro')).toBe(true);
        const weekdays = Array.from({ length: to - before }, (_, day) => weekdayOf(before + 1 + day)).filter(
          (day) => day !== 0 && day !== 6,
        ).length;
        expect(holidays.split('; ').filter((each) => each !== '')).toHaveLength(weekdays - days);
      });
    }),
  );
});
