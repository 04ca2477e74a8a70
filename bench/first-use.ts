import type { BrowserContext, Page } from 'playwright-core';
import { built, dist } from '../scripts/dist.ts';
import { serve } from '../scripts/serve.ts';
import { launchBrowser } from '../tests/browser/launch.ts';

interface Conditions {
  readonly name: string;
  /** How many times slower than this machine. */
  readonly slower: number;
  /** In bytes a second, and milliseconds to answer; without it, the machine's own. */
  readonly link?: { readonly speed: number; readonly delay: number };
}

const conditions: readonly Conditions[] = [
  { name: 'este equipo', slower: 1 },
  { name: 'equipo 4 veces más lento', slower: 4 },
  { name: 'enlace de 1,6 Mbit/s, 150 ms', slower: 1, link: { speed: 200_000, delay: 150 } },
];

interface Waited {
  readonly start: number;
  readonly sheet: number;
}

/** Milliseconds until the start page can be used, and from «Libro nuevo» until the sheet can. */
async function wait(page: Page, url: string): Promise<Waited> {
  const begun = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('button', { name: /Libro nuevo/ }).waitFor();
  const shown = performance.now();
  await page.getByRole('button', { name: /Libro nuevo/ }).click();
  await page.getByRole('toolbar').waitFor();
  await page.locator('canvas[id^=univer-sheet-main-canvas]').waitFor();
  await page.locator('.pane h1').waitFor();
  return { start: shown - begun, sheet: performance.now() - shown };
}

async function slowed(context: BrowserContext, { slower, link }: Conditions): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (link) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: link.delay },
      ...{ downloadThroughput: link.speed, uploadThroughput: link.speed },
    });
  }
  return page;
}

/** What someone waits to use the local workbook, the first time and when they come back, in a real Chromium. */
export async function firstUse(): Promise<string> {
  await built();
  const served = await serve(dist, 0);
  const browser = await launchBrowser();
  const lines: string[] = [];
  try {
    for (const each of conditions) {
      const context = await browser.newContext({ locale: 'es-BO' });
      const first = await slowed(context, each);
      const { start, sheet } = await wait(first, served.url);
      await first.evaluate(async () => navigator.serviceWorker.ready);
      await first.close();
      const again = await wait(await slowed(context, each), served.url);
      lines.push(`| ${[each.name, ...[start, sheet, again.start, again.sheet].map(seconds)].join(' | ')} |`);
      await context.close();
    }
  } finally {
    await browser.close();
    served.close();
  }
  return [
    '## Hasta poder usar el libro local',
    '',
    'Segundos en un Chromium de verdad: hasta ver el inicio, y de _Libro nuevo_ a la hoja con su panel. «Al volver» ya lo guardó el navegador: no usa la red.',
    '',
    '| | inicio | hoja | inicio, al volver | hoja, al volver |',
    '|---|---:|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n');
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
