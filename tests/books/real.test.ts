import { describe, expect, test } from '@jest/globals';
import { informeEjecucion, type Answers } from '../../src/books/ejecucion/informe-ejecucion.ts';
import { cellsIn, type Plan } from '../../src/books/plan.ts';
import { recalculated } from '../recalculated.ts';
import { writePlan } from '../../xlsx/write.ts';
import { inRepo, understood } from '../intake/read.ts';
import { disagreements, planned, rowsFrom, shownIn, spoilt } from './sheets.ts';

const bookOf = async (file: string, answers: Answers): Promise<Plan> =>
  planned(informeEjecucion({ report: await understood(inRepo(file), {}), answers }));

const peru = bookOf('workbench/samples/peru-municipalidades-2024-2025.xlsx', { gestion: '2024' });
const monitos = bookOf('workbench/samples/monitos-cuipo.csv', { gestion: '2021' });

describe('Peru 2024, every municipality', () => {
  test('the summary says the totals of the file', async () => {
    const shown = shownIn(await peru, 'Resumen');
    expect(['B5', 'B6', 'B8', 'B9'].map(shown)).toEqual([
      51_766_264_819,
      39_369_357_652,
      39_369_357_652 / 51_766_264_819,
      'Alto',
    ]);
  });

  test('every municipality is there, and the published rates agree', async () => {
    const plan = await peru;
    expect(rowsFrom(plan, 'Por municipio', 5, 1)[0]?.slice(0, 4)).toEqual([
      '010101-300001',
      'MUNICIPALIDAD PROVINCIAL DE CHACHAPOYAS',
      132_120_049,
      78_701_528,
    ]);
    expect(rowsFrom(plan, 'Por municipio', 5 + 1891, 1)[0]?.slice(1, 4)).toEqual([
      'Total',
      51_766_264_819,
      39_369_357_652,
    ]);
    const published = rowsFrom(plan, 'Comprobaciones', 5, 20).find(([name]) =>
      String(name).startsWith('Filas cuyo avance'),
    );
    expect(published?.slice(1, 5)).toEqual([1891, 1891, 0, 'OK']);
  });

  test('stays light: 25 departments are looked up, 1,891 municipalities pointed at', async () => {
    const plan = await peru;
    expect(cellsIn(plan)).toBeLessThan(45_000);
    const lookUps = JSON.stringify(plan).split('SUMIFS(').length - 1;
    expect(lookUps).toBe(2 * 25);
  });
});

describe('Moñitos 2021', () => {
  test('the rate of the root account, not the six-fold sum', async () => {
    const shown = shownIn(await monitos, 'Resumen');
    expect(['B5', 'B6', 'B8'].map(shown)).toEqual([
      40_653_216_018,
      5_354_880_670,
      5_354_880_670 / 40_653_216_018,
    ]);
  });
});

describe('the local engine works out the same figures', () => {
  test.each([
    ['Peru', peru],
    ['Moñitos', monitos],
  ])(
    '%s',
    async (_, built) => {
      const plan = await built;
      expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
    },
    180_000,
  );
});
