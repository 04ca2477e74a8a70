import { bandTable } from '../engine/bands.ts';
import { cellOf, isSingle, problemIn, type About, type Grid, type Input } from '../engine/cells.ts';
import { number, rangeKind, text, type Kind } from '../engine/kinds.ts';
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
    if (isSingle(grid)) return named(grid, about);
    const bands = bandTable(grid, about, shape);
    if (bands instanceof Problem) return bands;
    const levels = bands.map(({ from, label }) => ({ from, including: true, label }));
    return { unit: 'ratio', levels, last: undefined };
  }),
  choices: scaleNames.map((name) => ({ value: name, meaning: escalas[name].title })),
};

function named(grid: Grid<Input>, about: About): Scale | Problem {
  const said = text.read(grid, about);
  if (said instanceof Problem) return said;
  const name = scaleNames.find((each) => each === said.toUpperCase());
  return name ? escalas[name].current.value : problemIn('notChoice', about, scaleNames.join(', '));
}

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

/** What a rate may be where the scale has no end: twice the budget. */
const LARGEST_RATE = 2;
const SIGNIFICANT = 15; // what Excel keeps and compares of a number: 1.1 × 100 is 110, not 110.00000000000001

/**
 * The value in the unit of the scale. In points of a hundred, a bare number as small as a rate is almost surely one
 * (0.7572 for 75.72 %, 1.02 for 102 %): refused rather than called the lowest level.
 */
export function inUnitOf({ unit, last }: Scale, { value, inPercent }: Measured): number | undefined {
  const points = unit === 'points' && inPercent ? value * 100 : value;
  const largestRate = last === undefined ? LARGEST_RATE : last / 100;
  if (unit === 'points' && !inPercent && value > 0 && value <= largestRate) return undefined;
  return Number(points.toPrecision(SIGNIFICANT));
}
