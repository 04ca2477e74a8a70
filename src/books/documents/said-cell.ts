import { withDots } from '../../engine/thousands.ts';
import type { Cell } from '../../engine/cells.ts';
import { dayOf, saidDay } from '../../engine/reading.ts';
import type { FormatName } from '../plan.ts';

/** `1234.5` → `1.234,50`: figures as the papers of a municipal office write them. */
export function saidNumber(value: number, decimals: number): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = withDots(whole);
  const isNegative = value < 0 && /[1-9]/.test(`${whole}${part}`);
  return `${isNegative ? '−' : ''}${grouped}${part === '' ? '' : `,${part}`}`;
}

const said: Readonly<Record<FormatName, (value: number) => string>> = {
  amount: (value) => saidNumber(value, 2),
  percent: (value) => `${saidNumber(value * 100, 1)} %`,
  number: (value) => saidNumber(value, 2),
  whole: (value) => saidNumber(value, 0),
  year: (value) => String(Math.round(value)),
  date: (value) => saidDay(dayOf(value)),
  text: String,
};

/** What a paper says of a cell. A blank one is a line to fill by hand. */
export function saidCell(value: Cell | undefined, format: FormatName = 'text'): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'sí' : 'no';
  return typeof value === 'number' ? said[format](value) : value;
}

/** Where something is missing in a sentence. */
export const BLANK = '……………………';

/** `Convenio con {municipio}` with what is known; what is not is left to be filled by hand. */
export const filled = (text: string, values: Readonly<Record<string, string | undefined>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return value === undefined || value === '' ? BLANK : value;
  });
