import { isBlank, isSingle, problemIn, widthOf, type About, type Grid, type Input } from './cells.ts';
import { number, type Kind } from './kinds.ts';
import type { Text } from './language.ts';
import { Problem } from './problem.ts';

/** From this value on (inclusive), this label, or this figure. */
export interface Band<T> {
  readonly from: number;
  readonly label: T;
}

/** Two columns of the user's own, from and label, in any order; blank rows are skipped. Ascending. */
export function bandTable<T>(
  grid: Grid<Input>,
  about: About,
  kind: Kind<T>,
  shape: Text,
): readonly Band<T>[] | Problem {
  if (isSingle(grid) && isBlank(grid[0]?.[0])) return problemIn('missing', about);
  if (widthOf(grid) !== 2) return problemIn('badShape', about, shape);
  const bands = new Map<number, T>();
  for (const [row, [start, name]] of grid.entries()) {
    if (isBlank(start) && isBlank(name)) continue;
    const said = { ...about, place: { row: row + 1 } };
    const from = number.read(start, said);
    if (from instanceof Problem) return from;
    const label = kind.read(name, said);
    if (label instanceof Problem) return label;
    if (bands.has(from)) return new Problem('ambiguous', about.term, said.place, from);
    bands.set(from, label);
  }
  return bands.size === 0
    ? problemIn('empty', about)
    : [...bands].map(([from, label]) => ({ from, label })).sort((a, b) => a.from - b.from);
}

/** The last band that begins at a value or before it; undefined below them all. */
export function bandOf<T>(bands: readonly Band<T>[], value: number): Band<T> | undefined {
  let found: Band<T> | undefined;
  for (const band of bands) if (band.from <= value) found = band;
  return found;
}
