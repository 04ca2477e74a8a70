import type { Value } from '../src/engine/cells.ts';
import { cellErrorOf, explain, Problem } from '../src/engine/problem.ts';
import { dayOf } from '../src/engine/reading.ts';
import type { HelpLocale } from './docs-words.ts';

const separators = { es: { list: ';', decimal: ',' }, en: { list: ',', decimal: '.' } } as const;
const tags = { es: 'es-BO', en: 'en-US' } as const;
const booleans = { es: ['FALSO', 'VERDADERO'], en: ['FALSE', 'TRUE'] } as const;

export const listSeparator = (locale: HelpLocale): string => `${separators[locale].list} `;
export const otherLocale = (locale: HelpLocale): HelpLocale => (locale === 'es' ? 'en' : 'es');

/** A number as it is typed: no thousands mark. */
export const typedNumber = (value: number, locale: HelpLocale): string =>
  String(value).replace('.', separators[locale].decimal);

/** A number as it is read: thousands marked, ten decimals at most. */
const shownNumber = (value: number, locale: HelpLocale): string =>
  new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 10, useGrouping: true }).format(value);

const two = (part: number): string => String(part).padStart(2, '0');

export function shownDate(serial: number, locale: HelpLocale): string {
  const { year, month, day } = dayOf(serial);
  return locale === 'es' ? `${two(day)}/${two(month)}/${year}` : `${year}-${two(month)}-${two(day)}`;
}

const typedBoolean = (value: boolean, locale: HelpLocale): string => booleans[locale][value ? 1 : 0];

/** A value as an argument is typed in a formula. */
export function typedValue(value: number | string | boolean, locale: HelpLocale): string {
  if (typeof value === 'number') return typedNumber(value, locale);
  return typeof value === 'boolean' ? typedBoolean(value, locale) : `"${value.replaceAll('"', '""')}"`;
}

const plain = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A value as the sheet shows it; a problem with its sentence. */
export function shownValue(value: Value, locale: HelpLocale, isDate = false): string {
  if (value instanceof Problem) return `\`${cellErrorOf(value)}\` ${plain(explain(value, locale))}`;
  if (typeof value === 'number') return isDate ? shownDate(value, locale) : shownNumber(value, locale);
  if (typeof value === 'boolean') return typedBoolean(value, locale);
  return plain(value ?? '');
}

export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const markdownTable = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heading), row(heading.map(() => '---')), ...rows.map(row)].join('\n');
