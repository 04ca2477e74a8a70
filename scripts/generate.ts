/** `npm run generate` writes what is derived from the formulas; `npm run fresh` only says what is stale. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generated, leftovers, stale, type Files } from './generated.ts';

const root = resolve(import.meta.dirname, '..');

function write(files: Files): void {
  for (const path of stale(root, files)) {
    const text = files.get(path);
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  for (const path of leftovers(root, files)) {
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
}

function check(files: Files): void {
  const old = stale(root, files);
  for (const path of old) console.error(`stale: ${path}`);
  if (old.length > 0) console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = old.length > 0 ? 1 : 0;
}

const files = await generated(root);
if (process.argv.includes('--check')) check(files);
else write(files);
