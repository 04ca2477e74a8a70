import { keyColumn } from './checks.ts';
import { hasColumn, type Placed } from './layout.ts';
import type { TablePanel } from './spec.ts';

/** Columns of a sheet that only serve formulas, with the blank one before a panel that is all of them. */
export function hiddenIn(panels: readonly Placed[]): ReadonlySet<number> {
  const shown = new Set<number>();
  const hidden = new Set<number>();
  for (const { panel, left, columns } of panels)
    columns.forEach(({ spec }, at) => {
      (panel.helper === true || spec?.helper === true ? hidden : shown).add(left + at);
    });
  for (const { left } of panels)
    if (left > 0 && hidden.has(left) && !shown.has(left) && !shown.has(left - 1)) hidden.add(left - 1);
  return new Set([...hidden].filter((column) => !shown.has(column)).sort((a, b) => a - b));
}

/** Beyond this a sheet is looked at from side to side, and what a row is about should stay in sight. */
const SCREEN = 150;
/** And this is what may stay. */
const STAY = 70;

/** How many columns stay at the left: those that say what a row is about, where all that stands beside is of that row. */
export function stayingIn(panels: readonly Placed[], widths: readonly number[], hidden: ReadonlySet<number>) {
  const [first, ...others] = panels.filter(({ panel }) => panel.helper !== true);
  if (first?.panel.kind !== 'table' || !others.every(({ panel }) => isOfTheSameRows(panel, first))) return 0;
  const seen = (from: number, upTo: number): number =>
    widths.slice(from, upTo).reduce((sum, width, at) => sum + (hidden.has(from + at) ? 0 : width), 0);
  if (seen(0, widths.length) <= SCREEN) return 0;
  const upTo = lastStaying(first, first.panel) + 1;
  const beforeHidden = [...hidden].find((column) => column < upTo) ?? upTo;
  return seen(0, beforeHidden) <= STAY ? beforeHidden : Math.min(1, beforeHidden);
}

const isOfTheSameRows = (panel: Placed['panel'], { panel: first }: Placed): boolean =>
  panel.kind === 'table' && first.kind === 'table' && panel.asLongAs === (first.asLongAs ?? first.id);

function lastStaying(placed: Placed, panel: TablePanel): number {
  const key = panel.stays ?? keyColumn(panel)?.key;
  return key !== undefined && hasColumn(placed, key)
    ? placed.columns.findIndex((each) => each.key === key)
    : 0;
}
