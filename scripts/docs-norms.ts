import type { Norm, Version } from '../src/engine/norm.ts';
import { markdownTable, shownValue } from './docs-format.ts';
import { word, type HelpLocale } from './docs-words.ts';

const cell = (value: unknown): value is number | string | boolean =>
  ['number', 'string', 'boolean'].includes(typeof value);

/** A norm's value in words, whatever its shape: figures, lists, bands. */
function described(value: unknown, locale: HelpLocale): string {
  if (value === Number.POSITIVE_INFINITY) return '∞';
  if (cell(value)) return shownValue(value, locale);
  if (Array.isArray(value)) return value.map((each: unknown) => described(each, locale)).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  if (locale in value) return described((value as Readonly<Record<string, unknown>>)[locale], locale);
  return Object.entries(value)
    .map(([name, each]) => `${name} ${described(each, locale)}`)
    .join(', ');
}

/** A year is not an amount: no thousands mark. */
const since = (year: number): string => (year > 0 ? String(year) : '');

const versionRow = (
  norm: Norm<unknown>,
  { since: year, value, source, url, verified }: Version<unknown>,
  locale: HelpLocale,
): string[] => [
  since(year),
  norm.says?.(value)[locale] ?? described(value, locale),
  `${url === undefined ? source : `[${source}](${url})`} — ${word(verified ? 'verified' : 'unverified', locale)}`,
];

export const normText = (norm: Norm<unknown>, locale: HelpLocale): string =>
  `### ${norm.title[locale]}\n\n${markdownTable(
    [word('since', locale), word('value', locale), word('source', locale)],
    norm.versions.map((version) => versionRow(norm, version, locale)),
  )}`;
