/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expectAccessible } from './axe.ts';
import { choose, open, press, until, type Open } from './desk.ts';

let pane: Open;
beforeEach(async () => {
  pane = await open();
  await press('Comparar municipios');
});
afterEach(() => {
  pane.stop();
});

const BOLIVIA =
  'Municipio;Presupuesto vigente;Devengado\nSucre;1.000,00;750,00\nYotala;80,00;40,00\nSan Pedro;10,00;1,00\n';

test('a national file becomes a comparison, with the table the person brings', async () => {
  await choose('#muni-file', 'nacional.csv', BOLIVIA);
  await until('Comparar dentro de');
  await choose('#muni-place-table', 'nada.csv', 'hola;mundo\nuno;dos\n');
  await until('nada.csv no tiene una tabla');
  await choose(
    '#muni-place-table',
    'censo.csv',
    'Municipio;Población;Categoría\nSucre;296.746;D\nYotala;9.256;B\n',
  );
  await until('censo.csv: 2 municipios.');
  await expectAccessible();
  await press('Ver cómo quedará');
  await until('Crear la comparación de municipios');
  await press('Crear la comparación de municipios');
  await until('Comparación lista');
  expect(pane.workbook.book().sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Municipios comparados', 'Municipios por reconocer', 'Ficha de un municipio']),
  );
});

test('a file without municipalities says what is missing', async () => {
  await choose('#muni-file', 'una.csv', 'Programa;Presupuesto vigente;Devengado\nSalud;10,00;5,00\n');
  await until('Comparar dentro de');
  await press('Ver cómo quedará');
  await until('falta este dato');
});
