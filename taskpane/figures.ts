import type { Cell } from '../src/engine/cells.ts';
import type { Locale } from '../src/engine/language.ts';
import { dayOf } from '../src/engine/reading.ts';
import type { Marks } from './workbook.ts';

/** Who writes figures with each mark, language by language. Bolivia writes 1.234.567,89. */
const writers: Readonly<Record<Marks['decimal'], Readonly<Record<Locale, string>>>> = {
  ',': { es: 'es-BO', en: 'de-DE', pt: 'pt-BR' },
  '.': { es: 'es-MX', en: 'en-US', pt: 'en-US' },
};

export type FigureStyle = 'amount' | 'ratio' | 'number' | 'whole' | 'date' | 'text' | 'table' | 'share';

const decimals: Readonly<Partial<Record<FigureStyle, Intl.NumberFormatOptions>>> = {
  amount: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  ratio: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 2 },
  whole: { maximumFractionDigits: 0 },
  share: { style: 'percent', maximumFractionDigits: 0 },
};

/** Figures as this user writes them. */
export interface Figures {
  (value: Cell, style: FigureStyle): string;
}

export function figuresFor(locale: Locale, { decimal }: Marks): Figures {
  const writer = writers[decimal][locale];
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(writer, { useGrouping: 'always', ...options } as Intl.NumberFormatOptions).format(
      value,
    );
  return (value, style) => {
    if (value === null) return '';
    if (typeof value !== 'number') return String(value);
    if (style === 'date') return dayText(value);
    return write(value, decimals[style] ?? { maximumFractionDigits: 6 });
  };
}

/** `31/03/2026`, as the sheets write it. */
export function dayText(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}
