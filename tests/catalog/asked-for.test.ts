import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { catalog, subjectOf } from '../../src/catalog.ts';
import { idsBySubject } from './asked-for.ts';

const asked = Object.values(idsBySubject).flat().sort();

test('the catalogue has every formula that was asked for, and no other', () => {
  expect(catalog.map(({ id }) => id)).toEqual(asked);
});

test.each(Object.entries(idsBySubject))('%s has its own', (subject, ids) => {
  const here = catalog.map(({ id }) => id).filter((id) => subjectOf[id] === subject);
  expect(here).toEqual(ids);
});

/** | [`TASA_EJECUCION`](TASA_EJECUCION.md) | …: the first column of every table of the page. */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/^\| \[`([A-Z][A-Z0-9_]+)`\]/gm)].map(([, id = '']) => id);

describe.each(['es', 'en'])('the catalogue page in %s', (locale) => {
  const page = fileURLToPath(new URL(`../../docs/${locale}/README.md`, import.meta.url));

  test('lists what this list says', () => {
    expect([...named(readFileSync(page, 'utf8'))].sort()).toEqual(asked);
  });
});
