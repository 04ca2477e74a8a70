import { isBlank, widthOf, type Grid, type Input } from '../engine/cells.ts';
import type { Result } from '../engine/formula.ts';
import { Problem, type Place } from '../engine/problem.ts';
import type { RowWords } from '../engine/row-words.ts';
import type { Term } from '../glossary.ts';

/** The cells of one row of a block, and where each stands. */
export interface ScoreRow {
  readonly cells: readonly Input[];
  readonly placeOf: (at: number) => Place;
}

/** Several rows and columns are one case per row; a lone row or a lone column is one case. */
export const scoreRows = (block: Grid<Input>): readonly ScoreRow[] =>
  widthOf(block) === 1 && block.length > 1
    ? [{ cells: block.map(([cell]) => cell), placeOf: (at) => ({ row: at + 1 }) }]
    : block.map((cells, row) => ({ cells, placeOf: (at) => ({ row: row + 1, column: at + 1 }) }));

/** One result per row. A blank row among others stays blank. */
export function rowByRow<T>(
  words: RowWords<T>,
  [block, term]: readonly [Grid<Input>, Term],
  score: (word: T, row: ScoreRow) => Result,
): readonly Result[] | Problem {
  const rows = scoreRows(block);
  if (words.count !== 1 && words.count !== rows.length)
    return new Problem('lengths', term, {}, `${words.count} / ${rows.length}`);
  return rows.map((row, at) => {
    if (row.cells.every(isBlank)) return rows.length > 1 ? '' : new Problem('missing', term);
    const word = words.at(at);
    return word instanceof Problem ? word : score(word, row);
  });
}
