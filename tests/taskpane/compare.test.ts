/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expectAccessible } from './axe.ts';
import { choose, find, named, open, press, said, settled, type, until, type Open } from './desk.ts';

let pane: Open;
beforeEach(async () => {
  pane = await open();
  await press('Comparar cortes o gestiones');
});
afterEach(() => {
  pane.stop();
});

/** Gives the pane a file, and waits until it is understood or refused. */
async function give(name: string, text: string): Promise<void> {
  const input = find('#muni-file');
  await choose('#muni-file', name, text);
  for (let turn = 0; turn < 40 && document.querySelector('#muni-file') === input && isQuiet(); turn++)
    await settled();
}

const isQuiet = (): boolean => document.querySelector('[role=alert]') === null;

const JUNE = 'Programa;Presupuesto vigente;Devengado\nSalud;1.000,00;750,00\nCaminos;80,00;0,00\n';
const JULY = 'Programa;Presupuesto vigente;Devengado\nSalud;1.000,00;800,00\nDeportes;80,00;10,00\n';
const YEARS =
  'Gestión;Programa;Presupuesto vigente;Devengado\n2024;Salud;10,00;7,50\n2025;Salud;20,00;7,50\n';
const sheets = (): readonly string[] => pane.workbook.book().sheets.map(({ name }) => name);

test('two files become a comparison, which can be taken back', async () => {
  expect(said()).toContain('Todavía no eligió ninguna.');
  await give('junio.csv', JUNE);
  await give('julio.csv', JULY);
  await expectAccessible();
  await type('#muni-scale', 'SENAPE');
  await press('Ver cómo quedará');
  await until('Crear la comparación');
  expect(sheets()).toEqual(['Hoja 1']);
  await press('Crear la comparación');
  await until('Comparación lista: 6 hojas escritas.');
  expect(sheets()).toEqual(expect.arrayContaining(['Comparación', 'Qué se movió', 'Datos del corte 2']));
  expect(JSON.stringify(pane.workbook.book().sheets.find(({ name }) => name === 'Comparación'))).toContain(
    'Suficiente',
  );
  await press('Deshacer');
  await until('Comparar cortes');
  expect(sheets()).toEqual(['Hoja 1']);
});

test('one file of one year is not enough, and it is said; it can be removed', async () => {
  await give('junio.csv', JUNE);
  await press('Ver cómo quedará');
  await until('hacen falta dos cortes');
  await press('Quitar junio.csv');
  expect(said()).toContain('Todavía no eligió ninguna.');
});

test('the years of one file, those that are ticked', async () => {
  await give('anios.csv', YEARS);
  expect([...document.querySelectorAll('fieldset label')].map((each) => each.textContent.trim())).toEqual([
    '2024',
    '2025',
  ]);
  await press('Ver cómo quedará');
  await until('Crear la comparación');
  find('#muni-year-2025').click();
  await press('Ver cómo quedará');
  await until('hacen falta dos cortes');
});

test('a file that cannot be understood says why and what to do, and stays out', async () => {
  await give('nada.csv', 'hola;mundo\nuno;dos\n');
  await until('nada.csv:');
  expect(said()).toContain('Ábralo en «Informe de ejecución»');
  expect(said()).toContain('Todavía no eligió ninguna.');
  expect(() => named('Ver cómo quedará')).toThrow();
});

test('municipalities have their category and population, or those of a table the person brings', async () => {
  const cut = (spent: number) =>
    `Municipio;Presupuesto vigente;Devengado\nSucre;1.000,00;${String(spent)}\nYotala;80,00;40,00\n`;
  await give('junio.csv', cut(100));
  await give('julio.csv', cut(750));
  expect(said()).toContain('Población y categoría de cada municipio');
  await expectAccessible();
  await press('Ver cómo quedará');
  await until('Crear la comparación');
  await press('Crear la comparación');
  await until('Comparación lista');
  const sheet = pane.workbook.book().sheets.find(({ name }) => name === 'Municipios, corte a corte');
  expect(JSON.stringify(sheet?.cells)).toContain('296746');
});
