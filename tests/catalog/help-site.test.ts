import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { metadata } from '../../functions/metadata.ts';
import { helpSite } from '../../scripts/help-site.js';
import { publishedResults } from '../../scripts/published-results.ts';
import { catalog } from '../../src/catalog.ts';
import { locales } from '../../src/engine/language.ts';
import { existsSync } from 'node:fs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const site = helpSite(root);
const pages = [...site.keys()].filter((path) => path.endsWith('.html'));

/** Addresses a page asks for or leads to. */
const addresses = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);

test.each(locales)('every help address Excel is given in %s is a page of the site', (locale) => {
  const wanted = metadata(catalog, locale).functions.map(
    ({ helpUrl }) => helpUrl.split('/ayuda/')[1] ?? helpUrl,
  );
  expect(wanted.filter((path) => !site.has(path))).toEqual([]);
});

describe.each(pages)('%s', (path) => {
  const html = site.get(path) ?? '';

  it('leads nowhere that does not exist', () => {
    const inside = addresses(html).filter((each) => !/^(?:https?:|data:|#)/.test(each));
    const missing = inside.filter((each) => !site.has(posix.join(posix.dirname(path), each)));
    expect(missing).toEqual([]);
  });

  it('fetches nothing from outside', () => {
    const fetched = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*>/g)].map(([tag]) => tag);
    expect(fetched.filter((tag) => /(?:https?:)?\/\//.test(tag))).toEqual([]);
  });
});

test.each(['es', 'en'])('the index in %s names every formula, in its list and in its search', (locale) => {
  const html = site.get(`${locale}/index.html`) ?? '';
  const [, index = '[]'] =
    /<script type="application\/json" id="indice">([\s\S]*?)<\/script>/.exec(html) ?? [];
  const ids = (JSON.parse(index) as { readonly id: string }[]).map(({ id }) => id);
  expect(ids).toEqual(catalog.map(({ id }) => id));
  expect(catalog.filter(({ id }) => !html.includes(`href="${id}.html"`))).toEqual([]);
});

describe('published results', () => {
  it.each(publishedResults)('$title.es: its tests and formulas are there', ({ formulas, tests, pending }) => {
    const ids = catalog.map(({ id }) => id);
    expect(formulas.filter((id) => !ids.includes(id))).toEqual([]);
    expect(tests.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
    if (tests.length === 0) expect(pending).toBeDefined();
  });
});
