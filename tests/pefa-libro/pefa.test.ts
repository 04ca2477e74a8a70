import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readGuided } from '../../src/books/guided/read-guided.ts';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { pefa } from '../../src/books/pefa/pefa.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import type { Cell } from '../../src/engine/cells.ts';
import type { Built, Read } from '../convocatoria-libro/built-book.ts';
import { describeWithData } from '../real-data.ts';
import { example, exampleWith, worked } from './state.ts';

const grade = (book: Built, code: string) =>
  book.rows('indicadores').find(({ indicador }) => indicador === code)?.['nota'];
const letters = (book: Built): Read =>
  Object.fromEntries(
    book
      .rows('calificaciones')
      .map(({ dimension, nota = null }): [string, Cell] => [String(dimension), nota]),
  );

type Pair = readonly [budget: number, spent: number];
const centavos = (written: string): number => Math.round(Number(written) * 100);
const sumOf = (pairs: readonly Pair[]): Pair =>
  pairs.reduce<Pair>(([budget, spent], [more, used]) => [budget + more, spent + used], [0, 0]);
const nothingApart = {
  interesesPresupuesto: 0,
  interesesEjecutado: 0,
  contingenciaPresupuesto: 0,
  contingenciaEjecutado: 0,
};

describe('the example, worked out by hand', () => {
  let book: Built;
  beforeAll(async () => {
    book = await worked(example());
  });

  test('no cell holds an error, and nothing is marked', () => {
    expect([book.errors, book.observations]).toEqual([[], []]);
  });

  test('the official table of the first year: lines by size, adjusted to what was spent in all', () => {
    const shown = book
      .rows('calculoGasto1')
      .map(({ linea, presupuesto, ejecutado, ajustado, desviacion, absoluta }) => [
        linea,
        presupuesto,
        ejecutado,
        ajustado,
        desviacion,
        absoluta,
      ]);
    expect(shown).toEqual([
      ['Salud', 500, 500, 450, 50, 50],
      ['Educación', 300, 250, 270, -20, 20],
      ['Caminos', 200, 150, 180, -30, 30],
    ]);
  });

  test('the matrix of results keeps its figures unrounded', () => {
    const [first, second, third] = book.rows('resultados');
    expect(first).toMatchObject({
      gestion: 2022,
      pi11: 1010 / 1150,
      pi21: 100 / 900,
      pi23: 20 / 1150,
      pi31: 1080 / 1100,
      pi221: 0.06,
    });
    expect(second).toMatchObject({ gestion: 2023, pi11: 1140 / 1200, pi23: 0 });
    expect(third).toMatchObject({ gestion: 2024, pi11: 1250 / 1300, pi23: 40 / 1300 });
  });

  test.each([
    ['PI-1.1', 'A', '95 % justo entra en A, y dos de tres años bastan'],
    ['PI-2.1', 'A', ''],
    ['PI-2.3', 'A', 'la media de 1,7 %, 0 % y 3,1 % es menos de 3 %'],
    ['PI-3.1', 'A', ''],
    ['PI-22.1', 'B', '6,0 %, 3,0 % y 1,6 %: solo un año dentro de 2 %'],
    ['PI-22.2', 'B', 'cada trimestre, en seis semanas, sin antigüedad'],
  ])('%s: %s %s', (dimension, letter) => {
    expect(letters(book)[dimension]).toBe(letter);
  });

  test('each indicator by its method', () => {
    expect(['PI-1', 'PI-2', 'PI-3', 'PI-22'].map((code) => grade(book, code))).toEqual(['A', 'A', 'A', 'B']);
  });

  test('what was typed is read back whole from the workbook', async () => {
    const read = readGuided(pefa, await standingSheets(book.bytes, 'pefa.xlsx'));
    const { calificaciones, ...rows } = example().rows;
    expect(read.rows).toMatchObject(rows);
    expect(read.rows['calificaciones']).toHaveLength(calificaciones!.length);
  });
});

describe('what is missing is never taken for zero', () => {
  const lines = example().rows['gasto2']!;

  test('an amount not typed: its row says so, the year has no result, the dimension no letter', async () => {
    const [first, ...rest] = lines;
    const book = await worked(exampleWith({ gasto2: [{ ...first, ejecutado: null }, ...rest] }));
    expect(book.errors).toEqual([]);
    expect(book.observations).toEqual(['gasto2: Falta «Ejecutado».']);
    expect(book.facts('totalGasto2')).toMatchObject({ lineas: '', totalEjecutado: '', pi11: '', pi21: '' });
    expect(letters(book)).toMatchObject({ 'PI-1.1': '', 'PI-2.1': '', 'PI-22.1': '', 'PI-3.1': 'A' });
    expect([grade(book, 'PI-1'), grade(book, 'PI-3')]).toEqual(['', 'A']);
  });

  test('a year whose budget was never approved is the one that does not count', async () => {
    const [facts] = example().rows['evaluacion']!;
    const book = await worked(exampleWith({ evaluacion: [{ ...facts, aprobado1: 'no' }] }));
    expect(book.rows('calificaciones')[0]).toMatchObject({ valor1: 'sin presupuesto', letra: 'A' });
  });

  test('the assessor’s own grade wants its reason, and counts', async () => {
    const rows = example().rows['calificaciones']!.map((row) =>
      row['dimension'] === 'PI-2.2' ? { dimension: 'PI-2.2', propia: 'D*' } : row,
    );
    const book = await worked(exampleWith({ calificaciones: rows }));
    expect(book.observations).toEqual([
      'calificaciones: Diga en «Evidencia» por qué no vale la calificación de la regla.',
    ]);
    expect(grade(book, 'PI-2')).toBe('D+');
  });
});

describe('thirty lines', () => {
  test('the 20 largest and the rest in one, and no cent is lost', async () => {
    const gasto1 = Array.from({ length: 30 }, (_, at) => ({
      linea: `Unidad ${at + 1}`,
      presupuesto: 100 + at,
      ejecutado: 90.25 + at,
    }));
    const book = await worked(exampleWith({ gasto1 }));
    const rows = book.rows('calculoGasto1');
    expect(rows).toHaveLength(21);
    expect(rows[0]).toMatchObject({ linea: 'Unidad 30', presupuesto: 129 });
    expect(rows[20]).toMatchObject({ presupuesto: 1045, ejecutado: 947.5 });
    expect(book.facts('totalGasto1')).toMatchObject({ presupuesto: 3435, ejecutado: 3142.5 });
  });
});

describeWithData('Buenos Aires 2016–2018, by function', 'argentina/gcba_Data_2019-12.zip', (file) => {
  /** Read apart, in whole centavos, by year and function; later years write the names in other capitals. */
  const text = strFromU8(unzipSync(readFileSync(file))['presu_agrupado.csv']!);
  const [, ...lines] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const sums = new Map<string, Pair>();
  for (const line of lines) {
    const key = `${line[0]!} ${line[3]!.toLowerCase()}`;
    const [budget, spent] = sums.get(key) ?? [0, 0];
    sums.set(key, [budget + centavos(line[8]!), spent + centavos(line[11]!)]);
  }
  const ofYear = (year: number) =>
    [...sums].flatMap(([key, pair]) =>
      key.startsWith(`${String(year)} `) ? [{ linea: key.slice(5), pair }] : [],
    );

  test('the outturn and the variance of each year are those of the file’s own sums', async () => {
    const rows: GuidedState['rows'] = Object.fromEntries(
      [2016, 2017, 2018].flatMap((year, at): [string, Row[]][] => [
        [
          `gasto${at + 1}`,
          ofYear(year).map(({ linea, pair: [budget, spent] }) => ({
            linea,
            presupuesto: budget / 100,
            ejecutado: spent / 100,
          })),
        ],
        [`totalGasto${at + 1}`, [nothingApart]],
      ]),
    );
    const book = await worked({ rows: { evaluacion: [{ entidad: 'CABA', anio1: 2016 }], ...rows } });
    expect(book.errors).toEqual([]);
    for (const [at, year] of [2016, 2017, 2018].entries()) {
      const largest = ofYear(year).map(({ pair }) => pair);
      largest.sort(([a], [b]) => b - a);
      const official = [...largest.slice(0, 20), sumOf(largest.slice(20))];
      const [budget, spent] = sumOf(official);
      const apart = official.reduce((sum, [of, used]) => sum + Math.abs(used - (of * spent) / budget), 0);
      const { pi11, pi21 } = book.rows('resultados')[at]!;
      expect(budget).toBeGreaterThan(1e12);
      expect(pi11).toBeCloseTo(spent / budget, 12);
      expect(pi21).toBeCloseTo(apart / spent, 10);
    }
  });
});
