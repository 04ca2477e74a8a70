import { describe, expect, test } from '@jest/globals';
import { formulaJson } from '../../cli/catalogue-json.ts';
import { catalog } from '../../src/catalog.ts';
import { locales } from '../../src/engine/language.ts';
import { json, muni } from './run.ts';

interface Listed {
  readonly id: string;
  readonly subject: string;
  readonly summary: Readonly<Record<string, string>>;
  readonly params: readonly {
    readonly name: string;
    readonly label: Readonly<Record<string, string>>;
    readonly meaning: Readonly<Record<string, string>>;
    readonly optional: boolean;
    readonly choices?: readonly unknown[];
  }[];
  readonly examples: readonly {
    readonly given: unknown;
    readonly result: unknown;
    readonly fails?: string;
  }[];
  readonly native: unknown;
  readonly source: { readonly title: string; readonly verified: boolean };
  readonly norms: readonly { readonly versions: readonly { readonly value?: unknown }[] }[];
  readonly shape: string;
  readonly returns: string;
  readonly verified: boolean;
}

const listed = async (id: string): Promise<Listed> =>
  JSON.parse(JSON.stringify(await formulaJson(catalog.find((each) => each.id === id)!))) as Listed;

describe('muni catalogo --json', () => {
  const all = json(muni(['catalogo', '--json'])) as readonly Listed[];

  test('lists every formula of the catalogue, by name', () => {
    expect(all.map(({ id }) => id)).toEqual(catalog.map(({ id }) => id));
  });

  test.each(all)('$id says all it declares, in three languages', (each) => {
    for (const text of [each.summary, ...each.params.flatMap(({ label, meaning }) => [label, meaning])])
      expect(locales.filter((locale) => !text[locale])).toEqual([]);
    expect(each.examples.filter(({ result }) => result === undefined)).toEqual([]);
    expect(each.examples.some(({ fails }) => fails !== undefined)).toBe(true);
    expect([typeof each.source.title, typeof each.verified]).toEqual(['string', 'boolean']);
    expect(each.native).toEqual(
      expect.objectContaining('formula' in (each.native as object) ? { formula: expect.any(String) } : {}),
    );
    for (const { versions } of each.norms) for (const { value } of versions) expect(value).toBeDefined();
  });
});

test('an example carries what it gives, or the error with its sentence', async () => {
  const { examples, params, shape, returns } = await listed('CATEGORIA');
  expect({ shape, returns }).toEqual({ shape: 'elementwise', returns: 'text' });
  expect(params.map(({ name, optional }) => [name, optional])).toContainEqual(['poblacion', false]);
  expect(examples.filter(({ fails }) => fails === undefined).length).toBeGreaterThan(0);
  for (const { fails, result } of examples.filter((each) => each.fails !== undefined))
    expect(result).toMatchObject({ error: { motivo: fails, codigo: expect.stringMatching(/^#/) } });
});

test('an open upper end is written as such, since JSON has no infinity', async () => {
  const text = JSON.stringify(await Promise.all(catalog.map(formulaJson)));
  expect(text).not.toContain('"upTo":null');
});

describe('muni catalogo', () => {
  test('is a list by subject that a person reads', () => {
    const { out, status } = muni(['catalogo']);
    expect(status).toBe(0);
    expect(out).toContain('Ejecución\n');
    expect(out).toContain('TASA_EJECUCION(ejecutado; presupuesto)\n      Parte del presupuesto');
    expect(out).toContain(`${catalog.length} fórmulas`);
  });

  test('keeps the formulas that answer to some words, without regard to accents', () => {
    expect(muni(['catalogo', 'dias', 'habiles']).out).toMatch(/^ {2}DIAS_HABILES\(/);
    const [first] = json(muni(['catalogo', 'días hábiles', '--json'])) as readonly Listed[];
    expect(first?.id).toBe('DIAS_HABILES');
  });

  test('says so when nothing answers', () => {
    const { out, status } = muni(['catalogo', 'zanahoria']);
    expect(out).toContain('Ninguna fórmula responde a «zanahoria»');
    expect(status).toBe(1);
  });
});
