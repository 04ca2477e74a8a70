import { addPoints, noPoints, pointsBetween, type Points } from './exact-points.ts';
import {
  frontierOf,
  lossIn,
  preferredChoice,
  type Choice,
  type Effort,
  type GroupSearch,
} from './group-frontier.ts';
import type { Prices } from './money-price.ts';
import type { Quota, SelectionProblem } from './selection-problem.ts';

/** Choices of the groups so far, together. */
export interface Selection {
  readonly cost: number;
  readonly points: Points;
  /** Points lost to what the prices promise, the budget's own rest aside. */
  readonly lost: number;
  readonly choice: Choice | undefined;
  readonly before: Selection | undefined;
}

/** A search of the groups of a call, one after the other. */
export interface Search {
  readonly problem: SelectionProblem;
  readonly prices: Prices;
  readonly allowed: () => number;
  readonly offer: (selection: Selection) => void;
  readonly effort: Effort;
  /** What each group loses at the least, whatever is chosen in it. */
  readonly leastLosses: readonly number[];
}

const nothingYet: Selection = { cost: 0, points: noPoints, lost: 0, choice: undefined, before: undefined };

/** Offers every selection that loses no more than allowed and is not made useless by another. False when too many. */
export function choicesFor(search: Search): boolean {
  const { problem, leastLosses } = search;
  let selections: readonly Selection[] = [nothingYet];
  let reserved = problem.quotas.reduce((all, { minimum }) => all + minimum, 0);
  const total = leastLosses.reduce((all, loss) => all + loss, 0);
  let ahead = total;
  for (const [group, quota] of problem.quotas.entries()) {
    const others = total - (leastLosses[group] ?? 0);
    const inGroup = groupSearch(search, group, quota, () => search.allowed() - others);
    const choices = frontierOf(inGroup);
    reserved -= quota.minimum;
    ahead -= leastLosses[group] ?? 0;
    const joined =
      choices &&
      join(selections, withLoss(inGroup, choices), search, { most: problem.budget - reserved, ahead });
    if (!joined) return false;
    selections = joined;
  }
  selections.forEach(search.offer);
  return true;
}

/** What every search in a group needs to know of the call. */
export type CallSearch = Omit<Search, 'allowed' | 'leastLosses'>;

export function groupSearch(
  { problem, prices, offer, effort }: CallSearch,
  group: number,
  quota: Quota,
  allowed: () => number,
): GroupSearch {
  const { requests, quotas, budget } = problem;
  const members = [...requests.keys()].filter((at) => requests[at]?.group === group);
  const isWhole = quotas.length === 1 && quota.minimum === 0 && quota.maximum >= budget;
  const limits = isWhole ? { minimum: 0, maximum: budget } : quota;
  const limitPrice = isWhole ? prices.price : (prices.groupPrices[group] ?? prices.price) - prices.price;
  const onChoices = (choices: readonly Choice[]): void => {
    const dearest = isWhole ? dearestWithin(choices, budget) : undefined;
    if (dearest) offer({ ...dearest, lost: 0, choice: dearest, before: undefined });
  };
  return { requests, prices, group, limits, limitPrice, members, allowed, onChoices, effort };
}

/** Choices stand cheapest first and each scores more than the last: the dearest that can be paid is the best. */
function dearestWithin(choices: readonly Choice[], most: number): Choice | undefined {
  let [from, to] = [0, choices.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((choices[middle] as Choice).cost <= most) from = middle + 1;
    else to = middle;
  }
  return choices[from - 1];
}

/** What each choice loses, its distance from the limits included; those that lose least first. */
export function withLoss(
  search: GroupSearch,
  choices: readonly Choice[],
): readonly (readonly [Choice, number])[] {
  const lost = lossIn(search, preferredChoice(search));
  return choices
    .map((choice) => [choice, lost(choice) + limitLoss(search, choice)] as const)
    .sort(([, a], [, b]) => a - b);
}

const limitLoss = ({ limitPrice, limits: { minimum, maximum } }: GroupSearch, { cost }: Choice): number =>
  limitPrice > 0 ? limitPrice * (maximum - cost) : -limitPrice * (cost - minimum);

/** What later groups leave to those so far: centavos, and points they will lose in any case. */
interface Room {
  readonly most: number;
  readonly ahead: number;
}

function join(
  selections: readonly Selection[],
  choices: readonly (readonly [Choice, number])[],
  { allowed, effort }: Search,
  { most, ahead }: Room,
): readonly Selection[] | undefined {
  const joined: Selection[] = [];
  const limit = allowed() - ahead;
  for (const before of selections) {
    for (const [choice, lost] of choices) {
      if (before.lost + lost > limit) break;
      if (--effort.left < 0) return undefined;
      if (before.cost + choice.cost > most) continue;
      joined.push({
        cost: before.cost + choice.cost,
        points: addPoints(before.points, choice.points),
        lost: before.lost + lost,
        choice,
        before,
      });
    }
  }
  return withoutUseless(joined);
}

/** Drops what costs as much as another and scores no more. */
function withoutUseless(selections: Selection[]): readonly Selection[] {
  selections.sort((a, b) => a.cost - b.cost || pointsBetween(b.points, a.points));
  let top: Points | undefined;
  return selections.filter(({ points }) => {
    if (top && pointsBetween(points, top) <= 0) return false;
    top = points;
    return true;
  });
}
