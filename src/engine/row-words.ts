import { widthOf, type Input } from './cells.ts';
import { rangeKind, type Kind } from './kinds.ts';
import { Problem, type Place } from './problem.ts';
import type { Term } from '../glossary.ts';

/** Cells repeat: each distinct one is read once, and a bad one is blamed on the place where it stands. */
export function rememberingReader<T>(kind: Kind<T>, term: Term): (cell: Input, place: Place) => T | Problem {
  const known = new Map<Input, T | Problem>();
  return (cell, place) => {
    const value = known.get(cell) ?? kind.read(cell, { term });
    known.set(cell, value);
    return value instanceof Problem ? new Problem(value.code, term, place, value.detail) : value;
  };
}

/** What is said of each row of a block: one word for all of them, or one for each. */
export interface RowWords<T> {
  readonly count: number;
  readonly at: (row: number) => T | Problem;
}

const oneColumn = { es: 'una sola columna', en: 'a single column', pt: 'uma só coluna' };

/** One word, or a column of them: a bad one spoils only its own row. */
export const rowWords = <T>(kind: Kind<T>): Kind<RowWords<T>> => ({
  ...rangeKind((grid, { term }) => {
    if (widthOf(grid) > 1) return new Problem('badShape', term, {}, oneColumn);
    const read = rememberingReader(kind, term);
    return {
      count: grid.length,
      at: (row) => (grid.length === 1 ? read(grid[0]?.[0], {}) : read(grid[row]?.[0], { row: row + 1 })),
    };
  }),
  ...(kind.choices && { choices: kind.choices }),
});
