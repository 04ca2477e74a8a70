import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openTables } from '../../xlsx/open.ts';
import { inRepo } from '../intake/read.ts';
import { json, muni } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'muni-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const MONITOS = inRepo('workbench/samples/monitos-cuipo.csv');

describe('muni importar --por', () => {
  test('gives the totals of each group, exact, as a text that is read again to the same totals', () => {
    const ran = muni(
      ['importar', MONITOS, '--gestion', '2021', '--por', 'entidad,periodo', '--salida', 'r.csv', '--json'],
      folder,
    );
    expect(ran.status).toBe(0);
    const { totales, grupos, por } = json(ran) as Record<string, unknown>;
    expect(por).toEqual(['entidad', 'periodo']);
    expect(grupos).toHaveLength(1);
    expect(grupos).toMatchObject([{ claves: { periodo: '2021-12' }, totales }]);
    const text = readFileSync(join(folder, 'r.csv'), 'utf8');
    expect(text.slice(0, 20)).toBe('\uFEFFCódigo entidad;Enti');
    expect(text).toContain(';40653216018,00;');
  });

  test('or as a sheet', async () => {
    const ran = muni(['importar', MONITOS, '--por', 'unidad', '--salida', 'r.xlsx'], folder);
    expect(ran.status).toBe(0);
    expect(ran.out).toContain('Reunido por unidad');
    const [sheet] = await openTables(readFileSync(join(folder, 'r.xlsx')), 'r.xlsx');
    expect(sheet?.rows[0]).toEqual(expect.arrayContaining(['Presupuesto vigente', 'Devengado']));
    expect(sheet?.rows.length).toBeGreaterThan(1);
  });

  test.each([
    ['a word that is no classifier', ['--por', 'color'], 2, 'Use: gestion, periodo'],
    ['a classifier the file lacks', ['--por', 'organismo'], 1, 'Se puede reunir por: gestion, periodo'],
  ])('%s is refused with those there are', (_, args, status, words) => {
    const ran = muni(['importar', MONITOS, ...args]);
    expect(ran.status).toBe(status);
    expect(ran.out + ran.err).toContain(words);
  });

  test('words that a spreadsheet would run stay texts', () => {
    writeFileSync(join(folder, 'f.csv'), 'Programa;Vigente;Devengado\n=1+1;1;1\n@SUM;2;1\n');
    muni(['importar', 'f.csv', '--por', 'programa', '--salida', 'f2.csv'], folder);
    expect(readFileSync(join(folder, 'f2.csv'), 'utf8')).toContain("'=1+1;1,00;1,00\r\n'@SUM;2,00;1,00");
  });
});

describe('a file with more rows than a sheet', () => {
  const ROWS = 1_050_000;
  const lines = ['Municipio;Vigente;Devengado'];
  for (let at = 0; at < ROWS; at++) lines.push(`M${at % 3};2;0,0${at % 10}`);
  writeFileSync(join(folder, 'nacional.csv'), lines.join('\n'));

  test('says so, and how it is brought in', () => {
    const ran = muni(['importar', 'nacional.csv', '--json'], folder);
    expect(ran.status).toBe(1);
    expect(json(ran)).toMatchObject({
      error: { codigo: 'tooManyRows', mensaje: expect.stringContaining('--por entidad,gestion') },
    });
  });

  test('is brought in grouped, to the centavo', () => {
    const ran = muni(['importar', 'nacional.csv', '--por', 'municipio', '--json'], folder);
    expect(json(ran)).toMatchObject({
      totales: { vigente: '2100000.00', devengado: '47250.00' },
      grupos: [
        { claves: { municipio: 'M0' }, totales: { vigente: '700000.00', devengado: '15750.00' } },
        { claves: { municipio: 'M1' } },
        { claves: { municipio: 'M2' } },
      ],
    });
  });
});
