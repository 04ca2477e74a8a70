import type { RowGroup } from '../plan.ts';
import type { Placed } from './layout.ts';
import { rowsOf, type GuidedState } from './spec.ts';

/** Excel folds no deeper. */
const DEEPEST = 7;

/** The rows of a panel that fold under others: a group for every run at least so deep, the widest first. */
export function foldsOf({ panel, first }: Placed, state: GuidedState): readonly RowGroup[] {
  if (panel.kind !== 'table' || !panel.depth) return [];
  const depths = rowsOf(state, panel).map((row) => Math.min(DEEPEST, panel.depth?.(row) ?? 0));
  const deepest = Math.max(0, ...depths);
  return Array.from({ length: deepest }, (_, at) => runsOf(depths, at + 1, first)).flat();
}

function runsOf(depths: readonly number[], least: number, first: number): readonly RowGroup[] {
  const runs: { row: number; rows: number }[] = [];
  for (const [at, depth] of depths.entries()) {
    const last = runs.at(-1);
    if (depth < least) continue;
    if (last && last.row + last.rows === first + at) last.rows++;
    else runs.push({ row: first + at, rows: 1 });
  }
  return runs;
}
