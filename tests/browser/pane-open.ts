import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Route } from '../../taskpane/routes.ts';
import type { PanePage } from './pane-page.ts';

const root = process.cwd();

/** The pane on a workbook in memory, as one page that needs no server. */
export async function panePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, 'tests/browser/pane-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
  const style = readFileSync(resolve(root, 'taskpane/styles.css'), 'utf8');
  return `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Muni</title><style>${style}</style></head><body><main id="muni"></main><script>${script}</script></body></html>`;
}

export interface View {
  readonly width: number;
  readonly height: number;
  readonly colors: 'light' | 'dark';
  readonly contrast?: boolean;
}

export interface Shown {
  readonly page: Page;
  /** Every address asked for besides the page itself. */
  readonly asked: string[];
  /** What the page complained of. */
  readonly faults: string[];
}

const ADDRESS = 'https://panel.ejemplo/';

export async function show(browser: Browser, html: string, view: View): Promise<Shown> {
  const { width, height, colors, contrast } = view;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colors,
    forcedColors: contrast === true ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'es-BO',
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/*', (route) => {
    const address = route.request().url();
    if (address === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    asked.push(address);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, asked, faults };
}

type Reached = typeof globalThis & { readonly muni: PanePage };

export const goTo = (page: Page, route: Route): Promise<void> =>
  page.evaluate((to) => {
    (globalThis as Reached).muni.pane.go(to);
  }, route);

export const select = (page: Page, cell: Parameters<PanePage['workbook']['select']>[0]): Promise<void> =>
  page.evaluate((at) => {
    (globalThis as Reached).muni.workbook.select(at);
  }, cell);

export const inserted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as Reached).muni.workbook.inserted().map(({ formula }) => formula));

export const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as Reached).muni.workbook.book().sheets.map(({ name }) => name));
