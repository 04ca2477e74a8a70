import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { helpSite } from '../../scripts/help-site.js';

const root = process.cwd();
const help = [...helpSite(root)].filter(([path]) => path.endsWith('.html'));
const pages: readonly (readonly [string, string])[] = [
  ...['workbench/index.html', 'taskpane/taskpane.html'].map(
    (path) => [path, readFileSync(join(root, path), 'utf8')] as const,
  ),
  ...help.map(([path, html]) => [`ayuda/${path}`, html] as const),
];

/** The page's own policy, whoever serves it. */
function policyOf(html: string): ReadonlyMap<string, readonly string[]> {
  const [, content = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    content.split(';').map((each) => {
      const [name = '', ...sources] = each.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const FROM_OFFICE = 'https://appsforoffice.microsoft.com';

test('every page forbids what it does not use: foreign code, inline code, code from text, sending anything out', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const [path, html] of pages) {
    const policy = policyOf(html);
    expect([path, policy.get('default-src')]).toEqual([path, ["'none'"]]);
    expect([path, policy.get('form-action'), policy.get('base-uri')]).toEqual([path, ["'none'"], ["'none'"]]);
    const allowed = [...policy.entries()].flatMap(([name, sources]) =>
      sources.map((source) => `${name} ${source}`),
    );
    const foreign = allowed.filter((each) => /https?:|\*|ws/.test(each));
    expect(
      foreign.filter((each) => path !== 'taskpane/taskpane.html' || !each.endsWith(FROM_OFFICE)),
    ).toEqual([]);
    const loose = allowed.filter((each) => /unsafe/.test(each));
    expect([path, ...loose]).toEqual([path]);
  }
});

test('no page has code in it, only data and scripts of its own', () => {
  for (const [path, html] of pages) {
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(
      ([, attributes = '']) => attributes,
    );
    expect([path, inline.filter((each) => !each.includes('application/json'))]).toEqual([path, []]);
    expect([path, /<[a-z][^>]*\son[a-z]+=/i.test(html)]).toEqual([path, false]);
    expect([path, /javascript:/i.test(html)]).toEqual([path, false]);
  }
});
