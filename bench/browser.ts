import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { compare, type Comparison } from './harness.ts';
import type { InBrowser } from './in-browser.ts';
import { withNational } from './national.ts';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

const PAGE = '<!doctype html><input type="file"><script src="page.js"></script>';
const page = `import * as duck from '@duckdb/duckdb-wasm';
import { openPage } from './in-browser.ts';
globalThis.muniBench = openPage(duck);`;
const worker = `import * as udsv from 'udsv';
import { answerQuestions } from './in-browser.ts';
answerQuestions(udsv);`;

type Benched = typeof globalThis & { muniBench: Promise<(name: InBrowser) => Promise<string>> };

const names: readonly (readonly [InBrowser, string])[] = [
  ['Muni', 'Muni: leer, reconocer, convertir y agrupar'],
  ['Papa Parse', 'Papa Parse 5.7.1, convertir y agrupar'],
  ['uDSV', 'uDSV 0.7.3, convertir y agrupar'],
  ['DuckDB', 'DuckDB-wasm 1.32.0'],
];

/** The same file and the same work in a browser, from the file a person chose to the totals. */
export const browser = (): Promise<Comparison | undefined> =>
  withNational(async (path) => {
    const server = await serve();
    const chromium = await launchBrowser();
    try {
      const opened = await chromium.newPage();
      await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await opened.setInputFiles('input', path);
      const contenders = names.map(([which, name]) => ({
        name,
        run: () => run(opened, which),
        told: String,
      }));
      return await compare('El mismo archivo nacional en el navegador', contenders, {
        rounds: 5,
        note: `Chromium ${chromium.version()}, del archivo elegido a los totales, cada uno en su hilo aparte; los hilos y DuckDB ya están en marcha.`,
      });
    } finally {
      await chromium.close();
      server.close();
    }
  });

const run = (opened: Page, which: InBrowser): Promise<string> =>
  opened.evaluate(async (name) => (await (globalThis as Benched).muniBench)(name), which);

async function serve(): Promise<Server> {
  const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const files = new Map<string, { readonly kind: string; readonly body: string | Uint8Array }>([
    ['/', { kind: 'text/html', body: PAGE }],
    ['/page.js', { kind: 'text/javascript', body: await bundled(page) }],
    ['/worker.js', { kind: 'text/javascript', body: await bundled(worker) }],
    ...['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js'].map(
      (name) =>
        [
          `/${name}`,
          {
            kind: name.endsWith('wasm') ? 'application/wasm' : 'text/javascript',
            body: readFileSync(join(dist, name)),
          },
        ] as const,
    ),
  ]);
  const server = createServer(({ url = '/' }, answer) => {
    const file = files.get(url);
    answer.writeHead(file ? 200 : 404, { 'content-type': file?.kind ?? 'text/plain' }).end(file?.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
