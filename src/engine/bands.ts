import type { Text } from './language.ts';
import { isBlank, problemIn, widthOf, type About, type Grid, type Input } from './cells.ts';
import { number, text } from './kinds.ts';
import { Problem } from './problem.ts';

/** From this value on (inclusive), this label. */
export interface Band {
  readonly from: number;
  readonly label: string;
}

/** Two columns of the user's own, from and label, in any order; blank rows are skipped. */
export function bandTable(grid: Grid<Input>, about: About, shape: Text): readonly Band[] | Problem {
  if (widthOf(grid) !== 2) return problemIn('badShape', about, shape);
  const bands = new Map<number, string>();
  for (const [row, [start, name]] of grid.entries()) {
    if (isBlank(start) && isBlank(name)) continue;
    const place = { row: row + 1 };
    const from = number.read(start, { ...about, place });
    if (from instanceof Problem) return from;
    const label = text.read(name, { ...about, place });
    if (label instanceof Problem) return label;
    if (bands.has(from)) return new Problem('ambiguous', about.term, place, from);
    bands.set(from, label);
  }
  return bands.size === 0
    ? problemIn('empty', about)
    : [...bands].map(([from, label]) => ({ from, label })).sort((a, b) => a.from - b.from);
}
