import { describe, expect, test } from '@jest/globals';
import { preview, settle, type Holding } from '../../src/books/preview.ts';
import { isFormula } from '../../src/books/plan.ts';
import { cellsOf } from './sheets.ts';
import { twoSheets } from './plans.ts';

const nothing: Holding = { sheets: [], tables: [], names: [] };
const holding = (...names: readonly string[]): Holding => ({
  ...nothing,
  sheets: names.map((name) => ({ name })),
});
const ofMuni = (plan: string, at: number, sheet: string) => ({
  name: `Muni.${plan}.${at}`,
  refersTo: `='${sheet.replaceAll("'", "''")}'!$A$1`,
});

const states = (existing: Holding): string[] =>
  preview(twoSheets, existing).map(({ sheet, state }) => `${sheet}: ${state}`);

describe('what a plan will do', () => {
  test.each<[string, Holding, string[]]>([
    ['an empty workbook', nothing, ['Parámetros: new', "Ejecución d'obra: new"]],
    [
      'a workbook with a sheet of that name, in other letters',
      holding('PARAMETROS'),
      ['Parámetros: taken', "Ejecución d'obra: new"],
    ],
    [
      'a workbook where Muni made it',
      {
        ...holding('Parámetros', "Ejecución d'obra"),
        names: [
          ofMuni('prueba', 1, 'Parámetros'),
          { name: 'Muni.prueba.2', refersTo: "'Ejecución d''obra'!$A$1" },
        ],
      },
      ['Parámetros: changed', "Ejecución d'obra: changed"],
    ],
    [
      'a workbook with one sheet more of the same book',
      { ...holding('Por fuente'), names: [ofMuni('prueba', 3, 'Por fuente')] },
      ['Parámetros: new', "Ejecución d'obra: new", 'Por fuente: kept'],
    ],
    [
      'a workbook whose table has that name elsewhere',
      { ...holding('Mía'), tables: [{ name: 'ejecucionprueba', sheet: 'Mía' }] },
      ['Parámetros: new', "Ejecución d'obra: taken"],
    ],
  ])('in %s', (_, existing, wanted) => {
    expect(states(existing)).toEqual(wanted);
  });

  test('each sheet says what it is for and the tables it brings', () => {
    expect(preview(twoSheets, nothing)[1]).toEqual({
      sheet: "Ejecución d'obra",
      purpose: 'Una fila por municipio.',
      tables: ['EjecucionPrueba'],
      state: 'new',
    });
  });
});

describe('names that are taken', () => {
  const taken: Holding = {
    ...holding('parámetros', 'Parámetros 2'),
    tables: [{ name: 'EjecucionPrueba', sheet: 'Otra' }],
  };

  test('give way to the next free one, and formulas follow', () => {
    const settled = settle(twoSheets, taken);
    expect(settled.sheets.map(({ name, tables }) => [name, tables.map((each) => each.name)])).toEqual([
      ['Parámetros 3', []],
      ["Ejecución d'obra", ['EjecucionPrueba_2']],
    ]);
    expect(settled.names.map(({ name, sheet }) => [name, sheet])).toEqual([
      ['Muni.prueba.1', 'Parámetros 3'],
      ['Muni.prueba.2', "Ejecución d'obra"],
      ['Umbral', 'Parámetros 3'],
    ]);
    const formulas = cellsOf(settled).flatMap(({ cell }) => (isFormula(cell) ? [cell.formula] : []));
    expect(formulas.filter((formula) => formula.includes("'Parámetros 3'!"))).toHaveLength(1);
    expect(preview(settled, taken).map(({ state }) => state)).toEqual(['new', 'new']);
  });

  test('or to the one the person chose', () => {
    expect(settle(twoSheets, taken, { Parámetros: "Límites d'aquí" }).sheets[0]?.name).toBe("Límites d'aquí");
  });

  test('words between quotes are not sheet names', () => {
    const [sheet] = twoSheets.sheets;
    const cells = [[{ formula: `="'Parámetros'!A1"&'Parámetros'!A1`, value: '' }]];
    const plan = { ...twoSheets, sheets: [{ ...sheet!, blocks: [{ row: 0, column: 0, cells }] }] };
    const [cell] = cellsOf(settle(plan, holding('Parámetros')));
    expect(cell?.cell).toMatchObject({ formula: `="'Parámetros'!A1"&'Parámetros 2'!A1` });
  });

  test('nothing taken, nothing changed', () => {
    expect(settle(twoSheets, nothing)).toEqual(twoSheets);
  });
});
