import { cellOf } from './cells.ts';
import { number, type Kind } from './kinds.ts';
import { Problem } from './problem.ts';

/** What is to be classified: a number as it stands, or a text with its sign, «75,72 %». */
export interface Measured {
  readonly value: number;
  readonly inPercent: boolean;
}

export const measured: Kind<Measured> = {
  ...number,
  readColumn: undefined,
  read(input, about) {
    const value = number.read(input, about);
    const cell = cellOf(input);
    return value instanceof Problem
      ? value
      : { value, inPercent: typeof cell === 'string' && cell.includes('%') };
  },
};

const SIGNIFICANT = 15; // what Excel keeps and compares of a number: 1.1 × 100 is 110, not 110.00000000000001

export const asExcelKeeps = (value: number): number => Number(value.toPrecision(SIGNIFICANT));

/** Said of a bare number that is too small to be points of a hundred. */
export const looksLikeARate = {
  es: 'la escala va en puntos de 0 a 100 y esto parece una tasa; multiplíquela por 100',
  en: 'the scale is in points from 0 to 100 and this looks like a rate; multiply it by 100',
  pt: 'a escala é em pontos de 0 a 100 e isto parece uma taxa; multiplique-a por 100',
};

/** Said of a bare number that is too large to be a rate. */
export const looksLikePoints = {
  es: 'parece un porcentaje sin su signo; escríbalo como tasa (0,97) o con el signo (97 %)',
  en: 'looks like a percentage without its sign; type it as a rate (0.97) or with the sign (97 %)',
  pt: 'parece uma porcentagem sem o sinal; escreva-a como taxa (0,97) ou com o sinal (97 %)',
};

/**
 * A rate in points of a hundred: 0.97 and «97 %» are 97. A bare number of `tooLarge` or more is surely a percentage
 * that lost its sign: undefined, rather than read a hundred times too large.
 */
export const pointsOf = ({ value, inPercent }: Measured, tooLarge: number): number | undefined =>
  !inPercent && Math.abs(value) >= tooLarge ? undefined : asExcelKeeps(value * 100);
