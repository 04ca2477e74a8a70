import { column, positiveNumber, type Kind } from '../engine/kinds.ts';
import { asExcelKeeps, measured, type Measured } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import type { Term } from '../glossary.ts';

/** Scores in points of a hundred, or the bonuses added to them. */
export const scores: Kind<readonly (Measured | undefined)[]> = column(measured);
export const bonuses: Kind<readonly (number | undefined)[]> = column(positiveNumber);

const between = { es: 'de 0 a 100', en: 'from 0 to 100', pt: 'de 0 a 100' };
const rates = {
  es: 'los puntajes van de 0 a 100 y estos parecen tasas; multiplíquelos por 100',
  en: 'scores go from 0 to 100 and these look like rates; multiply them by 100',
  pt: 'as pontuações vão de 0 a 100 e estas parecem taxas; multiplique-as por 100',
};

const howMany = (count: number) => ({
  es: `${count} puntajes, o su media en una celda`,
  en: `${count} scores, or their mean in one cell`,
  pt: `${count} pontuações, ou sua média em uma célula`,
});

export const sumOfScores = (points: readonly number[]): number => points.reduce((all, each) => all + each, 0);

/** The mean of so many scores, or the mean itself when only one is given. */
export function meanScore(
  given: readonly (Measured | undefined)[],
  count: number,
  term: Term,
): number | Problem {
  if (given.length !== count && given.length !== 1) return new Problem('badShape', term, {}, howMany(count));
  const points: number[] = [];
  for (const [row, score] of given.entries()) {
    if (score === undefined) return new Problem('missing', term, { row: row + 1 });
    const value = score.inPercent ? score.value * 100 : score.value;
    if (value < 0 || value > 100) return new Problem('outOfRange', term, { row: row + 1 }, between);
    points.push(value);
  }
  const highest = Math.max(...points);
  if (highest > 0 && highest <= 1) return new Problem('outOfRange', term, {}, rates);
  return asExcelKeeps(sumOfScores(points) / points.length);
}
