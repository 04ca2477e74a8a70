import { describe, expect, test } from '@jest/globals';
import { comparacion, isCannot, type ComparisonInput } from '../../src/books/comparacion/comparacion.ts';
import type { Plan } from '../../src/books/plan.ts';
import * as country from '../../src/municipio/buscar.ts';
import { writePlan } from '../../xlsx/write.ts';
import { disagreements, rowsFrom, spoilt } from '../books/sheets.ts';
import { report } from '../intake/read.ts';
import { recalculated } from '../recalculated.ts';

const SHEET = 'Municipios, corte a corte';
const made = (input: ComparisonInput): Plan => {
  const plan = comparacion(input);
  if (isCannot(plan)) throw new Error(plan.cannot.es);
  return plan;
};

const years = report([
  ['Gestión', 'Municipio', 'Departamento', 'Programa', 'Presupuesto vigente', 'Devengado'],
  [2024, 'GAM de Yotala', 'Chuquisaca', 'Salud', 92_560, 46_280],
  [2024, 'GAM de Yotala', 'Chuquisaca', 'Agua', 0, 0],
  [2024, 'TARABUCO', 'Chuquisaca', 'Salud', 133_230, 26_646],
  [2024, 'Poroma', 'Chuquisaca', 'Salud', 136_490, 102_367.5],
  [2024, 'Achocala', 'La Paz', 'Salud', 100, 10],
  [2025, 'GAM de Yotala', 'Chuquisaca', 'Salud', 92_560, 92_560],
  [2025, 'GAM de Yotala', 'Chuquisaca', 'Agua', 92_560, 0],
  [2025, 'TARABUCO', 'Chuquisaca', 'Salud', 133_230, 119_907],
  [2025, 'Achocala', 'La Paz', 'Salud', 100, null],
]);
const plan = made({ reports: [years], answers: {}, joining: { country } });

describe('four municipalities in two years', () => {
  test('category and population by tolerant names; rate, level, place in the category, by inhabitant', () => {
    expect(rowsFrom(plan, SHEET, 6, 1)[0]).toEqual([
      'GAM de Yotala',
      'Chuquisaca',
      'B',
      9256,
      92_560,
      46_280,
      0.5,
      'Medio-Alto',
      2,
      10,
      5,
      185_120,
      92_560,
      0.5,
      'Medio-Alto',
      2,
      20,
      10,
      0,
      0,
      5,
    ]);
    expect(rowsFrom(plan, SHEET, 5, 1)[0]?.slice(0, 4)).toEqual(['TARABUCO', 'Chuquisaca', 'B', 13_323]);
  });

  test('what changed from the first cut to the last: points of the rate, and places in the category', () => {
    const changes = rowsFrom(plan, SHEET, 5, 4).map((row) => [row[0], ...row.slice(-3)]);
    expect(changes).toEqual([
      ['TARABUCO', 0.9 - 0.2, 2, 9 - 2],
      ['GAM de Yotala', 0, 0, 5],
      ['Poroma', '', '', ''],
      ['Achocala', '', '', ''],
    ]);
  });

  test('one that is absent has no figures; one that nobody wrote is no zero; one unknown is told', () => {
    const [poroma, achocala] = rowsFrom(plan, SHEET, 7, 2);
    expect(poroma?.slice(11, 16)).toEqual([null, null, 'sin presupuesto', '', '']);
    expect(achocala?.slice(2, 4)).toEqual(['sin categoría', null]);
    expect(achocala?.slice(11, 16)).toEqual([100, '', 'sin dato', '', '']);
    expect(rowsFrom(plan, 'Municipios por reconocer', 5, 1)[0]?.slice(0, 4)).toEqual([
      'Achocala',
      '',
      'La Paz',
      'No está en la lista',
    ]);
  });

  test('the local engine works out the same figures, and nothing is lost on the way', async () => {
    expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
    const checks = rowsFrom(plan, 'Comprobar comparación', 5, 30).filter(([name]) =>
      String(name).includes(SHEET),
    );
    expect(checks.map(([, expected, found, , result]) => [expected === found, result])).toEqual(
      Array.from({ length: 4 }, () => [true, 'OK']),
    );
  });
});

test('without people nothing is said by inhabitant: by department', () => {
  const bare = made({ reports: [years], answers: {}, joining: { country, table: [] } });
  const [headings] = rowsFrom(bare, SHEET, 4, 1);
  expect(headings?.some((each) => String(each).includes('habitante'))).toBe(false);
  expect(rowsFrom(bare, SHEET, 5, 4).map(([, group]) => group)).toEqual([
    'Chuquisaca',
    'Chuquisaca',
    'Chuquisaca',
    'La Paz',
  ]);
});

test('cuts that bring no municipalities have no such sheet', () => {
  const one = report([
    ['Gestión', 'Programa', 'Presupuesto vigente', 'Devengado'],
    [2024, 'Salud', 10, 5],
    [2025, 'Salud', 10, 6],
  ]);
  const names = made({ reports: [one], answers: {}, joining: { country } }).sheets.map(({ name }) => name);
  expect(names).not.toContain(SHEET);
});
