import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { standingSheets } from '../../xlsx/standing.ts';
import { muni } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'muni-construir-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string): string => join(folder, name);
const build = (input: string, output: string) =>
  muni(['construir', 'convocatoria', '--datos', at(input), '--salida', at(output)]);
const cellsOf = async (name: string) => await standingSheets(readFileSync(at(name)), name);

const call = {
  llamado: {
    fondo: 'FOCAM',
    gestion: 2027,
    presupuesto: 500000,
    apertura: '2027-01-18',
    cierre: '2027-02-22',
  },
  aportes: [{ categoria: 'A', porcentaje: 0.1 }],
};

test('a call from its description, worked out; and again from its own workbook: the same cells', async () => {
  writeFileSync(at('llamado.json'), JSON.stringify(call));
  expect(build('llamado.json', 'una.xlsx')).toMatchObject({ status: 0, err: '' });
  expect(build('una.xlsx', 'otra.xlsx')).toMatchObject({ status: 0, err: '' });
  const [once, again] = [await cellsOf('una.xlsx'), await cellsOf('otra.xlsx')];
  expect(again).toEqual(once);
  const said = once.find(({ name }) => name === 'Convocatoria')?.cells.flat() ?? [];
  expect(said).toEqual(expect.arrayContaining(['FOCAM', 500000, 46405]));
  const values = once.flatMap(({ cells }) =>
    cells.flat().map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
  );
  expect(values.filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
});

test('what has no place in the book is said with its place, and nothing is written', () => {
  writeFileSync(at('mal.json'), JSON.stringify({ llamado: { fondos: 'FOCAM' } }));
  const ran = build('mal.json', 'nada.xlsx');
  expect(ran.status).toBe(1);
  expect(ran.out).toContain('llamado.fondos: No se escribe ahí.');
  expect(() => readFileSync(at('nada.xlsx'))).toThrow('ENOENT');
});

test.each([
  ['roto.json', '{"llamado":', 'no es un JSON bien escrito'],
  ['texto.xlsx', 'a;b\n1;2\n', 'no un libro'],
])('%s: refused in words', (name, content, words) => {
  writeFileSync(at(name), content);
  const ran = build(name, 'nada.xlsx');
  expect(ran.status).toBe(1);
  expect(ran.out).toContain(words);
});
