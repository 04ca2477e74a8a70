import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell as FileCell } from 'hucre';
import { version } from '../../src/version.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { muni } from './run.ts';

const published = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
  readonly version: string;
};

const folder = mkdtempSync(join(tmpdir(), 'muni-portar-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string): string => join(folder, name);
const port = (input: string, mode: string, output: string) =>
  muni(['portar', at(input), '--modo', mode, '--salida', at(output)]);

const formula = (text: string, value: string | number) => ({
  type: 'formula' as const,
  formula: text,
  formulaResult: value,
});

test('to plain Excel and back, saying what was done with each formula', async () => {
  const cells = new Map<string, Partial<FileCell>>([
    ['0,0', { value: 50 }],
    ['0,1', { value: 200 }],
    ['0,2', formula('_xldudf_MUNI_TASA_EJECUCION(A1,B1)', 0.25)],
    ['1,2', formula('_xldudf_MUNI_NIVEL(C1,"SENAPE")', 'Malo')],
    // «200» as a text: Muni reads it as a figure, Excel would not.
    ['2,1', { value: '200' }],
    ['2,2', formula('_xldudf_MUNI_TASA_EJECUCION(A1,B3)', 0.25)],
  ]);
  writeFileSync(at('libro.xlsx'), await writeXlsx({ sheets: [{ name: 'Datos', cells }] }));
  const ran = port('libro.xlsx', 'nativas', 'sin-muni.xlsx');
  expect(ran).toMatchObject({ status: 0, err: '' });
  expect(ran.out).toContain('1 en fórmulas de Excel y 2 en valores');
  expect(ran.out).toContain('Datos!C2 (NIVEL)');
  expect(ran.out).toContain('Datos!C3 (TASA_EJECUCION): con estos datos la fórmula de Excel da otro valor');
  const [before, native] = await Promise.all(
    ['libro.xlsx', 'sin-muni.xlsx'].map((name) => standingSheets(readFileSync(at(name)), name)),
  );
  expect(native?.[0]?.cells.map((row) => row[2])).toEqual([
    { formula: '=IF(OR(A1="",N(B1)=0),NA(),A1/B1)', value: 0.25 },
    'Malo',
    0.25,
  ]);
  expect(port('sin-muni.xlsx', 'reactivar', 'vivo.xlsx')).toMatchObject({ status: 0, err: '' });
  expect((await standingSheets(readFileSync(at('vivo.xlsx')), 'vivo.xlsx'))[0]).toEqual(before?.[0]);
});

test.each([
  ['vacio.xlsx', 'valores', 1, 'no tiene fórmulas de Muni'],
  ['vacio.xlsx', 'reactivar', 1, 'No hay nada que reactivar'],
  ['texto.xlsx', 'nativas', 1, 'no un libro'],
])('%s, %s: refused in words, and nothing is written', async (name, mode, status, words) => {
  writeFileSync(at('vacio.xlsx'), await writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }] }));
  writeFileSync(at('texto.xlsx'), 'a;b\n');
  const ran = port(name, mode, 'nada.xlsx');
  expect([ran.status, ran.out.includes(words)]).toEqual([status, true]);
  expect(() => readFileSync(at('nada.xlsx'))).toThrow('ENOENT');
});

test('the version written is the one that is published', () => {
  expect(version).toBe(published.version);
});

test('an unknown way is told with those there are', () => {
  const ran = port('libro.xlsx', 'magia', 'nada.xlsx');
  expect([ran.status, ran.err.includes('nativas, valores, reactivar')]).toEqual([2, true]);
});
