import { pefaCombinacion } from '../norms/pefa-combinacion.ts';

export const gradePoints = { A: 4, B: 3, C: 2, D: 1, 'D*': 1 } as const;

const LETTERS = ['D', 'C', 'B', 'A'];
const letterOf = (points: number): string => LETTERS[points - 1] ?? '';

/** The weakest link: the lowest grade, with a plus when any other is higher. */
const weakestLink = (points: readonly number[]): string => {
  const lowest = Math.min(...points);
  return `${letterOf(lowest)}${Math.max(...points) > lowest ? '+' : ''}`;
};

/** The average: by the table for so many dimensions. A single one is its own grade. */
const average = (points: readonly number[]): string => {
  const sum = points.reduce((all, each) => all + each, 0);
  return pefaCombinacion.current.value[points.length]?.[sum - points.length] ?? letterOf(sum);
};

/** PEFA's two ways from the grades of one to four dimensions to the grade of the indicator. */
export const combinations = { M1: weakestLink, M2: average } as const;
