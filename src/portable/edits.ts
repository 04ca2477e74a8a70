import type { Area, PlanCell } from '../books/plan.ts';
import type { Change, MuniCell } from './convert.ts';
import type { Restored } from './reactivate.ts';

/** What a cell holds from now on. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: PlanCell;
  /** It shows a part of another cell's result, before the edit or after it. */
  readonly part?: 'before' | 'after';
  /** Where the formula is entered over several cells; `spreads` where it reaches them by itself. */
  readonly over?: { readonly area: Area; readonly spreads: boolean };
}

const each = (
  { sheet, row, column }: MuniCell,
  cells: readonly (readonly PlanCell[])[],
  part: 'before' | 'after',
): readonly CellEdit[] =>
  cells.flatMap((line, down) =>
    line.map((content, right) => {
      const edit = { sheet, row: row + down, column: column + right, content };
      return down === 0 && right === 0 ? edit : { ...edit, part };
    }),
  );

/** Every cell a change writes. */
export const editsOf = ({ cell, content }: Change): readonly CellEdit[] => each(cell, content, 'before');

/** The formula back in its cell, and in the others of its result what it showed. */
export function restoringEdits({ cell }: Restored): readonly CellEdit[] {
  const { sheet, row, column, formula, values, array } = cell;
  const [[first = null] = []] = values;
  const area = {
    row,
    column,
    rows: Math.max(1, values.length),
    columns: Math.max(1, values[0]?.length ?? 1),
  };
  const over = array ? { over: { area, spreads: array === 'dynamic' } } : {};
  const others = each(cell, values, 'after').slice(1);
  return [{ sheet, row, column, content: { formula, value: first }, ...over }, ...others];
}
