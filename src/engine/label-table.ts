import { errorIn, isBlank, isSingle, problemIn, widthOf, type Input } from './cells.ts';
import { tidyKey } from './key-columns.ts';
import { rangeKind, type Kind } from './kinds.ts';
import type { Text } from './language.ts';
import { Problem } from './problem.ts';
import { fold } from './reading.ts';

/** How a label is looked up: without regard to case, accents or spaces. */
export const labelKey = (cell: Input): string => fold(tidyKey(cell));

/** Two columns, label and figure. Rows without a label are skipped; one said twice is refused. */
export const labelTable = <T>(figure: Kind<T>, shape: Text): Kind<ReadonlyMap<string, T>> =>
  rangeKind((grid, about) => {
    if (isSingle(grid) && isBlank(grid[0]?.[0])) return problemIn('missing', about);
    if (widthOf(grid) !== 2) return problemIn('badShape', about, shape);
    const table = new Map<string, T>();
    for (const [row, [label, cell]] of grid.entries()) {
      if (isBlank(label)) continue;
      const place = { row: row + 1 };
      const error = errorIn(label);
      if (error !== undefined) return new Problem('errorInCell', about.term, place, error);
      const key = labelKey(label);
      if (table.has(key)) return new Problem('ambiguous', about.term, place, tidyKey(label));
      const read = figure.read(cell, { ...about, place });
      if (read instanceof Problem) return read;
      table.set(key, read);
    }
    return table.size === 0 ? problemIn('empty', about) : table;
  });
