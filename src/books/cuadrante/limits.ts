import { at, columnAt, fixed, live, type Part } from '../build.ts';
import type { PlanCell } from '../plan.ts';
import type { Places, PointSpec, QuadrantSpec } from './cuadrante.ts';

/** The ends of the lines that divide the chart, in columns out of sight: across and up. */
export const LIMIT_COLUMNS = ['across', 'up'] as const;

/** From edge to edge of what is drawn, so that the lines move with the figures. */
export function limitsPart(
  { across, up }: QuadrantSpec,
  points: readonly PointSpec[],
  { first, rows, across: acrossAt, up: upAt, side, hidden }: Places,
  byTens: boolean,
): Part {
  const [x, y] = [acrossAt, upAt].map((column) => fixed(columnAt(first, column, rows)));
  const [limitX, limitY] = [at(first, side + 1), at(first + 1, side + 1)];
  const ends = (range: string, limit: string, from: 'tens' | 'zero'): readonly [string, string] => [
    from === 'tens' ? `MIN(${limit},${range})` : `MIN(0,${limit},${range})`,
    `MAX(${limit},${range})`,
  ];
  const values = (
    which: 'across' | 'up',
    limit: number,
    from: 'tens' | 'zero',
  ): readonly [number, number] => {
    const all = points.map((point) => point[which].value);
    const low = all.reduce((a, b) => Math.min(a, b), from === 'tens' ? limit : Math.min(0, limit));
    return [low, all.reduce((a, b) => Math.max(a, b), limit)];
  };
  const [fromX, fromY] = [byTens ? ('tens' as const) : ('zero' as const), 'zero' as const];
  const [left, right] = ends(x ?? '', limitX, fromX);
  const [foot, top] = ends(y ?? '', limitY, fromY);
  const [leftAt, rightAt] = values('across', across.limit.value, fromX);
  const [footAt, topAt] = values('up', up.limit.value, fromY);
  const cells: PlanCell[][] = [
    [live(limitX, across.limit.value), live(foot, footAt)],
    [live(limitX, across.limit.value), live(top, topAt)],
    [live(left, leftAt), live(limitY, up.limit.value)],
    [live(right, rightAt), live(limitY, up.limit.value)],
  ];
  return { blocks: [{ row: first, column: hidden, cells }] };
}
