import { describe, expect, test } from '@jest/globals';
import {
  comparacionMunicipios,
  type MunicipalitiesInput,
} from '../../src/books/municipios/comparacion-municipios.ts';
import { municipalitiesIn } from '../../src/books/municipios/read-table.ts';
import { fences, median } from '../../src/books/statistics.ts';
import type { Plan } from '../../src/books/plan.ts';
import type { IntakeReport } from '../../src/intake/budget.ts';
import * as country from '../../src/municipio/buscar.ts';
import { writePlan } from '../../xlsx/write.ts';
import { disagreements, planned, rowsFrom, shownIn, spoilt } from '../books/sheets.ts';
import { inRepo, report, tableOf, understood } from '../intake/read.ts';
import { recalculated } from '../recalculated.ts';

const made = (read: IntakeReport, more: Partial<MunicipalitiesInput> = {}): Plan =>
  planned(comparacionMunicipios({ report: read, answers: {}, country, ...more }));

const MEDIAN_B = 0.6 + (1.1 - 0.6) / 2;
const MAIN = 'Municipios comparados';
const bolivia = report([
  [
    'Municipio',
    'Departamento',
    'Programa',
    'Presupuesto inicial',
    'Presupuesto vigente',
    'Devengado',
    'Pagado',
  ],
  ['GAM de Sucre', 'Chuquisaca', 'Salud', 100, 200, 150, 150],
  ['GAM de Sucre', 'Chuquisaca', 'Agua', 100, 200, 50.5, 40],
  ['Tarabuco', 'Chuquisaca', 'Salud', 100, 100, 60, 60],
  ['Yotala', 'Chuquisaca', 'Salud', 50, 110, 121, 130],
  ['San Pedro', '', 'Salud', 100, 100, 90, 90],
  ['Achocala', 'La Paz', 'Salud', 100, 100, 10, 10],
  ['Poroma', 'Chuquisaca', 'Salud', 0, 0, 5, 5],
]);

describe('seven lines of six municipalities of Bolivia', () => {
  const plan = made(bolivia);
  const rows = rowsFrom(plan, MAIN, 5, 6);

  test('a row each, by category and rate, with the sums of the file', () => {
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ['Yotala', 'Chuquisaca', 'B', 9256, 110, 121, -11],
      ['Tarabuco', 'Chuquisaca', 'B', 13_323, 100, 60, 40],
      ['Poroma', 'Chuquisaca', 'B', 13_649, 0, 5, -5],
      ['GAM de Sucre', 'Chuquisaca', 'D', 296_746, 400, 200.5, 199.5],
      ['San Pedro', '', 'sin categoría', null, 100, 90, 10],
      ['Achocala', 'La Paz', 'sin categoría', null, 100, 10, 90],
    ]);
    expect(rowsFrom(plan, MAIN, 11, 1)[0]?.slice(4, 8)).toEqual([810, 486.5, 323.5, 486.5 / 810]);
  });

  test('indicators, place, the median of the group, floating debt and what to look at', () => {
    const [yotala = [], , poroma = [], sucre = []] = rows;
    expect(yotala.slice(7, 12)).toEqual([1.1, 130 / 121, 110 / 50 - 1, 110 / 9256, 121 / 9256]);
    expect(yotala.slice(12)).toEqual([
      'fuera de escala',
      1,
      1,
      MEDIAN_B,
      1.1 - MEDIAN_B,
      -9,
      'Ejecutó más que su presupuesto. Pagó más que lo devengado. Su presupuesto creció a más del doble. ',
    ]);
    expect(poroma.slice(7)).toEqual([
      'sin presupuesto',
      1,
      'sin dato',
      0,
      5 / 13_649,
      '',
      '',
      '',
      MEDIAN_B,
      '',
      0,
      'No tiene tasa. ',
    ]);
    expect(sucre.slice(12)).toEqual(['Medio-Alto', 4, 1, 200.5 / 400, 0, 10.5, '']);
  });

  test('what may be several is told with who, never chosen', () => {
    expect(rowsFrom(plan, 'Municipios por reconocer', 5, 2)).toEqual([
      ['San Pedro', '', '', 'Puede ser más de uno', expect.stringContaining('San Pedro (Pando')],
      ['Achocala', '', 'La Paz', 'No está en la lista', 'Achocalla (La Paz, 020104)'],
    ]);
  });

  test('the card of the first one', () => {
    const shown = shownIn(plan, 'Ficha de un municipio');
    expect(['B4', 'B6', 'B7', 'B9', 'B10'].map(shown)).toEqual(['Yotala', 'B', 9256, 1, 1]);
  });

  test('the local engine works out the same figures', async () => {
    expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
  });

  test('without people nothing is said by inhabitant; by department, everybody is in one', () => {
    const bare = made(bolivia, { by: 'departamento', table: [] });
    expect(rowsFrom(bare, MAIN, 4, 1)[0]).not.toContain('Presupuesto por habitante');
    expect(rowsFrom(bare, MAIN, 5, 6).map((row) => row[2])).toEqual([
      ...Array.from({ length: 4 }, () => 'Chuquisaca'),
      'La Paz',
      'sin departamento',
    ]);
  });
});

test('a file without municipalities is refused', () => {
  const one = report([
    ['Programa', 'Presupuesto vigente', 'Devengado'],
    ['Salud', 10, 5],
  ]);
  expect(comparacionMunicipios({ report: one, answers: {}, country })).toMatchObject({
    code: 'missing',
    about: 'municipio',
  });
});

describe('a table with population and category', () => {
  const table = tableOf([
    ['Fuente: censo'],
    ['Vigencia', 'Código DANE', 'Municipio', 'Población', 'Categoría'],
    [2021, '23500', 'MOÑITOS', '29.175', 'Sexta'],
    [2022, '23500', 'MOÑITOS', '29.500', 'Sexta'],
    [2022, '5145', 'Caramanta', 5400, 'Sexta'],
    [2022, '9999', 'Caramanta', 1, 'Quinta'],
  ]);

  test('is read for the year, or the last it has', () => {
    expect(municipalitiesIn([table], '2021')).toEqual([
      { nombre: 'MOÑITOS', codigo: '23500', departamento: '', poblacion: 29_175, categoria: 'Sexta' },
    ]);
    expect(municipalitiesIn([table], '2030')).toHaveLength(3);
    expect(municipalitiesIn([tableOf([['hola', 'mundo']])], '')).toBeUndefined();
  });

  test('two of one name are told apart by the end of the code', () => {
    const cuipo = report([
      ['Código de entidad', 'Entidad', 'Presupuesto vigente', 'Devengado'],
      ['214505145', 'Caramanta', 10, 5],
      ['210023500', 'Moñitos', 10, 6],
    ]);
    const listed = municipalitiesIn([table], '2022') ?? [];
    const people = rowsFrom(made(cuipo, { table: listed }), MAIN, 5, 2).map((row) => row.slice(1, 4));
    expect(people).toEqual([
      ['Moñitos', 'Sexta', 29_500],
      ['Caramanta', 'Sexta', 5400],
    ]);
  });
});

describe('what is usual', () => {
  test('as Excel’s MEDIAN and QUARTILE.INC', () => {
    expect([median([]), median([3]), median([4, 1]), median([9, 1, 5])]).toEqual([undefined, 3, 2.5, 5]);
    expect(fences([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([2.75 - 5.25, 6.25 + 5.25]);
    expect(fences([1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
  });
});

test('Peru 2024: 1,891 municipalities by department, to the sol', async () => {
  const peru = await understood(inRepo('workbench/samples/peru-municipalidades-2024-2025.xlsx'), {
    gestion: '2024',
  });
  const plan = made(peru);
  const shown = shownIn(plan, 'Resumen de municipios');
  expect(['B5', 'B6', 'B7', 'B8'].map(shown)).toEqual([
    1891,
    51_766_264_819,
    39_369_357_652,
    39_369_357_652 / 51_766_264_819,
  ]);
  const rates = rowsFrom(plan, MAIN, 5, 1891).map((row) => row[8]);
  const known = rates.filter((rate): rate is number => typeof rate === 'number').sort((a, b) => a - b);
  expect([known.length, shown('B10')]).toEqual([1891, known[945]]);
  expect(rowsFrom(plan, 'Grupos comparados', 5, 25).map(([name]) => name)).toContain('AMAZONAS');
}, 30_000);
