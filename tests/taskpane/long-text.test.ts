/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { hereWith } from '../../taskpane/reading/here.ts';
import { expectAccessible } from './axe.ts';
import { choose, find, open, press, said, settled, type Open } from './desk.ts';

const ROWS = 30_000;
const SHEET = 2000; // rows of a sheet, for these tests
const lines = ['Gestión;Municipio;Código de programa;Programa;Proyecto;Presupuesto vigente;Devengado'];
for (let at = 0; at < ROWS; at++)
  lines.push(`2025;M${at % 3};${String(10 + (at % 4))};Programa ${at % 4};P${at};2;0,0${at % 10}`);
const TEXT = lines.join('\n');

let pane: Open;
beforeEach(async () => {
  pane = await open({ reader: hereWith(SHEET) });
  pane.go({ page: 'informe', step: 'datos' });
  await settled();
  await choose('#muni-file', 'nacional.csv', TEXT);
  await until(() => document.querySelector('.long-text') !== null);
});
afterEach(() => {
  pane.stop();
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn++) await settled();
  expect(holds()).toBe(true);
}
const ticks = (): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLInputElement>('.long-text input')].map(({ value, checked }) => [
      value,
      checked,
    ]),
  );
const heading = (words: string) => (): boolean => document.querySelector('h1')?.textContent === words;

test('what is kept anyway is said; accounts are proposed, and what may be as many as the rows is not', async () => {
  expect(said('.long-text')).toContain('Siempre se conserva: Gestión, Municipio.');
  expect(ticks()).toEqual({ programa: true, proyecto: false });
  expect(document.activeElement).toBe(find('.long-text h2'));
  await expectAccessible();
});

test('brought together it goes on into the report as any file, to the centavo', async () => {
  await press('Reunir y traer');
  await until(heading('Lo que entendí'));
  const figures = said('.page');
  expect(figures).toContain('60.000,00');
  expect(figures).toContain('1.350,00');
  expect(figures).toContain('El archivo trae 30000 filas, que se reunieron en');
  await press('Continuar');
  await press('Ver cómo quedará');
  await until(() => said('.page').includes('Por programa'));
});

test('where it still has more rows than a sheet, that is said, and asked again with what was ticked', async () => {
  find('.long-text input[value=proyecto]').click();
  await press('Reunir y traer');
  await until(() => document.querySelector('.note') !== null);
  expect(said('.note')).toContain('Reúna por menos columnas');
  expect(ticks()).toEqual({ programa: true, proyecto: true });
  await expectAccessible();
});
