import { isZero, minus, ratio, sum, toCell, type Total } from '../../engine/money.ts';
import type { Stage } from '../../intake/budget.ts';
import { amountsOf, NO_BUDGET, NO_DATA, nothing } from '../ejecucion/figures.ts';
import { live } from '../build.ts';
import type { PlanCell } from '../plan.ts';
import type { Side, Span } from './comparison.ts';

/** What the rows of a key add up to in a stage; undefined where the key is absent or all of them are blank. */
export function amountIn({ data }: Side, span: Span | undefined, stage: Stage): Total | undefined {
  if (!span) return undefined;
  const cells = amountsOf(data, stage).subarray(span.first, span.first + span.count);
  return cells.every(Number.isNaN) ? undefined : sum(cells);
}

/** `SUM('Datos del corte 1'!$G$5:$G$7)`, or the one cell. */
export const sourceOf = ({ at }: Side, { first, count }: Span, stage: Stage): string =>
  count === 1 ? at.cell(stage, first) : `SUM(${at.cells(stage, first, count)})`;

/** A key's amount, from its rows. Absent: an empty cell. Blank: an empty text, which is not zero either. */
export function amountCellOf(side: Side, span: Span | undefined, stage: Stage): PlanCell {
  if (!span) return null;
  const amount = amountIn(side, span, stage);
  const source = sourceOf(side, span, stage);
  if (amount !== undefined) return live(source, toCell(amount));
  return live(`IF(COUNT(${side.at.cells(stage, span.first, span.count)})=0,"",${source})`, '');
}

/** What a percentage says where there is nothing to measure from. */
export const NO_BASE = 'sin base';

/** Exact; an amount that is not there counts for nothing. */
export const changeOf = (before: Total | undefined, after: Total | undefined): Total =>
  minus(after ?? nothing, before ?? nothing);

/** Money worked out in a cell: to the centavo, so that 0.1 + 0.2 is 0.3. */
export const changeFormula = (before: string, after: string): string => `ROUND(N(${after})-N(${before}),2)`;
export const shareFormula = (before: string, change: string): string =>
  `IF(N(${before})=0,"${NO_BASE}",${change}/ABS(${before}))`;

export const shareOf = (before: Total | undefined, after: Total | undefined): number | string =>
  before === undefined || isZero(before)
    ? NO_BASE
    : toCell(changeOf(before, after)) / Math.abs(toCell(before));

/** What was executed over the budget, or why there is no such figure. A total of zero is a figure. */
export function rateOf(budget: Total | undefined, spent: Total | undefined): Rate {
  if (budget === undefined || isZero(budget)) return NO_BUDGET;
  return spent === undefined ? NO_DATA : ratio(spent, budget);
}
export type Rate = number | typeof NO_BUDGET | typeof NO_DATA;
