import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { poaBook } from '../poa-libro/examples.ts';
import { largePlan } from '../poa-libro/large-plan.ts';
import { recalculated } from '../recalculated.ts';
import { writePlan } from '../../xlsx/write.ts';
import { localPage, type Local } from './workbench-open.ts';

const LINES = 5000;
const LONG = 600_000;

let local: Local;
let lastYear: Uint8Array;
beforeAll(async () => {
  const state = largePlan(LINES);
  lastYear = await recalculated(await writePlan(guidedPlan(poaBook(state), state)));
  local = await localPage();
});
afterAll(async () => {
  await local.close();
});

/** From now on the page notes the longest time in which it could not answer, in milliseconds. */
const watchGaps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = window as typeof window & { longestGap?: number };
    watched.longestGap = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watched.longestGap = Math.max(watched.longestGap ?? 0, now - last - 20);
      last = now;
    }, 20);
  });
const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const watched = window as typeof window & { longestGap?: number };
    const gap = watched.longestGap ?? 0;
    watched.longestGap = 0;
    return Math.round(gap);
  });

test(`a plan of ${LINES} lines brought from last year: built with progress, called off, built, and still answers`, async () => {
  const { page, faults } = await local.open();
  const pane = page.locator('.pane');
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
  const told: string[] = [];
  const began = performance.now();
  const tell = async (what: string): Promise<void> => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    told.push(`${what}: ${seconds} s desde el comienzo, pausa más larga ${await longestGap(page)} ms`);
  };
  await page.getByRole('button', { name: /Libro nuevo/ }).click();
  await page.getByRole('button', { name: 'Guardar' }).waitFor();
  await watchGaps(page);
  await press(/^POA y presupuesto/);
  await pane.getByText('Abrir desde la gestión anterior').click();
  await pane
    .locator('details[open] input[type=file]')
    .first()
    .setInputFiles({
      name: 'poa-anterior.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(lastYear),
    });
  await pane.getByText('Tomado de poa-anterior.xlsx').first().waitFor({ timeout: LONG });
  await tell('libro anterior leído');
  const create = pane.getByRole('button', { name: /^Crear el libro/ });
  await create.waitFor({ timeout: LONG });
  await tell('así quedará');
  await create.click();
  await pane.getByRole('progressbar').first().waitFor({ timeout: LONG });
  await press('Cancelar');
  await pane.getByText('Cancelado. El libro quedó como estaba.').first().waitFor({ timeout: LONG });
  await tell('cancelado');
  await create.click();
  await pane.getByText('Libro listo').first().waitFor({ timeout: LONG });
  await tell('libro listo');
  await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 200, y: 200 } });
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(5000);
  await tell('una celda escrita y calculada');
  expect(faults).toEqual([]);
  process.stdout.write(`${told.join('\n')}\n`);
  await page.context().close();
});
