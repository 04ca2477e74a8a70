import { describe, expect, it } from '@jest/globals';
import { functionsIn, spanishNames } from '../../scripts/excel-spanish.ts';
import { catalog } from '../../src/catalog.ts';
import { termsOf, type AnyFormula, type Cells } from '../../src/engine/formula.ts';
import { locales, type Text } from '../../src/engine/language.ts';
import { nativeTerms, templatesOf } from '../../src/engine/native.ts';
import { glossary } from '../../src/glossary.ts';
import { builtinNames } from './builtin-names.ts';

/** https://learn.microsoft.com/microsoft-365/extensibility/schema/extension-function */
const LIMITS = { id: 64, description: 1024, argument: 512 } as const;

const blanks = (text: Text): readonly string[] => locales.filter((locale) => text[locale].trim() === '');

const textsOf = (spec: AnyFormula): readonly Text[] => [
  spec.summary,
  spec.also,
  ...Object.values(spec.meanings ?? {}),
  ...Object.values(spec.params).flatMap(({ choices }) => (choices ?? []).map(({ meaning }) => meaning)),
  ...spec.examples.flatMap(({ note }) => (note ? [note] : [])),
  ...('none' in spec.native ? [spec.native.none] : []),
  ...(spec.norms ?? []).map(({ title }) => title),
];

const takesRange = (spec: AnyFormula): boolean =>
  spec.shape === 'elementwise' || Object.values(spec.params).some(({ shape }) => shape === 'range');

const isRange = (cells: Cells | undefined): boolean =>
  Array.isArray(cells) && (cells.length > 1 || (Array.isArray(cells[0]) && cells[0].length > 1));

describe('the glossary', () => {
  it.each(Object.entries(glossary))('says “%s” in every language', (_, { label, meaning }) => {
    expect([...blanks(label), ...blanks(meaning)]).toEqual([]);
    for (const locale of locales) expect(meaning[locale].length).toBeLessThanOrEqual(LIMITS.argument);
  });
});

describe('names', () => {
  const names = catalog.map(({ id }) => id);

  it('are unique, also where points become underscores', () => {
    expect(new Set(names.map((id) => id.replaceAll('.', '_'))).size).toBe(names.length);
  });

  it('are sorted', () => {
    expect([...names].sort()).toEqual(names);
  });
});

describe.each(catalog.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  it('has a name Excel takes', () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
    expect(id.length).toBeLessThanOrEqual(LIMITS.id);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d{1,7}$|^R\d*C\d*$/);
    expect(builtinNames).not.toContain(id);
  });

  it('says everything in every language, within what Excel shows', () => {
    expect(textsOf(spec).filter((text) => blanks(text).length > 0)).toEqual([]);
    for (const locale of locales) expect(spec.summary[locale].length).toBeLessThanOrEqual(LIMITS.description);
    for (const meaning of Object.values(spec.meanings ?? {}))
      for (const locale of locales) expect(meaning[locale].length).toBeLessThanOrEqual(LIMITS.argument);
  });

  it('asks for optional arguments last', () => {
    const optional = Object.values(spec.params).map((kind) => kind.optional);
    expect(optional).toEqual([...optional].sort());
  });

  it('has an example of a result, of a failure and of a range', () => {
    expect(spec.examples.some((example) => 'gives' in example)).toBe(true);
    expect(spec.examples.some((example) => 'fails' in example)).toBe(true);
    const ranged = spec.examples.some(({ given }) => Object.values(given).some((cells) => isRange(cells)));
    expect(ranged || !takesRange(spec)).toBe(true);
  });

  it('gives examples only of its own arguments', () => {
    const known: readonly string[] = termsOf(spec.params);
    const given = spec.examples.flatMap((example) => Object.keys(example.given));
    expect(given.filter((term) => !known.includes(term))).toEqual([]);
  });

  it('has a native equivalent of its own arguments, in functions of Excel 2016, or a reason', () => {
    if ('none' in spec.native) return;
    const used = nativeTerms(spec);
    const known: readonly string[] = termsOf(spec.params);
    const needed = termsOf(spec.params).filter((term) => !spec.params[term]?.optional);
    expect(used.filter((term) => !known.includes(term))).toEqual([]);
    expect(needed.filter((term) => !used.includes(term))).toEqual([]);
    const called = templatesOf(spec).flatMap(functionsIn);
    expect(called.filter((name) => !(name in spanishNames))).toEqual([]);
    // In a larger formula it takes the place of a call: it must be one too.
    const one = templatesOf(spec).filter(
      (template) => 'formula' in spec.native && !/^[A-Z.]+\(.*\)$/.test(template),
    );
    expect(one).toEqual([]);
  });

  it('names its source', () => {
    expect(spec.source.title.trim()).not.toBe('');
    for (const { versions } of spec.norms ?? [])
      for (const { source } of versions) expect(source.trim()).not.toBe('');
  });
});
