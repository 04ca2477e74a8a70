import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Route } from '../../taskpane/routes.ts';
import type { PanePage } from './pane-page.ts';

const root = process.cwd();

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

/** The files of a page with the pane on a workbook in memory, by their path. They need no server. */
export type Files = Readonly<Record<string, { readonly type: string; readonly body: string }>>;

export async function paneFiles(): Promise<Files> {
  const [page, worker] = await Promise.all([
    bundle('tests/browser/pane-page.ts'),
    bundle('taskpane/reading/worker.ts'),
  ]);
  const style = readFileSync(resolve(root, 'taskpane/styles.css'), 'utf8');
  const html = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Muni</title><link rel="icon" href="data:,"><link rel="stylesheet" href="panel.css"></head><body><main id="muni"></main><script type="module" src="panel.js"></script></body></html>`;
  return {
    '/': { type: 'text/html', body: html },
    '/panel.css': { type: 'text/css', body: style },
    '/panel.js': { type: 'text/javascript', body: page },
    '/worker.ts': { type: 'text/javascript', body: worker },
  };
}

export interface View {
  readonly width: number;
  readonly height: number;
  readonly colors: 'light' | 'dark';
  readonly contrast?: boolean;
}

export interface Shown {
  readonly page: Page;
  /** Every address asked for besides the page's own files. */
  readonly asked: string[];
  /** What the page complained of. */
  readonly faults: string[];
}

const ORIGIN = 'https://panel.ejemplo';

export async function show(browser: Browser, files: Files, view: View): Promise<Shown> {
  const { width, height, colors, contrast } = view;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colors,
    forcedColors: contrast === true ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'es-BO',
  });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = origin === ORIGIN ? files[pathname] : undefined;
    if (file) return route.fulfill({ contentType: file.type, body: file.body });
    asked.push(route.request().url());
    return route.abort();
  });
  await page.goto(ORIGIN);
  await page.getByRole('heading', { level: 1 }).waitFor();
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
