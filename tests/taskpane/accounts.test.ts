/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expectAccessible } from './axe.ts';
import { choose, open, press, until, type Open } from './desk.ts';

let pane: Open;
beforeEach(async () => {
  pane = await open();
  await press('Indicadores de muchos municipios');
});
afterEach(() => {
  pane.stop();
});

const give = (name: string, text: string): Promise<void> => choose('#muni-accounts', name, text);

test('a table of accounts becomes the indicators of every municipality, which can be taken back', async () => {
  await give(
    'cuentas.csv',
    'Municipio;Ingreso total;Recursos propios\nYotala;1.000,00;100,00\nSucre;8.000,00;4.000,00\n',
  );
  await until('cuentas.csv');
  await expectAccessible();
  await press('Ver cómo quedará');
  await until('Crear los indicadores');
  await press('Crear los indicadores');
  await until('Indicadores listos: 4 hojas escritas.');
  const sheet = pane.workbook.book().sheets.find(({ name }) => name === 'Indicadores por municipio');
  expect(JSON.stringify(sheet?.cells)).toContain('"value":0.5');
  await press('Deshacer');
  await until('Tabla de cuentas');
  expect(pane.workbook.book().sheets.map(({ name }) => name)).toEqual(['Hoja 1']);
});

test('a file without accounts says what is missing', async () => {
  await give('nada.csv', 'hola;mundo\nuno;dos\n');
  await until('nada.csv');
  await press('Ver cómo quedará');
  await until('No se halló una tabla de cuentas');
});
