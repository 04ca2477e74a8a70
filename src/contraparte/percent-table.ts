import { errorIn, isBlank, problemIn, widthOf, type Grid, type Input } from '../engine/cells.ts';
import { tidyKey } from '../engine/key-columns.ts';
import { percent, rangeKind, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';

/** Percentage by category, as the office keeps it. */
export type PercentTable = ReadonlyMap<string, number>;

export const categoryKey = (cell: Input): string => fold(tidyKey(cell));

const shape = {
  es: 'dos columnas, categoría y porcentaje',
  en: 'two columns, category and percentage',
  pt: 'duas colunas, categoria e percentual',
};

/** Two columns, category and percentage. Rows without a category are skipped; a category said twice is refused. */
export const percentTable: Kind<PercentTable> = rangeKind((grid: Grid<Input>, about) => {
  if (widthOf(grid) !== 2) return problemIn('badShape', about, shape);
  const table = new Map<string, number>();
  for (const [row, [category, share]] of grid.entries()) {
    if (isBlank(category)) continue;
    const place = { row: row + 1 };
    const error = errorIn(category);
    if (error !== undefined) return new Problem('errorInCell', about.term, place, error);
    const key = categoryKey(category);
    if (table.has(key)) return new Problem('ambiguous', about.term, place, tidyKey(category));
    const read = percent.read(share, { ...about, place });
    if (read instanceof Problem) return read;
    table.set(key, read);
  }
  return table.size === 0 ? problemIn('empty', about) : table;
});
