import { bandTable } from '../engine/bands.ts';
import { isBlank, problemIn, widthOf, type Input } from '../engine/cells.ts';
import { number, rangeKind, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { escalas, scaleNames, type Scale } from '../norms/escalas.ts';

const shape = {
  es: 'dos columnas, desde y nivel',
  en: 'two columns, from and level',
  pt: 'duas colunas, desde e nível',
};

/** The name of a scale, or two columns of one's own: value from which (inclusive), and level. */
export const escala: Kind<Scale> = {
  ...rangeKind((grid, about): Scale | Problem => {
    if (grid.length === 1 && widthOf(grid) === 1) return named(grid[0]?.[0]) ?? misnamed(grid[0]?.[0], about);
    const bands = bandTable(grid, about, shape);
    if (bands instanceof Problem) return bands;
    const levels = bands.map(({ from, label }) => ({ from, including: true, label }));
    return { unit: 'ratio', levels, last: undefined };
  }),
  choices: scaleNames.map((name) => ({ value: name, meaning: escalas[name].title })),
};

const named = (cell: Input): Scale | undefined => {
  const said = String(cell).trim().toUpperCase();
  return scaleNames.includes(said as never) ? escalas[said as keyof typeof escalas].current.value : undefined;
};

const misnamed = (cell: Input, about: Parameters<Kind<Scale>['read']>[1]): Problem =>
  isBlank(cell) ? problemIn('missing', about) : problemIn('notChoice', about, scaleNames.join(', '));

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
    const cell = Array.isArray(input) ? (input as Input[][])[0]?.[0] : input;
    return value instanceof Problem
      ? value
      : { value, inPercent: typeof cell === 'string' && cell.includes('%') };
  },
};

/**
 * The value in the unit of the scale. In points of a hundred, a bare number between 0 and 1 is almost surely a rate
 * (0.7572 for 75.72 %): refused rather than called the lowest level.
 */
export function inUnitOf({ unit }: Scale, { value, inPercent }: Measured): number | undefined {
  if (unit === 'ratio') return value;
  if (inPercent) return Number((value * 100).toPrecision(15)); // «110 %» is 110, not 110.00000000000001
  return value > 0 && value <= 1 ? undefined : value;
}
