import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { laidOver, spanishOf, type Words } from '../../workbench/univer/spanish.ts';

const packages = 'node_modules/@univerjs';
const presets = ['core', 'table', 'filter', 'sort', 'data-validation', 'conditional-formatting'];

/** Some of these modules hold their words, others are their words. */
const wordsIn = (module: Words): Words =>
  typeof module['default'] === 'object' ? module['default'] : module;

const load = createRequire(__filename);
const shipped = presets.map((name) =>
  wordsIn(load(`@univerjs/preset-sheets-${name}/lib/cjs/locales/es-ES.js`) as Words),
);

const keysIn = (words: Words, under = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [under + key] : keysIn(value, `${under}${key}.`),
  );

/** Keys written out in the code of every Univer package. */
function asked(): Set<string> {
  const keys = new Set<string>();
  for (const name of readdirSync(packages).filter((each) => !each.startsWith('preset'))) {
    const code = readSource(`${packages}/${name}/lib/es/index.js`);
    for (const pattern of [
      /\.t\("([a-z][\w-]*\.[\w.-]+)"/g,
      /(?:title|tooltip|label): "([a-z][\w-]*\.[\w.-]+)"/g,
    ])
      for (const [, key] of code.matchAll(pattern)) if (key !== undefined) keys.add(key);
  }
  return keys;
}

function readSource(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

test('every word the grid asks for is there in Spanish', () => {
  const known = new Set(keysIn(spanishOf(shipped)));
  expect([...asked()].filter((key) => !known.has(key))).toEqual([]);
});

test('without ours some are missing: when this fails, ours can go', () => {
  const known = new Set(keysIn(shipped.reduce(laidOver, {})));
  expect([...asked()].filter((key) => !known.has(key)).length).toBeGreaterThan(0);
});
