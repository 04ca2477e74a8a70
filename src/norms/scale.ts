import type { Text } from '../engine/language.ts';
import { norm, type Norm, type Version } from '../engine/norm.ts';

/** A level begins at `from`, itself included or not, and goes on to the next one. */
export interface Level {
  readonly from: number;
  readonly including: boolean;
  readonly label: string;
}

export interface Scale {
  /** Points of a hundred, or a plain ratio. */
  readonly unit: 'points' | 'ratio';
  /** Ascending. A value below the first is outside the scale. */
  readonly levels: readonly Level[];
  /** Last value of the scale, included. Undefined where it has no end. */
  readonly last: number | undefined;
}

export const at = (from: number, label: string): Level => ({ from, including: true, label });
export const above = (from: number, label: string): Level => ({ from, including: false, label });

const figure = (value: number, locale: string): string => value.toLocaleString(locale);
const words = {
  es: { at: 'desde', above: 'más de', last: 'hasta', least: 'menos', locale: 'es-ES' },
  en: { at: 'from', above: 'over', last: 'up to', least: 'less', locale: 'en-US' },
  pt: { at: 'a partir de', above: 'mais de', last: 'até', least: 'menos', locale: 'pt-BR' },
} as const;

const saysIn = ({ levels, last }: Scale, language: keyof typeof words): string => {
  const { locale, ...word } = words[language];
  const said = levels.map(({ from, including, label }) =>
    from === -Infinity
      ? `${word.least}: ${label}`
      : `${word[including ? 'at' : 'above']} ${figure(from, locale)}: ${label}`,
  );
  return [...said, ...(last === undefined ? [] : [`${word.last} ${figure(last, locale)}`])].join('; ');
};

export const levelsInWords = (value: Scale): Text => ({
  es: saysIn(value, 'es'),
  en: saysIn(value, 'en'),
  pt: saysIn(value, 'pt'),
});

/** A published scale as a norm that can say its own cuts. */
export const scale = (id: string, title: Text, version: Version<Scale>): Norm<Scale> =>
  norm({
    id,
    title,
    versions: [version],
    says: levelsInWords,
  });

const reaches = (value: number, { from, including }: Level): boolean =>
  including ? value >= from : value > from;

/** The label of an unrounded value. Undefined outside the scale. */
export const levelOf = ({ levels, last }: Scale, value: number): string | undefined =>
  last !== undefined && value > last
    ? undefined
    : [...levels].reverse().find((level) => reaches(value, level))?.label;
