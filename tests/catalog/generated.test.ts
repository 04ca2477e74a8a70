import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { metadata } from '../../functions/metadata.ts';
import { brokenPromises, withNew, type Released } from '../../scripts/released.ts';
import { catalog } from '../../src/catalog.ts';
import { locales } from '../../src/engine/language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

test('generated files are fresh', () => {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const check = () =>
    execFileSync(process.execPath, [tsx, 'scripts/generate.ts', '--check'], { cwd: root, stdio: 'pipe' });
  expect(check).not.toThrow();
});

describe.each(locales)('Excel’s metadata in %s', (locale) => {
  const said = metadata(catalog, locale);

  it('is what the formulas say', () => {
    expect(json(`functions/functions.${locale}.json`)).toEqual(JSON.parse(JSON.stringify(said)));
  });

  it('names the arguments of a formula apart', () => {
    const clashing = said.functions
      .filter(({ parameters }) => new Set(parameters.map(({ name }) => name)).size < parameters.length)
      .map(({ id }) => id);
    expect(clashing).toEqual([]);
  });

  it('keeps Excel’s limits', () => {
    for (const { name, description, helpUrl, parameters } of said.functions) {
      expect(name).toMatch(/^\p{L}[\p{L}0-9._]{2,63}$/u);
      expect(description.length).toBeLessThanOrEqual(1024);
      expect(helpUrl).toMatch(/^https:\/\/.+\.html$/);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^\p{L}[\p{L}0-9_]{0,63}$/u);
        expect(parameter.description.length).toBeLessThanOrEqual(512);
      }
    }
  });

  it('defines every list it refers to, once', () => {
    const ids = said.enums.map(({ id }) => id);
    const used = said.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => (customEnumId === undefined ? [] : [customEnumId])),
    );
    expect([...ids].sort()).toEqual([...used].sort());
    for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
  });
});

describe('released formulas', () => {
  const released = json('tests/released.json') as Released;

  it('are all there, as they were', () => {
    expect(brokenPromises(released, catalog)).toEqual([]);
  });

  it('include every formula of the catalogue', () => {
    expect(catalog.filter(({ id }) => !(id in released)).map(({ id }) => id)).toEqual([]);
  });

  it('are missed when they go, move or demand more', () => {
    const [first] = catalog;
    const id = first?.id ?? '';
    expect(brokenPromises({ ...released, GONE: ['monto'] }, catalog)).toEqual([
      'GONE was released and is gone',
    ]);
    expect(brokenPromises({ [id]: ['otro', ...(released[id] ?? [])] }, catalog)).toHaveLength(1);
    expect(brokenPromises({ [id]: [] }, catalog).length).toBeGreaterThan(0);
    expect(withNew({ GONE: ['monto'] }, catalog)).toHaveProperty('GONE');
  });
});
