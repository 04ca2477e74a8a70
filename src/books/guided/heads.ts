import { fold } from '../../engine/reading.ts';
import type { PlanCell } from '../plan.ts';
import { OBSERVATIONS, type Placed, type PlacedColumn } from './layout.ts';

/** Cells of a sheet, from its first one. */
export type Cells = readonly (readonly PlanCell[])[];

/** Where the heading of a panel stands now, wherever people moved its columns. */
export interface Heads {
  readonly row: number;
  /** Where each column of the panel stands now, by its key. */
  readonly at: ReadonlyMap<string, number>;
}

export const words = (cell: PlanCell | undefined): string => (typeof cell === 'string' ? fold(cell) : '');

/** The row whose cells say most of the headings: the first of them, from a row on. */
export function headingsIn(placed: Placed, cells: Cells, from = 0): Heads | undefined {
  const wanted = wantedIn(placed);
  const asked = wanted.filter(({ key }) => key !== OBSERVATIONS).length;
  let best: Heads | undefined;
  let most = 0;
  for (const [row, line] of cells.entries()) {
    if (row < from) continue;
    const at = matchedIn(line.map(words), wanted);
    const found = at.size - (at.has(OBSERVATIONS) ? 1 : 0);
    if (found * 2 > asked && found > most) [best, most] = [{ row, at }, found];
    if (most === asked) break;
  }
  return best;
}

interface Wanted {
  readonly key: string;
  readonly heading: string;
  readonly formerly: string | undefined;
  /** Where it was written. */
  readonly near: number;
}

const wantedIn = ({ columns, left }: Placed): readonly Wanted[] =>
  columns.map(({ key, heading, spec }: PlacedColumn, order) => ({
    key,
    heading: fold(heading),
    formerly: spec?.formerly === undefined ? undefined : fold(spec.formerly),
    near: left + order,
  }));

/** First those whose name has changed, by what they were called: two may have changed names with one another. */
function matchedIn(line: readonly string[], wanted: readonly Wanted[]): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  const taken = new Set<number>();
  const match = (key: string, words: string, near: number): void => {
    const nearest = at.has(key) ? undefined : nearestIn(line, words, near, taken);
    if (nearest === undefined) return;
    taken.add(nearest);
    at.set(key, nearest);
  };
  for (const { key, formerly, near } of wanted) if (formerly !== undefined) match(key, formerly, near);
  for (const { key, heading, near } of wanted) match(key, heading, near);
  return at;
}

/** Of several cells with the same words, the nearest to where the column should be. */
function nearestIn(
  line: readonly string[],
  words: string,
  near: number,
  taken: ReadonlySet<number>,
): number | undefined {
  let nearest: number | undefined;
  for (const [column, said] of line.entries()) {
    if (said !== words || taken.has(column)) continue;
    if (nearest === undefined || Math.abs(column - near) < Math.abs(nearest - near)) nearest = column;
  }
  return nearest;
}
