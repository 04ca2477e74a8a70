import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch.ts';
import { axeFaults, sideways } from './pane-checks.ts';
import { paneFiles, sheetNames, show, type Files } from './pane-open.ts';
import { soon } from './soon.ts';

const pictures = resolve('.cache/panel');

let browser: Browser;
let files: Files;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, files] = await Promise.all([launchBrowser(), paneFiles()]);
});
afterAll(async () => {
  await browser.close();
});

test('by keyboard alone: the diagnosis is filled with its sample, looked over and built', async () => {
  const { page, faults } = await show(browser, files, { width: 350, height: 378, colors: 'light' });
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  const unfold = async (words: string | RegExp): Promise<void> => {
    await page.getByText(words).first().focus();
    await page.keyboard.press('Enter');
  };
  await press(/^Diagnóstico y hoja de ruta/);
  await page.getByLabel(/^Municipio$/).waitFor();
  await unfold('Traer de otro libro');
  await unfold('Probar con un ejemplo');
  await soon(async () => {
    expect(await axeFaults(page)).toEqual([]);
  });
  await soon(async () => {
    expect(await sideways(page)).toBe(0);
  });
  await press('Llenar con el ejemplo');
  await page.getByText('Todavía no se escribió nada').waitFor();
  await page.screenshot({ path: resolve(pictures, 'guia-diagnostico.png') });
  await press('Crear el libro: Diagnóstico y hoja de ruta');
  await page.getByText('Libro listo').first().waitFor();
  await soon(async () => {
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(['Cuadrante', 'Hoja de ruta', 'Gantt']));
  });
  expect(faults).toEqual([]);
  await page.context().close();
});
