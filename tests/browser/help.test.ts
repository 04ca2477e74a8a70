/** The help site in a real browser, opened from a folder: no server, no network. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { helpSite } from '../../scripts/help-site.js';
import { launchBrowser } from './launch.ts';
import { axeFaults } from './pane-checks.ts';
import { soon } from './soon.ts';
import './retry.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayuda-'));
let browser: Browser;

beforeAll(async () => {
  for (const [path, text] of helpSite(process.cwd())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  browser = await launchBrowser();
});
/** What a page asked of anyone but its own folder, and what its policy had to stop: there must be none. */
const strange: string[] = [];
afterEach(() => {
  expect(strange).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function opened(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 700, height: 800 } });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) strange.push(request.url());
  });
  page.on('console', (message) => {
    // Axe reads the style sheet by itself, and the page's policy keeps it from it.
    const isOfAxe = message.text().startsWith("Connecting to 'file:") && message.text().includes('ayuda.css');
    if (message.type() === 'error' && !isOfAxe) strange.push(message.text());
  });
  await page.goto(pathToFileURL(join(folder, path)).href);
  return page;
}

const names = (page: Page): Promise<string[]> => page.locator('#halladas a').allTextContents();

test.each([
  ['dias habiles', 'DIAS_HABILES'],
  ['días hábiles', 'DIAS_HABILES'],
  ['porcentaje de ejecución', 'TASA_EJECUCION'],
  ['knapsack', 'ADJUDICAR'],
])('«%s» finds %s first', async (asked, id) => {
  const page = await opened('es/index.html');
  await page.getByRole('searchbox').fill(asked);
  expect((await names(page))[0]).toBe(id);
  await expect(page.locator('#materias').isVisible()).resolves.toBe(false);
});

test('what nothing answers to is said, and clearing brings every formula back', async () => {
  const page = await opened('es/index.html');
  await page.getByRole('searchbox').fill('zanahoria');
  await soon(async () => {
    expect(await page.getByRole('status').textContent()).toContain('Ninguna fórmula responde a «zanahoria»');
  });
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('#materias').isVisible()).resolves.toBe(true);
});

test('by keyboard alone: search, open the first, and change the language of the page', async () => {
  const page = await opened('index.html');
  await page.waitForURL('**/es/index.html');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('techo');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/es/TECHOS.html');
  await page.getByRole('link', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/TECHOS.html');
  await soon(async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

test.each([
  ['es/index.html', 'light'],
  ['es/index.html', 'dark'],
  ['es/convenciones.html', 'light'],
  ['en/resultados.html', 'dark'],
  ['en/NIVEL.html', 'light'],
] as const)('%s in %s has nothing that axe would complain of', async (path, colors) => {
  const page = await opened(path, colors);
  if (path.endsWith('index.html')) await page.getByRole('searchbox').fill('municipio');
  await soon(async () => {
    expect(await axeFaults(page)).toEqual([]);
  });
});

test('a narrow window needs no sideways scrolling', async () => {
  const page = await opened('es/TECHOS.html');
  await page.setViewportSize({ width: 350, height: 378 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wider).toBe(false);
});
