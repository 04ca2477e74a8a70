import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { escalas, scaleNames } from '../../src/norms/escalas.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { muni } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'muni-comparacion-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
writeFileSync(join(folder, 'junio.csv'), 'Programa;Presupuesto vigente;Devengado\nSalud;1.000,00;750,00\n');
writeFileSync(join(folder, 'julio.csv'), 'Programa;Presupuesto vigente;Devengado\nSalud;1.000,00;800,50\n');

const compare = (...more: readonly string[]) =>
  muni(['construir', 'comparacion', '--datos', 'junio.csv', '--salida', 'salida.xlsx', ...more], folder);

test('two files, in order, with what moved', async () => {
  expect(compare('--con', 'julio.csv')).toMatchObject({
    status: 0,
    err: '',
    out: 'Se guardó salida.xlsx.\n',
  });
  const sheets = await standingSheets(readFileSync(join(folder, 'salida.xlsx')), 'salida.xlsx');
  const moved = sheets.find(({ name }) => name === 'Qué se movió')?.cells[4] ?? [];
  expect(
    moved.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)).slice(0, 8),
  ).toEqual(['Salud', 'Cambió', 1000, 1000, 0, 0, 750, 800.5]);
  rmSync(join(folder, 'salida.xlsx'));
});

test.each([
  [[], 1, 'hacen falta dos cortes'],
  [['--con', 'agosto.csv'], 2, 'agosto.csv no existe'],
  [['--con', 'julio.csv', '--por', 'color'], 2, 'No se puede clasificar por «color»'],
  [['--con', 'julio.csv', '--escala', 'mía'], 2, 'Las que hay: MIGESTION, SENAPE'],
])('%j is refused with what to do, and nothing is written', (more, status, words) => {
  const ran = compare(...more);
  expect(ran.status).toBe(status);
  expect(ran.out + ran.err).toContain(words);
  expect(existsSync(join(folder, 'salida.xlsx'))).toBe(false);
});

writeFileSync(
  join(folder, 'nacional.csv'),
  'Municipio;Presupuesto vigente;Devengado\nNorte;1.000,00;750,00\nSur;80,00;40,00\n',
);
writeFileSync(join(folder, 'censo.csv'), 'Municipio;Población\nNorte;1.000\nSur;500\n');
const municipalities = (...more: readonly string[]) =>
  muni(['construir', 'municipios', '--datos', 'nacional.csv', '--salida', 'm.xlsx', ...more], folder);

test('the municipalities of a file, with a table of their people', async () => {
  expect(municipalities('--poblacion', 'censo.csv')).toMatchObject({ status: 0, err: '' });
  const sheets = await standingSheets(readFileSync(join(folder, 'm.xlsx')), 'm.xlsx');
  const [, , , , first = []] = sheets.find(({ name }) => name === 'Municipios comparados')?.cells ?? [];
  const values = first.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell));
  expect(values.slice(0, 9)).toEqual(['Norte', 'Todos', 1000, 1000, 750, 250, 0.75, 1, 0.75]);
  rmSync(join(folder, 'm.xlsx'));
});

test.each([
  [['--poblacion', 'junio.csv'], 1, 'no tiene una tabla con municipio o código'],
  [['--grupo', 'color'], 2, 'No se puede agrupar por «color»'],
])('%j is refused with what to do', (more, status, words) => {
  const ran = municipalities(...more);
  expect(ran.status).toBe(status);
  expect(ran.out + ran.err).toContain(words);
  expect(existsSync(join(folder, 'm.xlsx'))).toBe(false);
});

test.each([
  ['ejecucion', ['--datos', 'junio.csv'], 'Parámetros', 'MIGESTION', 'Alto'],
  ['ejecucion', ['--datos', 'junio.csv'], 'Parámetros', 'pefa_pi1', 'D'],
  ['municipios', ['--datos', 'nacional.csv'], 'Escala de los niveles', 'senape', 'Eficiente'],
  ['comparacion', ['--datos', 'junio.csv', '--con', 'julio.csv'], 'Escala de los niveles', 'SIIPLAS', ''],
])('%s %j: «%s» holds the scale %s that was asked for', async (book, more, sheet, scale, word) => {
  const ran = muni(['construir', book, ...more, '--escala', scale, '--salida', 'n.xlsx'], folder);
  expect(ran).toMatchObject({ status: 0, err: '' });
  const sheets = await standingSheets(readFileSync(join(folder, 'n.xlsx')), 'n.xlsx');
  const text = JSON.stringify(sheets.find(({ name }) => name === sheet)?.cells);
  const title = escalas[scaleNames.find((each) => each === scale.toUpperCase())!].title.es;
  expect(text).toContain(word);
  expect(text).toContain(title);
  rmSync(join(folder, 'n.xlsx'));
});

test('the fiscal indicators of many municipalities, and what keeps a table from it', async () => {
  writeFileSync(
    join(folder, 'cuentas.csv'),
    'Municipio;Ingreso total;Recursos propios\nYotala;1.000,00;100,00\nSucre;8.000,00;4.000,00\n',
  );
  const accounts = (file: string) =>
    muni(['construir', 'fiscales', '--datos', file, '--salida', 'f.xlsx'], folder);
  expect(accounts('cuentas.csv')).toMatchObject({ status: 0, err: '' });
  const sheets = await standingSheets(readFileSync(join(folder, 'f.xlsx')), 'f.xlsx');
  const [, , , , first = []] = sheets.find(({ name }) => name === 'Indicadores por municipio')?.cells ?? [];
  const values = first.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell));
  expect(values.slice(0, 6)).toEqual(['Yotala', 'B', 9256, 'sin dato', 'sin dato', 0.1]);
  rmSync(join(folder, 'f.xlsx'));
  const refused = accounts('junio.csv');
  expect([refused.status, existsSync(join(folder, 'f.xlsx'))]).toEqual([1, false]);
  expect(refused.out).toContain('No se halló una tabla de cuentas');
});
