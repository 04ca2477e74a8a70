import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import type { Browser, Download, Page } from 'playwright-core';
import { dist, built } from '../../scripts/dist.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { launchBrowser } from './launch.ts';

/** The local page as it is built and served, in a real browser. */
export interface Desk {
  readonly page: Page;
  /** Addresses asked of anyone but the local server: there must be none. */
  readonly asked: readonly string[];
  /** Errors of the page, and what its content policy had to stop. */
  readonly faults: readonly string[];
}

export interface Local {
  readonly url: string;
  open(): Promise<Desk>;
  close(): Promise<void>;
}

export async function localPage(): Promise<Local> {
  await built();
  const served = await serve(dist, 0);
  const browser = await launchBrowser();
  return {
    url: served.url,
    open: () => openPage(browser, served),
    async close() {
      await browser.close();
      served.close();
    },
  };
}

async function openPage(browser: Browser, { url }: Served): Promise<Desk> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'es-BO',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  // With no window to choose where to save, the page downloads, and the test can read the file.
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.goto(url);
  await page.getByRole('heading', { level: 1, name: 'Muni' }).waitFor();
  return { page, asked, faults };
}

/** What Univer draws the cells on. */
export const sheet = (page: Page) => page.locator('canvas[id^=univer-sheet-main-canvas]');

/** Where the cells of a new sheet begin on the canvas, and how large they are. */
const grid = { left: 46, top: 20, width: 88, height: 24 };

/** Clicks a cell of a new sheet. Rows and columns count from 0. */
export const goToCell = (page: Page, row: number, column: number): Promise<void> =>
  sheet(page).click({
    position: { x: grid.left + (column + 0.5) * grid.width, y: grid.top + (row + 0.5) * grid.height },
  });

/** Types in a cell, as a person does. */
export async function typeIn(page: Page, row: number, column: number, words: string): Promise<void> {
  await goToCell(page, row, column);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

export async function saved(page: Page): Promise<Uint8Array> {
  const waiting = page.waitForEvent('download', { timeout: 300_000 });
  await page.getByRole('button', { name: 'Guardar' }).click();
  const download: Download = await waiting;
  return new Uint8Array(readFileSync(await download.path()));
}

export type Value = string | number | boolean;
export interface Read {
  readonly sheets: readonly string[];
  readonly parts: readonly string[];
  cell(
    sheet: string,
    address: string,
  ): { readonly value: Value | undefined; readonly formula?: string } | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});
const list = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T];

interface XmlCell {
  readonly r: string;
  readonly t?: string;
  readonly v?: string;
  readonly f?: string | { readonly '#text'?: string };
  readonly is?: unknown;
}
interface XmlText {
  readonly t?: string | { readonly '#text'?: string };
}

/** An .xlsx read without the library that wrote it: the bare XML, by another parser. */
export function readApart(bytes: Uint8Array): Read {
  const parts = unzipSync(bytes);
  const xml = (path: string): Record<string, unknown> => {
    const part = parts[path];
    return part ? (parser.parse(strFromU8(part)) as Record<string, unknown>) : {};
  };
  const { workbook } = xml('xl/workbook.xml') as { workbook: { sheets: { sheet: { name: string }[] } } };
  const names = list(workbook.sheets.sheet).map(({ name }) => name);
  const { sst } = xml('xl/sharedStrings.xml') as { sst?: { si?: XmlText | XmlText[] } };
  const texts = list(sst?.si).map(({ t }) => (typeof t === 'object' ? (t['#text'] ?? '') : (t ?? '')));
  const cellsOf = (at: number): Map<string, XmlCell> => {
    const { worksheet } = xml(`xl/worksheets/sheet${at + 1}.xml`) as {
      worksheet: { sheetData: { row?: { c?: XmlCell | XmlCell[] }[] } };
    };
    return new Map(
      list(worksheet.sheetData.row).flatMap(({ c }) =>
        list(c).map((cell): [string, XmlCell] => [cell.r, cell]),
      ),
    );
  };
  const sheets = new Map(names.map((name, at) => [name, cellsOf(at)]));
  return {
    sheets: names,
    parts: Object.keys(parts),
    cell(sheet, address) {
      const cell = sheets.get(sheet)?.get(address);
      if (!cell) return undefined;
      const formula = typeof cell.f === 'object' ? cell.f['#text'] : cell.f;
      return { value: valueOf(cell, texts), ...(formula !== undefined && { formula }) };
    },
  };
}

function valueOf({ t, v }: XmlCell, texts: readonly string[]): Value | undefined {
  if (v === undefined) return undefined;
  if (t === 's') return texts[Number(v)];
  if (t === 'b') return v === '1';
  return t === 'str' || t === 'e' ? v : Number(v);
}
