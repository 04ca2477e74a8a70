import type { Cell, Grid } from './engine/cells.ts';
import { termsOf, type AnyFormula, type Cells, type Example } from './engine/formula.ts';
import type { Term } from './glossary.ts';
import { addressOf } from './books/plan.ts';

export type AnyExample = Example<AnyFormula['params']>;

/** One argument of an example standing on a sheet, its first row under the heading. */
export interface Placed {
  readonly term: Term;
  readonly cells: readonly (readonly Cell[])[];
  readonly column: number;
  readonly address: string;
}

const isBlock = (cells: Cells): cells is readonly (readonly Cell[])[] => Array.isArray(cells);

/** Raw arguments by term; what an example leaves out is absent. */
export const givenIn = ({ given }: AnyExample): Readonly<Record<string, Cells | undefined>> => given;

export const argumentsOf = (spec: AnyFormula, example: AnyExample): readonly (Cells | undefined)[] =>
  termsOf(spec.params).map((term) => givenIn(example)[term]);

/** The arguments of an example that an elementwise formula takes row by row, a row at a time; single cells in each. */
export function rowsIn(example: AnyExample, wide: readonly Term[]): readonly (readonly Cell[])[] {
  const columns = wide.map((term) => {
    const cells = givenIn(example)[term] ?? null;
    return isBlock(cells) ? cells.flat() : [cells];
  });
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) =>
    columns.map((column) => (column.length === 1 ? column[0] : column[row]) ?? null),
  );
}

/** The arguments an elementwise formula takes row by row. */
export const wideTerms = (spec: AnyFormula): readonly Term[] =>
  termsOf(spec.params).filter((term) => spec.params[term]?.shape === 'cell');

/** Lays arguments side by side from a row of the sheet on, in the order of the formula. */
export function layOut(
  spec: AnyFormula,
  example: AnyExample,
  wanted: (cells: Cells) => boolean,
  firstRow: number,
): readonly Placed[] {
  let column = 0;
  return termsOf(spec.params).flatMap((term) => {
    const given = givenIn(example)[term];
    if (given === undefined || !wanted(given)) return [];
    const cells: Grid<Cell> = isBlock(given) ? given : [[given]];
    const columns = Math.max(1, cells[0]?.length ?? 0);
    const address = addressOf({ row: firstRow, column, rows: Math.max(1, cells.length), columns });
    const placed = { term, cells, column, address };
    column += columns;
    return [placed];
  });
}

/** Ranges and blanks need cells; everything else can be typed in the formula. */
export const needsCells = (cells: Cells): boolean => isBlock(cells) || cells === null || cells === '';
