import { pointsBetween, sizeOfPoints } from './exact-points.ts';
import { choicesFor, type Selection } from './group-choices.ts';
import type { Effort } from './group-frontier.ts';
import { ADDING_ERROR, firstAllowance, GROWTH, leastLossesOf } from './least-losses.ts';
import { byYield, pricesOf, type Prices } from './money-price.ts';
import { earlierAmongEquals, greedySelection, requestsIn } from './selected-requests.ts';
import type { SelectionProblem } from './selection-problem.ts';

export type Outcome =
  /** `gap`: whole points that a better selection might still have; 0 when none has more. */
  | { readonly chosen: Uint8Array; readonly gap: number; readonly proved: boolean }
  | { readonly infeasible: 'proved' | 'unknown' };

/** What is known as the search goes on. */
interface Progress {
  readonly problem: SelectionProblem;
  readonly prices: Prices;
  readonly effort: Effort;
  readonly leastLosses: readonly number[];
  best: Selection | undefined;
}

const MOST_CHOICES = 2_000_000; // about a second of search

/**
 * The selection with the most points within the budget and the quotas; among equals, the one that costs least.
 *
 * Prices bound every selection: one that loses `l` points to what they promise has `bound − l`. So the selections that
 * lose little are all looked at, then those that lose up to twice as much, until the best one found cannot be beaten by
 * any that loses more. That is a proof, whatever the prices were.
 */
export function bestSelection(problem: SelectionProblem, mostChoices = MOST_CHOICES): Outcome {
  const order = byYield(problem);
  const prices = pricesOf(problem, order);
  if (!prices) return { infeasible: 'proved' };
  const effort = { left: mostChoices };
  const leastLosses = leastLossesOf(problem, prices, effort);
  if (!leastLosses) return { infeasible: 'proved' };
  const progress: Progress = { problem, prices, effort, leastLosses, best: undefined };
  let looked = leastLosses.reduce((all, loss) => all + loss, 0);
  const surely = looked;
  for (let further = firstAllowance(prices); looked < worthLooking(progress); further *= GROWTH) {
    const within = Math.min(surely + further, worthLooking(progress));
    if (!look(progress, within)) return unproved(progress, order, looked);
    looked = within;
  }
  return progress.best ? selected(progress, progress.best, 0, true) : { infeasible: 'proved' };
}

/**
 * How many points a selection may lose and still beat the best one: by one point, or by as many points for at least
 * one centavo less. Nothing loses more than the whole bound.
 */
function worthLooking({ problem, prices, best }: Progress): number {
  const error = prices.bound * ADDING_ERROR + ADDING_ERROR;
  if (!best) return prices.bound + error;
  const forCheaper = prices.price * (problem.budget - best.cost + 1);
  return prices.bound - sizeOfPoints(best.points) - Math.min(1, forCheaper) + error;
}

const isBetter = (one: Selection, other: Selection): boolean => {
  const more = pointsBetween(one.points, other.points);
  return more > 0 || (more === 0 && one.cost < other.cost);
};

/** Looks at every selection that loses no more than `within`; false when they are too many. */
function look(progress: Progress, within: number): boolean {
  const { problem, prices, effort, leastLosses } = progress;
  const offer = (selection: Selection): void => {
    if (selection.cost > problem.budget) return;
    if (!progress.best || isBetter(selection, progress.best)) progress.best = selection;
  };
  const allowed = () => Math.min(within, worthLooking(progress));
  return choicesFor({ problem, prices, allowed, offer, effort, leastLosses });
}

function selected({ problem, prices }: Progress, best: Selection, gap: number, proved: boolean): Outcome {
  return { chosen: earlierAmongEquals(problem, requestsIn(prices, best)), gap, proved };
}

/** The best that was found, and how far from it the best there is could be. */
function unproved(progress: Progress, order: Int32Array, looked: number): Outcome {
  const greedy = greedySelection(progress.problem, progress.prices, order);
  const found = [progress.best, greedy].filter((each) => each !== undefined);
  const [best] = found.sort((a, b) => (isBetter(a, b) ? -1 : 1));
  if (!best) return { infeasible: 'unknown' };
  const gap = Math.floor(
    progress.prices.bound - looked - sizeOfPoints(best.points) + ADDING_ERROR * progress.prices.bound,
  );
  return selected(progress, best, Math.max(0, gap), false);
}
