import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { json, muni } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'muni-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('muni calcular', () => {
  test.each([
    [['TASA_EJECUCION', '5354880670', '40653216018'], { resultado: 5_354_880_670 / 40_653_216_018 }],
    [['muni.tasa_ejecucion', '-500', '1000'], { resultado: -0.5 }],
    [['TASA_EJECUCION', '[[1],[null],[0]]', '[[2],[null],[4]]'], { resultado: [[0.5], [''], [0]] }],
  ])('%p', (args, gives) => {
    const ran = muni(['calcular', ...args]);
    expect(json(ran)).toEqual(gives);
    expect(ran.status).toBe(0);
  });

  test.each([['0'], ['null'], ['']])('a budget of %p gives #N/A and a sentence', (budget) => {
    const ran = muni(['calcular', 'TASA_EJECUCION', '500', budget]);
    expect(json(ran)).toEqual({
      error: {
        codigo: '#N/A',
        mensaje: expect.stringMatching(/^Presupuesto: /),
        celda: 'presupuesto',
        motivo: expect.any(String),
      },
    });
    expect(ran.status).toBe(1);
  });

  test('a bad row stays in its place', () => {
    const ran = muni(['calcular', 'TASA_EJECUCION', '[[1],["x"]]', '[[2],[4]]']);
    expect(json(ran)).toMatchObject({
      resultado: [[0.5], [{ error: { codigo: '#VALUE!', celda: 'ejecutado[2]' } }]],
    });
    expect(ran.status).toBe(0);
  });

  test('formulas that load a library', () => {
    const ran = muni(['calcular', 'FORMULA_COSTO', 'dias * tarifa', '[["dias"],["tarifa"]]', '[[3],[120]]']);
    expect(ran.status).toBe(0);
    expect(json(ran)).toEqual({ resultado: 360 });
  });

  test('two columns of 200,000 rows, from a file named from where the caller is', () => {
    const rows = 200_000;
    const column = (factor: number): number[][] =>
      Array.from({ length: rows }, (_, at) => [(at + 1) * factor]);
    writeFileSync(join(folder, 'args.json'), JSON.stringify([column(1), column(4)]));
    const { resultado } = json(muni(['calcular', 'TASA_EJECUCION', '--args', 'args.json'], folder)) as {
      resultado: number[][];
    };
    expect(resultado).toHaveLength(rows);
    expect(new Set(resultado.flat())).toEqual(new Set([0.25]));
  });

  test.each([
    [['calcular', 'NO_HAY'], 'No hay una fórmula NO_HAY'],
    [['calcular', 'TASA_EJECUCION', '1', '2', '3'], 'toma 2 argumentos'],
    [['calcular', 'TASA_EJECUCION', '--args', 'no-hay.json'], 'no-hay.json no existe'],
    [['bailar'], 'No se conoce la orden «bailar»'],
    [['importar'], 'Falta el archivo'],
    [['importar', 'x.csv', '--rápido'], 'No se conoce la opción --rápido'],
  ])('%p is a wrong call', (args, said) => {
    const ran = muni(args);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(said);
  });

  test('without arguments it says how it is used', () => {
    const ran = muni([]);
    expect(ran.status).toBe(0);
    expect(ran.out).toMatch(/calcular NOMBRE[\s\S]*importar ARCHIVO/);
  });
});
