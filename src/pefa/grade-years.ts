import { asExcelKeeps } from '../engine/measured.ts';
import { levelOf, type Scale } from '../norms/scale.ts';
import { pefaDimensiones, type Dimension } from '../norms/pefa-dimensiones.ts';

export const YEARS = 3;

/** A year without an approved budget counts as the year outside every band (PI-1, field guide). */
export const NO_BUDGET = Number.POSITIVE_INFINITY;

/** The grade two of the three years reach: the second best, for every band lies within the next one. */
const twoOfThree = (scale: Scale, years: readonly number[]): string | undefined =>
  years.map((value) => levelOf(scale, value) ?? 'D').sort()[1];

/** The grade of the mean, where no year may be left out. */
const ofTheMean = (scale: Scale, years: readonly number[]): string | undefined =>
  levelOf(scale, asExcelKeeps(years.reduce((all, each) => all + each, 0) / YEARS));

interface Rule {
  readonly grade: (scale: Scale, years: readonly number[]) => string | undefined;
  /** A bare number of this size is a percentage without its sign. */
  readonly tooLarge: number;
}

// What was collected or spent may be several times the budget, and no grade depends on how many; a variance, a
// contingency or arrears as large as the whole budget are points.
const outturn: Rule = { grade: twoOfThree, tooLarge: 10 };
const share: Rule = { grade: twoOfThree, tooLarge: 1 };

export const rules: Readonly<Record<Dimension, Rule>> = {
  'PI-1.1': outturn,
  'PI-2.1': share,
  'PI-2.2': share,
  'PI-2.3': { ...share, grade: ofTheMean },
  'PI-3.1': outturn,
  'PI-3.2': share,
  'PI-22.1': share,
};

/** The letter of three years in points of a hundred, none negative. */
export const gradeOf = (dimension: Dimension, years: readonly number[]): string =>
  rules[dimension].grade(pefaDimensiones[dimension].current.value, years) ?? 'D';
