import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { cornerOf, corners } from '../../src/books/cuadrante/corners.ts';
import { informeEjecucion } from '../../src/books/ejecucion/informe-ejecucion.ts';
import { comparacionMunicipios } from '../../src/books/municipios/comparacion-municipios.ts';
import type { Plan, QuadrantChart } from '../../src/books/plan.ts';
import * as country from '../../src/municipio/buscar.ts';
import { writePlan } from '../../xlsx/write.ts';
import { report } from '../intake/read.ts';
import { recalculated } from '../recalculated.ts';
import { disagreements, planned, rowsFrom, shownIn, spoilt } from './sheets.ts';

const quadrantIn = (plan: Plan): QuadrantChart | undefined =>
  plan.sheets.flatMap(({ charts }) => charts).find((chart) => chart.type === 'quadrant');

const HEADINGS = ['Programa', 'Presupuesto vigente', 'Devengado'];
const programmes = report([
  HEADINGS,
  ['Agua', 400, 100],
  ['Caminos', 300, 270],
  ['Salud', 200, 100],
  ['Educación', 60, 60],
  ['Cultura', 40, 4],
  ['Deporte', 0, 5],
]);
const executed = planned(informeEjecucion({ report: programmes, answers: {} }));

describe('what weighs in the budget and what executes', () => {
  test('the largest first, each in its corner; without a budget it has no place', () => {
    expect(rowsFrom(executed, 'Cuadrante', 5, 5).map((row) => row.slice(0, 5))).toEqual([
      [1, 'Agua', 0.4, 0.25, 'Pesa más y ejecuta menos'],
      [2, 'Caminos', 0.3, 0.9, 'Pesa más y ejecuta más'],
      [3, 'Salud', 0.2, 0.5, 'Pesa más y ejecuta menos'],
      [4, 'Educación', 0.06, 1, 'Pesa menos y ejecuta más'],
      [5, 'Cultura', 0.04, 0.1, 'Pesa menos y ejecuta menos'],
    ]);
  });

  test('it is divided at the mean weight and at the rate of all of them, and says how many are where', () => {
    const shown = shownIn(executed, 'Cuadrante');
    expect(['H5', 'H6'].map(shown)).toEqual([0.2, 539 / 1000]);
    expect(['H9', 'H10', 'H11', 'H12'].map(shown)).toEqual([2, 1, 1, 1]);
    expect(quadrantIn(executed)).toMatchObject({
      title: '2 de 5 pesan más que la media y tienen menos devengado que el total',
      isNamed: true,
      limits: [{ name: 'Peso medio: el presupuesto entre 5' }, { name: 'Tasa del total' }],
    });
  });

  test('the local engine works out the same figures', async () => {
    expect(disagreements(executed, await recalculated(await writePlan(spoilt(executed))))).toEqual([]);
  });

  test('the file draws points alone with their numbers, and straight lines', async () => {
    const parts = unzipSync(await writePlan(executed));
    const xml = Object.entries(parts)
      .filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path))
      .map(([, bytes]) => strFromU8(bytes))
      .find((each) => each.includes('<c:scatterChart>'));
    const series = [...(xml ?? '').matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([each]) => each);
    expect(series).toHaveLength(3);
    expect(series[0]).toContain('<a:ln w="19050"><a:noFill/></a:ln>');
    expect([...(series[0] ?? '').matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, number]) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    for (const each of series) expect(each).toContain('<c:smooth val="0"/>');
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
  });

  test('three points are not divided in four', () => {
    const few = report([HEADINGS, ['Agua', 4, 1], ['Caminos', 3, 1], ['Salud', 2, 1]]);
    const plan = planned(informeEjecucion({ report: few, answers: {} }));
    expect(plan.sheets.map(({ name }) => name)).not.toContain('Cuadrante');
  });
});

test('municipalities by what they have for each person, against the medians of all', async () => {
  const five = report([
    ['Municipio', 'Departamento', 'Presupuesto vigente', 'Devengado'],
    ['GAM de Sucre', 'Chuquisaca', 29_674_600, 20_000_000],
    ['Tarabuco', 'Chuquisaca', 1_332_300, 1_200_000],
    ['Yotala', 'Chuquisaca', 92_560_000, 9_256_000],
    ['Poroma', 'Chuquisaca', 2_729_800, 1_000_000],
    ['Achocala', 'La Paz', 100, 10],
  ]);
  const plan = planned(comparacionMunicipios({ report: five, answers: {}, country }));
  const rows = rowsFrom(plan, 'Cuadrante de municipios', 5, 4);
  expect(rows.map((row) => row.slice(1, 6))).toEqual([
    ['Tarabuco', 'B', 100, 1_200_000 / 1_332_300, 'Tiene menos por habitante y ejecuta más'],
    ['Poroma', 'B', 200, 1_000_000 / 2_729_800, 'Tiene más por habitante y ejecuta más'],
    ['Yotala', 'B', 10_000, 0.1, 'Tiene más por habitante y ejecuta menos'],
    ['GAM de Sucre', 'D', 100, 20_000_000 / 29_674_600, 'Tiene menos por habitante y ejecuta más'],
  ]);
  expect(quadrantIn(plan)).toMatchObject({
    acrossByTens: true,
    points: [{ name: 'B' }, { name: 'D' }],
    title: '1 de 4 municipios tienen más por habitante que la mitad y ejecutan menos que la mitad',
  });
  expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
});

test('every point stands in one corner, and what stands on a limit has more', () => {
  expect(cornerOf(0, 0)).toBe('moreMore');
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (across, up) => {
      const corner = cornerOf(across, up);
      expect(corners.filter((each) => each === corner)).toHaveLength(1);
      expect([corner.startsWith('more'), corner.endsWith('More')]).toEqual([across >= 0, up >= 0]);
    }),
  );
});
