import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { spawnSync } from 'node:child_process';

/** The laws with cases nobody has tried: `npm run fuzz`, or `npm run fuzz -- 12345` to see a failure again. */
const seed = process.argv[2] ?? String(randomInt(2 ** 31));
const laws = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.test.ts') && readFileSync(resolve('tests', file), 'utf8').includes("'fast-check'"),
  )
  .map((file) => `tests/${file.replaceAll('\\', '/')}`);
console.log(`Semilla ${seed}: ${String(laws.length)} archivos de leyes.`);
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...laws], {
  stdio: 'inherit',
  env: { ...process.env, MUNI_SEMILLA: seed },
});
process.exit(status ?? 1);
