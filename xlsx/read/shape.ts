import type { RawTable } from '../../src/intake/budget.ts';
import { FileProblem } from '../file-problem.ts';

export const MOST_COLUMNS = 2000;
export const MOST_LETTERS = 100_000; // Excel itself stops at 32,767

/** Tables as wide as tables are, of cells as long as cells are; anything else is a mistake or means harm. */
export function checkedShape(tables: RawTable[], file: string): RawTable[] {
  for (const { rows } of tables)
    for (const [at, row] of rows.entries()) {
      if (row.length > MOST_COLUMNS && widthOf(row) > MOST_COLUMNS)
        throw new FileProblem('tooManyColumns', file, String(widthOf(row)));
      for (const cell of row)
        if (typeof cell === 'string' && cell.length > MOST_LETTERS)
          throw new FileProblem('longCell', file, String(at + 1));
    }
  return tables;
}

function widthOf(row: readonly unknown[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1] === null) width--;
  return width;
}
