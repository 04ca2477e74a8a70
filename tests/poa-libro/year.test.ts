import { beforeAll, expect, test } from '@jest/globals';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { readGuided } from '../../src/books/guided/read-guided.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { readBook, type Built } from '../convocatoria-libro/built-book.ts';
import { builtPoa, poaBook } from './poa-book.ts';
import { smallPoa } from './small-poa.ts';

let built: Built;
beforeAll(async () => {
  built = await readBook(await builtPoa(smallPoa), poaBook(smallPoa), smallPoa);
});

const row = (panel: string, key: string, value: unknown) => {
  const found = built.rows(panel).find((each) => each[key] === value);
  if (!found) throw new Error(`No row of ${panel} where ${key} is ${String(value)}`);
  return found;
};

test('no cell has an error, and nothing is said against a year without faults', () => {
  expect(built.errors).toEqual([]);
  expect(built.observations).toEqual([]);
});

test('totals by source, programme and unit are one', () => {
  const sum = (panel: string) =>
    built.rows(panel).reduce((all, each) => all + Number(each['vigente'] === '' ? 0 : each['vigente']), 0);
  expect(['presupuesto', 'fuentes', 'categorias', 'techos', 'porUnidad', 'porCategoria'].map(sum)).toEqual(
    Array.from({ length: 6 }, () => 3_480_000),
  );
  expect(built.facts('corte')['vigente']).toBe(3_480_000);
});

test('what is in force follows from the changes, and what was approved stays', () => {
  const line = row('presupuesto', 'clave', '01|001|180 0 001|42310|41-113');
  expect([line['programado'], line['modificado'], line['vigente']]).toEqual([1_200_000, -30_000, 1_170_000]);
  const [first, second] = built.rows('reformulaciones');
  expect([first?.['deAntes'], first?.['deDespues'], first?.['aAntes'], first?.['aDespues']]).toEqual([
    40_000, 36_000, 60_000, 64_000,
  ]);
  expect([second?.['deAntes'], second?.['deDespues'], second?.['cambio']]).toEqual([
    1_200_000,
    1_170_000,
    'mismo tipo',
  ]);
});

test('the physical advance of a row: month, to date, quarters', () => {
  const roads = row('fisico', 'codigo', '2');
  expect(roads).toMatchObject({ pMes: 2, eMes: 1, ef: 0.5, pa: 6, ea: 3, ppa: 0.375, pea: 0.1875, eea: 0.5 });
  expect(roads).toMatchObject({ t1: '', t2: 0.5, t3: '', nivel: 'Riesgo de incumplimiento' });
  expect(row('fisico', 'codigo', '1')).toMatchObject({ t1: 1, t2: 1, eea: 1, nivel: 'Eficiente' });
});

test('money by month and quarter: what nobody reported yet is blank, not zero', () => {
  expect(row('meses', 'mes', 'abril')).toMatchObject({
    programado: 345_500,
    devengado: 247_000,
    ea: 608_000,
  });
  expect(row('meses', 'mes', 'julio')).toMatchObject({ programado: 365_500, devengado: '', ea: '', pea: '' });
  expect(built.rows('trimestres').map((each) => each['devengado'])).toEqual([361_000, 741_000, '', '']);
});

test('the year’s advance and its words', () => {
  // Physical: (30·20/40 + 30·3/16 + 25·588/1200 + 10·6/12 + 5·20/20) / 100 = 42.875 %.
  const facts = built.facts('corte');
  expect(facts['fisico']).toBeCloseTo(0.42875, 12);
  expect(facts['devengado']).toBe(1_102_000);
  expect(facts['financiero']).toBeCloseTo(1_102_000 / 3_480_000, 12);
  expect(facts['nivel']).toBe('Suficiente');
  expect(facts['nivelRelativa']).toBe('Avance financiero rezagado');
});

test('limits: base, limit, used, margin, state', () => {
  const limit = (name: string) => {
    const { base, limite, usado, margen, estado, verificado } = row('limites', 'regla', name);
    return [base, limite, usado, margen, estado, verificado];
  };
  expect(limit('Funcionamiento (25 %)')).toEqual([2_800_000, 700_000, 700_000, 0, 'cumple', 'no']);
  expect(limit('Inversión (75 %)')).toEqual([2_800_000, 2_100_000, 2_100_000, 0, 'cumple', 'no']);
  expect(limit('Servicio de la deuda (20 %)')).toEqual([3_000_000, 600_000, 0, 600_000, 'cumple', 'no']);
  expect(limit('Saldo de la deuda (200 %)')).toEqual([
    3_000_000,
    6_000_000,
    500_000,
    5_500_000,
    'cumple',
    'no',
  ]);
  expect(limit('Seguridad ciudadana')).toEqual([1_200_000, 120_000, 120_000, 0, 'cumple', 'no']);
  expect(limit('Salud')).toEqual([2_600_000, 403_000, 680_000, 277_000, 'cumple', 'no']);
  expect(limit('Renta Dignidad')).toEqual([1_200_000, 360_000, 360_000, 0, 'cumple', 'no']);
  expect(limit('Funcionamiento, regla 10/90')).toEqual(['no rige', '', '', '', 'no rige', 'no']);
  expect(limit('Reformulaciones de inversión a funcionamiento')).toEqual([
    3_480_000,
    0,
    0,
    0,
    'cumple',
    'sí',
  ]);
});

test('the official forms are filled from the other sheets', () => {
  expect(row('cuadro1', 'fuente', 'Impuesto Directo a los Hidrocarburos')).toMatchObject({
    ptdi: 1_500_000,
    ptdiDif: 300_000,
    ptdiDifParte: 0.2,
    poa: 1_200_000,
  });
  expect(row('cuadro2', 'ptdi', 'Ampliar el riego')).toMatchObject({
    p: '6',
    m: '4',
    r: '161',
    a: '1',
    poa: 'Microriego construido',
    cod: '120 0 001',
  });
  const water = row('cuadro3', 'accion', 'Ampliar el riego');
  expect(water).toMatchObject({
    poaPf: 710_000,
    poaE1: 280_000,
    poaPa: 40,
    poaE2: 20,
    poaEa: 0.5,
    ptdiE2: 20,
  });
  expect(water['ptdiEf']).toBeCloseTo(280_000 / 900_000, 12);
  expect(row('cuadro4', 'sisin', '09020000100000')).toMatchObject({
    item: 1,
    costo: 1_500_000,
    programado: 710_000,
    ejecutado: 280_000,
    otra: 'Gobierno Departamental',
    otraProgramado: 500_000,
  });
});

test('claims know how long they took and which are late; the citizen’s page adds up', () => {
  expect(built.rows('reclamos').map(({ dias, situacion }) => [dias, situacion])).toEqual([
    [17, 'atendido'],
    ['', 'en plazo'],
  ]);
  const uses = built.rows('destino').reduce((sum, { monto }) => sum + Number(monto), 0);
  expect(uses).toBe(3_480_000);
  expect(row('destino', 'sector', 'Agua, saneamiento y riego')['monto']).toBe(710_000);
  expect(built.facts('control')['inversion']).toBeCloseTo(2_780_000 / 3_480_000, 12);
});

test('built again, it keeps all that was typed, changes of the budget among it', async () => {
  const again = readGuided(poaBook, await standingSheets(built.bytes, 'poa.xlsx'));
  for (const [panel, rows] of Object.entries(smallPoa.rows)) {
    const read = again.rows[panel] ?? [];
    expect(read.slice(0, rows.length)).toMatchObject(rows.map((each) => withoutBlanks(each)));
  }
  expect(guidedPlan(poaBook(again), again).sheets.map(({ blocks }) => blocks)).toEqual(
    guidedPlan(poaBook(smallPoa), smallPoa).sheets.map(({ blocks }) => blocks),
  );
});

const withoutBlanks = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
