import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serve, type Served } from '../../scripts/serve.ts';

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muni-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'libro.js'), 'void 0;');
  served = await serve(folder, 0);
});
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

/** Asked by hand: `fetch` tidies `..` away before it asks. */
const ask = (path: string) =>
  new Promise<{ status: number | undefined; type: string | undefined; policy: string }>((done, failed) => {
    const asked = request(served.url, { path }, (answer) => {
      answer.resume();
      const { headers } = answer;
      const policy = String(headers['content-security-policy'] ?? '');
      done({ status: answer.statusCode, type: headers['content-type'], policy });
    });
    asked.on('error', failed);
    asked.end();
  });

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/libro.js', 200, 'text/javascript; charset=utf-8'],
  ['/no-existe.js', 404, 'text/plain; charset=utf-8'],
  ['/../package.json', 404, 'text/plain; charset=utf-8'],
  ['/..%2f..%2fetc/passwd', 404, 'text/plain; charset=utf-8'],
  ['/%E0%A4%A', 200, 'text/html; charset=utf-8'],
])('%s answers %d', async (path, status, type) => {
  expect(await ask(path)).toMatchObject({ status, type });
});

test('pages may use nothing from elsewhere, and run no text as code', async () => {
  const { policy } = await ask('/');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
});

test('a taken port gives way to the next free one', async () => {
  const { port } = new URL(served.url);
  const other = await serve(folder, Number(port));
  expect(Number(new URL(other.url).port)).toBeGreaterThan(Number(port));
  other.close();
});
