import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeWithData } from '../real-data.ts';
import { launchBrowser } from './launch.ts';
import { goTo, paneFiles, show, type Files } from './pane-open.ts';

/** Half a million rows opened in the pane, as an officer would: what it takes is printed, and what must hold is held. */
describeWithData('half a million rows in the page', 'scale/cuipo_slim_500k.csv.gz', (file) => {
  let browser: Browser;
  let files: Files;
  beforeAll(async () => {
    [browser, files] = [await launchBrowser(), await paneFiles()];
  });
  afterAll(async () => {
    await browser.close();
  });

  const picker = async (): Promise<Page> => {
    const { page } = await show(browser, files, { width: 400, height: 900, colors: 'light' });
    await goTo(page, { page: 'informe', step: 'datos' });
    await page.evaluate(watchFrames);
    return page;
  };

  test('is understood while the page goes on answering, within bounds of memory', async () => {
    const page = await picker();
    const started = performance.now();
    await page.setInputFiles('#muni-file', file);
    await page.getByRole('heading', { level: 1, name: 'Lo que entendí' }).waitFor({ timeout: 300_000 });
    const seconds = (performance.now() - started) / 1000;
    await page.waitForTimeout(1000);
    const { gap, task } = await page.evaluate(longest);
    const memory = await peakMemory(browser);
    console.log(
      `Leído y entendido en ${seconds.toFixed(1)} s; pausa más larga entre dos cuadros ${Math.round(gap)} ms, trabajo más largo de la página ${task < 50 ? 'menos de 50' : Math.round(task)} ms; memoria máxima de su proceso ${memory} MB`,
    );
    expect(await page.getByText('84.042').count()).toBeGreaterThan(0);
    expect(memory).toBeLessThan(600);
    await page.context().close();
  }, 400_000);

  test('is called off at once, and the pane stays as it was', async () => {
    const page = await picker();
    await page.setInputFiles('#muni-file', file);
    await page.getByRole('button', { name: 'Cancelar' }).waitFor();
    const ms = await page.evaluate(pressCancel);
    console.log(`Cancelado en ${Math.round(ms)} ms`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('¿De dónde salen los datos?');
    await page.context().close();
  }, 400_000);
});

describe('a text with more rows than a sheet', () => {
  const ROWS = 1_100_000;
  let browser: Browser;
  let files: Files;
  let text: string;
  beforeAll(async () => {
    [browser, files] = [await launchBrowser(), await paneFiles()];
    text = join(mkdtempSync(join(tmpdir(), 'muni-')), 'nacional.csv');
    const lines = ['Gestión;Municipio;Programa;Presupuesto vigente;Devengado'];
    for (let at = 0; at < ROWS; at++)
      lines.push(`2025;M${String(at % 300)};Programa ${String(at % 7)};2;0,0${String(at % 10)}`);
    writeFileSync(text, lines.join('\n'));
  }, 100_000);
  afterAll(async () => {
    rmSync(dirname(text), { recursive: true });
    await browser.close();
  });

  test('asks what to keep, and brings it in grouped while the page goes on answering', async () => {
    const { page } = await show(browser, files, { width: 400, height: 900, colors: 'light' });
    await goTo(page, { page: 'informe', step: 'datos' });
    await page.evaluate(watchFrames);
    await page.setInputFiles('#muni-file', text);
    await page.getByRole('button', { name: 'Reunir y traer' }).waitFor({ timeout: 120_000 });
    const started = performance.now();
    await page.getByRole('button', { name: 'Reunir y traer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lo que entendí' }).waitFor({ timeout: 300_000 });
    const seconds = (performance.now() - started) / 1000;
    const { task } = await page.evaluate(longest);
    const memory = await peakMemory(browser);
    console.log(
      `Reunido en ${seconds.toFixed(1)} s; trabajo más largo de la página ${task < 50 ? 'menos de 50' : String(Math.round(task))} ms; memoria máxima de su proceso ${String(memory)} MB`,
    );
    expect(await page.getByText('2.200.000,00').count()).toBeGreaterThan(0);
    expect(await page.getByText('49.500,00').count()).toBeGreaterThan(0);
    expect(memory).toBeLessThan(600);
    await page.context().close();
  }, 500_000);
});

type Watched = typeof globalThis & { muniGap?: number; muniTask?: number };

/** Keeps the longest time between two frames, which a busy machine stretches, and the longest work of the page's own. */
function watchFrames(): void {
  const page: Watched = globalThis;
  page.muniGap = 0;
  page.muniTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.muniTask = Math.max(page.muniTask ?? 0, duration);
  }).observe({ entryTypes: ['longtask'] });
  let last = performance.now();
  const turn = (): void => {
    const now = performance.now();
    page.muniGap = Math.max(page.muniGap ?? 0, now - last);
    last = now;
    requestAnimationFrame(turn);
  };
  requestAnimationFrame(turn);
}

const longest = () => {
  const { muniGap = Number.NaN, muniTask = Number.NaN } = globalThis as Watched;
  return { gap: muniGap, task: muniTask };
};

/** How long from the press until the bar is gone. */
async function pressCancel(): Promise<number> {
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Cancelar');
  const pressed = performance.now();
  button?.click();
  while (document.querySelector('progress')) await new Promise((done) => setTimeout(done));
  return performance.now() - pressed;
}

/** The most that any page's process has held, its worker included, in MB. */
async function peakMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return Math.round(Math.max(...peaks.map(Number)) / 1024);
}
