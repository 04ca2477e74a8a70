import { describe, expect, test } from '@jest/globals';
import { comparacion, isCannot, type ComparisonAnswers } from '../../src/books/comparacion/comparacion.ts';
import type { Plan } from '../../src/books/plan.ts';
import { understandTables, isFailure } from '../../src/intake/understand.ts';
import type { IntakeReport, RawCell } from '../../src/intake/budget.ts';
import { writePlan } from '../../xlsx/write.ts';
import { disagreements, rowsFrom, spoilt } from '../books/sheets.ts';
import { inRepo, understood } from '../intake/read.ts';
import { recalculated } from '../recalculated.ts';

type Row = readonly RawCell[];
const heading: Row = [
  'Código de programa',
  'Programa',
  'Presupuesto inicial',
  'Presupuesto vigente',
  'Devengado',
];

function reportOf(name: string, rows: readonly Row[], head: Row = heading): IntakeReport {
  const found = understandTables([{ name: 'Hoja1', hidden: false, rows: [head, ...rows] }], name, {});
  if (isFailure(found)) throw new Error(found.failed);
  return found;
}

const june = reportOf('junio.csv', [
  ['10', 'Agua potable', 900, 1000, 400.1],
  ['18', 'Caminos', 2000, 2000, 500.25],
  ['21', 'Educación', 300, 300, 100],
  ['21', 'Educación', 200, 200, 50],
  ['34', 'Fortalecimiento', 100, 100, 0.3],
]);
const july = reportOf('julio.csv', [
  ['10', 'AGUA POTABLE Y RIEGO', 900, 1200, 700.2],
  ['21', 'Educación', 300, 300, 100],
  ['21', 'Educación', 200, 200, 50],
  ['25', 'Deportes', 0, 80, 20],
  ['34', 'Fortalecimiento', 90, 100, 0.3],
]);

const made = (reports: readonly IntakeReport[], answers: ComparisonAnswers = {}): Plan => {
  const plan = comparacion({ reports, answers });
  if (isCannot(plan)) throw new Error(plan.cannot.es);
  return plan;
};
const refused = (reports: readonly IntakeReport[], answers: ComparisonAnswers = {}): string => {
  const plan = comparacion({ reports, answers });
  return isCannot(plan) ? plan.cannot.es : '';
};

describe('two cuts of five programmes', () => {
  const plan = made([june, july]);

  test('what moved, most first; what stayed, last; a name written again is the same code', () => {
    expect(rowsFrom(plan, 'Qué se movió', 5, 6)).toEqual([
      ['18', 'Caminos', 'Desapareció', 2000, null, -2000, -1, 500.25, null, -500.25, -1, ''],
      ['10', 'AGUA POTABLE Y RIEGO', 'Cambió', 1000, 1200, 200, 0.2, 400.1, 700.2, 300.1, 300.1 / 400.1, ''],
      ['25', 'Deportes', 'Apareció', null, 80, 80, 'sin base', null, 20, 20, 'sin base', ''],
      ['34', 'Fortalecimiento', 'Cambió', 100, 100, 0, 0, 0.3, 0.3, 0, 0, 'Presupuesto inicial. '],
      ['21', 'Educación', 'Igual', 500, 500, 0, 0, 150, 150, 0, 0, ''],
      [
        'Total',
        null,
        null,
        3600,
        1880,
        -1720,
        -1720 / 3600,
        1050.65,
        870.5,
        -180.15,
        -180.15 / 1050.65,
        null,
      ],
    ]);
  });

  test('the totals of each cut, and how much went up and down', () => {
    expect(rowsFrom(plan, 'Comparación', 5, 5)).toEqual([
      ['Presupuesto inicial', 3500, 1490, -2010, -2010 / 3500],
      ['Presupuesto vigente', 3600, 1880, -1720, -1720 / 3600],
      ['Devengado', 1050.65, 870.5, -180.15, -180.15 / 1050.65],
      [
        'Devengado ÷ presupuesto vigente',
        105_065 / 360_000,
        87_050 / 188_000,
        87_050 / 188_000 - 105_065 / 360_000,
        null,
      ],
      ['Nivel', 'Medio', 'Medio', null, null],
    ]);
    expect(rowsFrom(plan, 'Comparación', 13, 8)).toEqual([
      ['Filas que cambiaron', 2],
      ['Filas que aparecieron', 1],
      ['Filas que desaparecieron', 1],
      ['Filas iguales', 1],
      ['Presupuesto vigente: lo que hay de más', 280],
      ['Presupuesto vigente: lo que hay de menos', -2000],
      ['Devengado: lo que hay de más', 320.1],
      ['Devengado: lo que hay de menos', -500.25],
    ]);
  });

  test('the local engine works out the same figures', async () => {
    expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
  });

  test('three cuts: what moved from each to the next', () => {
    const three = made([june, july, reportOf('agosto.csv', [['10', 'Agua potable', 900, 1200, 900]])]);
    expect(three.sheets.map(({ name }) => name)).toEqual([
      'Comparación',
      'Qué se movió 1 a 2',
      'Qué se movió 2 a 3',
      'Escala de los niveles',
      'Comprobar comparación',
      'Datos del corte 1',
      'Datos del corte 2',
      'Datos del corte 3',
    ]);
    expect(rowsFrom(three, 'Qué se movió 2 a 3', 5, 1)[0]?.slice(1, 3)).toEqual(['Agua potable', 'Cambió']);
  });
});

describe('levels of the rates', () => {
  const head = ['Municipio', 'Programa', 'Presupuesto vigente', 'Devengado'];
  const cut = (name: string, spent: number) =>
    reportOf(
      name,
      [
        ['Sucre', 'Agua', 100, spent],
        ['Sucre', 'Salud', 0, 5],
        ['Yotala', 'Agua', 100, 96],
        ['Yotala', 'Caminos', 100, null],
      ],
      head,
    );
  const both = [cut('junio.csv', 10), cut('julio.csv', 60)];
  const levelsOf = (answers: ComparisonAnswers) =>
    rowsFrom(made(both, answers), 'Comparado por programa', 5, 3).map(
      ([name, , , rate, before, , , , after]) => [name, rate, before, after],
    );

  test('by any classifier, in each cut, with the scale of migestion where none is chosen', () => {
    expect(levelsOf({})).toEqual([
      ['Agua', 106 / 200, 'Medio-Alto', 'Alto'],
      ['Caminos', 'sin dato', '', ''],
      ['Salud', 'sin presupuesto', '', ''],
    ]);
  });

  test('by the scale chosen, which stands in the book with its source', async () => {
    expect(levelsOf({ escala: 'PEFA_PI1' }).map(([, , before, after]) => [before, after])).toEqual([
      ['D', 'D'],
      ['', ''],
      ['', ''],
    ]);
    const plan = made(both, { escala: 'SENAPE' });
    expect(rowsFrom(plan, 'Escala de los niveles', 6, 1)[0]?.slice(0, 3)).toEqual(['Ineficiente', 0, 'sí']);
    expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
  });
});

test('nothing executed is a rate of zero, not a rate that is missing', async () => {
  const head = ['Municipio', 'Programa', 'Presupuesto vigente', 'Devengado'];
  const cut = (name: string, spent: number) =>
    reportOf(
      name,
      [
        ['Sucre', 'Agua', 100, spent],
        ['Yotala', 'Salud', 50, 0],
      ],
      head,
    );
  const plan = made([cut('enero.csv', 0), cut('junio.csv', 30)]);
  expect(rowsFrom(plan, 'Comparación', 7, 2).map((row) => row.slice(0, 3))).toEqual([
    ['Devengado ÷ presupuesto vigente', 0, 0.2],
    ['Nivel', 'Bajo', 'Bajo'],
  ]);
  expect(rowsFrom(plan, 'Comparado por programa', 6, 1)[0]?.slice(0, 5)).toEqual(['Salud', 50, 0, 0, 'Bajo']);
  expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
});

describe('what cannot be compared is said, with what to do', () => {
  const ofYears = (name: string, years: readonly number[]) =>
    reportOf(
      name,
      years.map((year) => [year, 'Agua', 10, 5]),
      ['Gestión', 'Programa', 'Presupuesto vigente', 'Devengado'],
    );
  const unit = reportOf(
    'unidad.csv',
    [['Obras', 10, 5]],
    ['Unidad ejecutora', 'Presupuesto vigente', 'Devengado'],
  );
  test.each([
    ['one file of one year', [june], {}, 'hacen falta dos cortes'],
    ['nothing in common', [june, unit], {}, 'no comparten ninguna columna'],
    [
      'years that differ',
      [ofYears('a.csv', [2023, 2024]), ofYears('b.csv', [2024, 2025])],
      {},
      '2023, 2024 | 2024, 2025',
    ],
    [
      'a year that is not there',
      [ofYears('a.csv', [2023, 2024])],
      { gestiones: ['2023', '2030'] },
      'no trae 2030; trae 2023, 2024',
    ],
    ['too many', Array.from({ length: 7 }, () => june), {}, 'hasta 6 cortes'],
  ])('%s', (_, reports, answers, words) => {
    expect(refused(reports, answers)).toContain(words);
  });
});

describe('Peru, every municipality', () => {
  const peru = understood(inRepo('workbench/samples/peru-municipalidades-2024-2025.xlsx'), {});

  test('2024 and 2025: the totals of the file, and all 1,891 moved', async () => {
    const plan = made([await peru]);
    const totals = rowsFrom(plan, 'Comparación', 5, 7).map((row) => row.slice(0, 4));
    expect(totals).toContainEqual(['Presupuesto vigente', 51_766_264_819, 40_665_837_226, -11_100_427_593]);
    expect(totals).toContainEqual(['Devengado', 39_369_357_652, 4_435_947_682, -34_933_409_970]);
    expect(rowsFrom(plan, 'Qué se movió', 5 + 1891, 1)[0]?.[0]).toBe('Total');
    const [first] = rowsFrom(plan, 'Qué se movió', 5, 1);
    expect(first?.slice(0, 5)).toEqual([
      '15',
      'LIMA',
      '150101-301250',
      'MUNICIPALIDAD METROPOLITANA DE LIMA',
      'Cambió',
    ]);
  }, 30_000);

  test('two cuts of both years: a year is part of what a row is known by', async () => {
    const cut = await peru;
    const { devengado } = cut.data.amounts;
    const later = Float64Array.from(devengado ?? [], (amount, row) => (row === 7 ? amount + 150 : amount));
    const data = { ...cut.data, source: 'corte-2.xlsx', amounts: { ...cut.data.amounts, devengado: later } };
    const plan = made([cut, { ...cut, data }]);
    const moved = rowsFrom(plan, 'Qué se movió', 5, 2);
    expect(moved.map((row) => row.includes('Cambió'))).toEqual([true, false]);
    expect(moved[0]?.slice(-3, -1)).toEqual([1.5, expect.any(Number)]);
    expect(rowsFrom(plan, 'Comparación', 5, 18).map(([name, , , change]) => [name, change])).toEqual(
      expect.arrayContaining([
        ['Devengado, 2024', 1.5],
        ['Devengado, 2025', 0],
        ['Devengado, todas las gestiones', 1.5],
      ]),
    );
  }, 30_000);
});
