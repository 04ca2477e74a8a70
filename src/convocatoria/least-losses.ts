import { groupSearch, withLoss, type CallSearch } from './group-choices.ts';
import { frontierOf, type Effort } from './group-frontier.ts';
import type { Prices } from './money-price.ts';
import type { Quota, SelectionProblem } from './selection-problem.ts';

export const ADDING_ERROR = 1e-12; // of the bound: what sums of doubles may have lost

/** How much further each look goes than the last. */
export const GROWTH = 1.5;

const FIRST_DOUBTS = 12;

/** Enough for about a dozen requests to be in doubt. */
export function firstAllowance({ surplus, bound }: Prices): number {
  const losses = Float64Array.from(surplus, Math.abs).sort();
  return Math.max(losses[Math.min(FIRST_DOUBTS, losses.length) - 1] ?? 0, bound * 1e-9, ADDING_ERROR);
}

/**
 * What every group loses in any case, since whole applications seldom fill its limits exactly: the others need not be
 * searched for what it takes. Undefined when one of them cannot keep its limits.
 */
export function leastLossesOf(
  problem: SelectionProblem,
  prices: Prices,
  effort: Effort,
): readonly number[] | undefined {
  const { quotas } = problem;
  if (quotas.length === 1) return [0];
  const losses = quotas.map((_, group) =>
    leastLossIn({ problem, prices, effort, offer: () => undefined }, group, firstAllowance(prices)),
  );
  return losses.every((loss) => loss !== undefined) ? losses : undefined;
}

/**
 * What a group loses at the least by keeping its limits, or a loss it surely exceeds when the effort runs out.
 * Undefined when nothing that could be chosen in it keeps them.
 */
function leastLossIn(search: CallSearch, group: number, first: number): number | undefined {
  const { problem, prices } = search;
  const most = prices.bound * (1 + ADDING_ERROR) + ADDING_ERROR; // nothing loses more
  let beaten = 0;
  for (let allowed = first; ; allowed *= GROWTH) {
    const within = Math.min(allowed, most);
    const inGroup = groupSearch(search, group, problem.quotas[group] as Quota, () => within);
    const choices = frontierOf(inGroup);
    if (!choices) return beaten;
    const [least] = withLoss(inGroup, choices);
    if (least && least[1] <= within) return Math.max(0, least[1]);
    if (within === most) return undefined;
    beaten = within;
  }
}
