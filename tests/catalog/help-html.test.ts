import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { helpHtml } from '../../scripts/help-site.js';
import { metadata } from '../../functions/metadata.ts';
import { catalog } from '../../src/catalog.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const body = (markdown: string): string =>
  /<main[^>]*>\n([\s\S]*)\n<\/main>/.exec(helpHtml(markdown, 'es'))?.[1] ?? '';

test.each([
  ['# TECHOS', '<h1>TECHOS</h1>'],
  [
    'Da `=SI(A2<5;"x")` y **sin verificar**.',
    '<p>Da <code>=SI(A2&lt;5;"x")</code> y <strong>sin verificar</strong>.</p>',
  ],
  ['_También: poa._', '<p><em>También: poa.</em></p>'],
  ['[Todas](README.md)', '<p><a href="index.html">Todas</a></p>'],
  ['[`TECHOS`](TECHOS.md)', '<p><a href="TECHOS.html"><code>TECHOS</code></a></p>'],
  ['[DS 1484](https://a.bo/x.html)', '<p><a href="https://a.bo/x.html">DS 1484</a></p>'],
  ['- uno\n- dos', '<ul><li>uno</li>\n<li>dos</li></ul>'],
  ['```text\n=A<B\n```', '<pre tabindex="0"><code>=A&lt;B</code></pre>'],
  ['Fin. · <sub>Página generada.</sub>', '<p>Fin.</p>'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
])('%s', (markdown, html) => {
  expect(body(markdown)).toBe(html);
});

test('a table keeps its bars', () => {
  expect(body('| a | b |\n| --- | --- |\n| 1 \\| 2 | `x` |')).toContain(
    '<tr><td>1 | 2</td><td><code>x</code></td></tr>',
  );
});

describe.each(['es', 'en'] as const)('pages in %s', (locale) => {
  const pages = readdirSync(`${docs}${locale}`).filter((file) => file.endsWith('.md'));

  it('stand where Excel looks for them', () => {
    const wanted = metadata(catalog, locale).functions.map(({ helpUrl }) => helpUrl.split('/').at(-1));
    expect(wanted.filter((page) => !pages.includes(String(page).replace(/html$/, 'md')))).toEqual([]);
  });

  it.each(pages)('%s leaves no mark unread', (page) => {
    const html = helpHtml(readFileSync(`${docs}${locale}/${page}`, 'utf8'), locale);
    const words = html.replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
    expect(words).not.toMatch(/\*\*|\]\(|^#|\u0000|---/m);
    expect(html).toContain(`<html lang="${locale}">`);
  });
});
