import { describe, expect, it, test } from '@jest/globals';
import { cicloEventos } from '../../src/ciclo/ciclo-eventos.ts';
import { diasHabiles } from '../../src/ciclo/dias-habiles.ts';
import { isWorkingDay } from '../../src/ciclo/calendario.ts';
import { readDate, serialOf } from '../../src/engine/reading.ts';
import { departamentos } from '../../src/norms/departamentos.ts';
import { calculated, codeOf, tableOf } from '../try-formula.ts';

const ANNIVERSARY = readDate('2026-03-31');

test.each([
  ['2026-03-30', 1, undefined, '2026-03-31'],
  ['2026-03-30', 1, [[ANNIVERSARY ?? 0]], '2026-04-01'], // the municipality's own day off
  ['2026-03-30', -1, undefined, '2026-03-27'],
  ['2026-04-04', 0, undefined, '2026-04-06'],
] as const)('%s and %i working days', (inicio, diasOFin, feriados, end) => {
  expect(calculated(diasHabiles, { inicio, diasOFin, feriados })).toBe(readDate(end));
});

test.each([
  ['2026-03-30', '2026-03-30', 0],
  ['2026-03-30', '2026-04-07', 5],
  ['2026-04-07', '2026-03-30', -5],
  ['2026-03-30', serialOf(2026, 4, 7), 5], // a number this large is a date
] as const)('from %s to %s', (inicio, diasOFin, days) => {
  expect(calculated(diasHabiles, { inicio, diasOFin })).toBe(days);
});

test.each([
  ['1999-12-31', 1],
  ['2050-12-31', 1],
  ['2026-03-30', '2051-01-03'],
])('%s with %s is beyond the calendar', (inicio, diasOFin) => {
  expect(codeOf(calculated(diasHabiles, { inicio, diasOFin }))).toBe('noNorm');
});

test.each([
  [-10_000, 'outOfRange'], // counting back for ever would freeze the sheet
  [-9_007_199_254_740_991, 'outOfRange'],
  [9_007_199_254_740_991, 'notDate'],
  [2.5, 'notWhole'],
])('%d is neither days nor a date', (diasOFin, code) => {
  expect(codeOf(calculated(diasHabiles, { inicio: '2026-03-30', diasOFin }))).toBe(code);
});

test('the hour of a date does not count', () => {
  const [inicio, diasOFin] = [serialOf(2026, 3, 30) + 0.4, serialOf(2026, 4, 7) + 0.75];
  expect(calculated(diasHabiles, { inicio, diasOFin })).toBe(5);
});

describe('the cycle', () => {
  const windows = (departamento?: string) =>
    tableOf(calculated(cicloEventos, { gestion: 2026, departamento })).slice(1);

  it.each([undefined, ...departamentos])('begins and ends each window on a working day (%s)', (where) => {
    for (const [evento, desde, hasta] of windows(where)) {
      if (evento === 'EDC') continue;
      expect(isWorkingDay(Number(desde), where)).toBe(true);
      expect(isWorkingDay(Number(hasta), where)).toBe(true);
      expect(Number(desde)).toBeLessThan(Number(hasta));
    }
  });

  it('keeps its order', () => {
    expect(windows().map(([evento]) => evento)).toEqual([
      'EDA 1',
      'EDA 2',
      'Cumbre 1',
      'Cumbre 2',
      'Cumbre 3',
      'EDC',
    ]);
  });
});
