import { bandTable } from '../engine/bands.ts';
import { isSingle, problemIn, type About, type Grid, type Input } from '../engine/cells.ts';
import { rangeKind, text, type Kind } from '../engine/kinds.ts';
import { asExcelKeeps, type Measured } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { escalas, scaleNames } from '../norms/escalas.ts';
import type { Scale } from '../norms/scale.ts';

const shape = {
  es: 'dos columnas, desde y nivel',
  en: 'two columns, from and level',
  pt: 'duas colunas, desde e nível',
};

/** The name of a scale, or two columns of one's own: value from which (inclusive), and level. */
export const escala: Kind<Scale> = {
  ...rangeKind((grid, about): Scale | Problem => {
    if (isSingle(grid)) return named(grid, about);
    const bands = bandTable(grid, about, text, shape);
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

/** What a rate may be where the scale has no end: twice the budget. */
const LARGEST_RATE = 2;

/**
 * The value in the unit of the scale. In points of a hundred, a bare number as small as a rate is almost surely one
 * (0.7572 for 75.72 %, 1.02 for 102 %): refused rather than called the lowest level.
 */
export function inUnitOf({ unit, last }: Scale, { value, inPercent }: Measured): number | undefined {
  const points = unit === 'points' && inPercent ? value * 100 : value;
  const largestRate = last === undefined ? LARGEST_RATE : last / 100;
  if (unit === 'points' && !inPercent && value > 0 && value <= largestRate) return undefined;
  return asExcelKeeps(points);
}
