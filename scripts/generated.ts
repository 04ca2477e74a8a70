import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metadata } from '../functions/metadata.ts';
import { locales } from '../src/engine/language.ts';
import { conventions } from './docs-conventions.ts';
import { index } from './docs-index.ts';
import { page } from './docs-page.ts';
import { published } from './docs-published.ts';
import { knownPlaces, sourcesPage } from './docs-sources.ts';
import { searchIndex } from './docs-search.ts';
import { guidePage, guides } from './docs-guides.ts';
import { helpLocales, word } from './docs-words.ts';
import { feriadosText } from './feriados.ts';
import { catalogText, formulaFiles, type FormulaFile } from './formula-files.ts';
import { withNew, type Released } from './released.ts';

/** What each generated file should say, by path from the root. */
export type Files = ReadonlyMap<string, string>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const RELEASED = 'tests/released.json';

export const readReleased = (root: string): Released =>
  existsSync(join(root, RELEASED))
    ? (JSON.parse(readFileSync(join(root, RELEASED), 'utf8')) as Released)
    : {};

async function helpPages(files: readonly FormulaFile[]): Promise<Files> {
  const pages = new Map<string, string>();
  const known = await knownPlaces();
  for (const locale of helpLocales) {
    pages.set(`docs/${locale}/README.md`, index(files, locale));
    pages.set(`docs/${locale}/convenciones.md`, conventions(locale));
    pages.set(`docs/${locale}/resultados.md`, published(locale));
    pages.set(`docs/${locale}/documentos.md`, sourcesPage(known, locale));
    for (const [file, guide] of Object.entries(guides))
      pages.set(`docs/${locale}/${file}.md`, guidePage(guide[locale], word('generated', locale)));
    pages.set(`docs/${locale}/busqueda.json`, searchIndex(files, locale));
  }
  for (const { spec } of files) {
    const tools = await spec.tools?.();
    for (const locale of helpLocales) pages.set(`docs/${locale}/${spec.id}.md`, page(spec, tools, locale));
  }
  return pages;
}

/** Everything derived from the formulas, worked out anew. */
export async function generated(root: string): Promise<Files> {
  const files = await formulaFiles(root);
  const catalog = files.map(({ spec }) => spec);
  return new Map([
    ['src/norms/feriados.generated.ts', feriadosText()],
    ['src/catalog.ts', catalogText(files)],
    ...locales.map(
      (locale) => [`functions/functions.${locale}.json`, json(metadata(catalog, locale))] as const,
    ),
    [RELEASED, json(withNew(readReleased(root), catalog))],
    ...(await helpPages(files)),
  ]);
}

const present = (root: string, path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

/** Help pages whose formula is gone. */
export const leftovers = (root: string, files: Files): readonly string[] =>
  helpLocales
    .flatMap((locale) => {
      const folder = `docs/${locale}`;
      const pages = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
      return pages.filter((file) => file.endsWith('.md')).map((file) => `${folder}/${file}`);
    })
    .filter((path) => !files.has(path));

/** Files that do not say what they should. */
export const stale = (root: string, files: Files): readonly string[] => [
  ...[...files].filter(([path, text]) => present(root, path) !== text).map(([path]) => path),
  ...leftovers(root, files),
];
