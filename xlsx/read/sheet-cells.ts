import type { Merged, RawCell, RawTable } from '../../src/intake/budget.ts';
import { FileProblem } from '../file-problem.ts';

/** A workbook laid out as a rectangle in memory: beyond this it holds stray cells, or means harm. */
const MOST_CELLS = 20_000_000;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** The cells of a file's sheets while they are read, within a bound for all of them. */
export class CellBudget {
  private left = MOST_CELLS;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  spend(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw new FileProblem('tooManyCells', this.file);
  }

  sheet(): SheetCells {
    return new SheetCells(this, this.file);
  }
}

/** One sheet while it is read. Rows and columns from 0. */
export class SheetCells {
  private readonly rows: RawCell[][] = [];
  private readonly merges: Merged[] = [];
  private readonly budget: CellBudget;
  private readonly file: string;

  constructor(budget: CellBudget, file: string) {
    this.budget = budget;
    this.file = file;
  }

  put(row: number, column: number, value: RawCell): void {
    if (value === null || value === '') return;
    if (!(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN))
      throw new FileProblem('tooManyCells', this.file);
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    if (column >= cells.length) {
      this.budget.spend(column + 1 - cells.length);
      while (cells.length < column) cells.push(null);
    }
    cells[column] = value;
  }

  merge(merged: Merged): void {
    if (merged.bottom <= merged.top && merged.right <= merged.left) return;
    this.budget.spend(1);
    this.merges.push(merged);
  }

  table(name: string, hidden: boolean): RawTable {
    const table = { name, hidden, rows: this.rows };
    return this.merges.length === 0 ? table : { ...table, merged: this.merges };
  }
}
