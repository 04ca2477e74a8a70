import { addPoints, noPoints, pointsBetween, type Points } from './exact-points.ts';
import type { Prices } from './money-price.ts';
import type { Quota, Request } from './selection-problem.ts';

/** One way to spend in a group: what departs from the prices' choice, as a chain of changed requests. */
export interface Choice {
  readonly cost: number;
  readonly points: Points;
  readonly changed: number;
  readonly before: Choice | undefined;
}

/** Work left to do before giving up, in choices weighed. */
export interface Effort {
  left: number;
}

export interface GroupSearch {
  readonly requests: readonly Request[];
  readonly prices: Prices;
  readonly group: number;
  /** What may be spent: the group's quota, or the budget when the group is the whole call. */
  readonly limits: Quota;
  /** Points per centavo that money left below the maximum loses; negative, that money above the minimum loses. */
  readonly limitPrice: number;
  /** Requests of the group. */
  readonly members: readonly number[];
  /** Points a selection may lose to what the prices promise; asked anew as better selections are found. */
  readonly allowed: () => number;
  /** Told of every list of choices, cheapest first, as the search goes. */
  readonly onChoices: (choices: readonly Choice[]) => void;
  readonly effort: Effort;
}

/** What the prices alone would choose in the group. */
export function preferredChoice({ requests, prices, members }: GroupSearch): Choice {
  const chosen = members.filter((at) => prices.preferred[at] === 1).map((at) => requests[at] as Request);
  return {
    cost: chosen.reduce((all, { cost }) => all + cost, 0),
    points: chosen.reduce((all, { points }) => addPoints(all, points), noPoints),
    changed: -1,
    before: undefined,
  };
}

/** Points a choice of the group loses to what its prices promise, its distance from the limits aside. */
export function lossIn({ prices, group }: GroupSearch, start: Choice): (choice: Choice) => number {
  const price = prices.groupPrices[group] ?? 0;
  return ({ cost, points }) => price * (cost - start.cost) - pointsBetween(points, start.points);
}

/**
 * Every choice of the group worth considering: those that lose no more than allowed, less those that cost as much as
 * another and score no more. Undefined when the effort runs out.
 */
export function frontierOf(search: GroupSearch): readonly Choice[] | undefined {
  const start = preferredChoice(search);
  const lost = lossIn(search, start);
  const doubts = doubtsIn(search);
  const done: Choice[] = [];
  let open: readonly Choice[] = [start];
  search.onChoices(open);
  for (const [next, doubt] of doubts.entries()) {
    const allowed = search.allowed();
    const [still, settled] = split(open, (each) => lost(each) + atLeast(search, doubt, each.cost) <= allowed);
    for (const each of settled) if (isWithin(search.limits, each)) done.push(each);
    if (still.length === 0) return done;
    const changed = still
      .filter((each) => lost(each) + doubt.loss <= allowed)
      .map((each) => change(search, each, doubt.at));
    open = best(still, changed, doubts[next + 1]?.floor ?? search.limits.minimum);
    search.effort.left -= open.length;
    if (search.effort.left < 0) return undefined;
    search.onChoices(open);
  }
  return [...done, ...open.filter((each) => isWithin(search.limits, each))];
}

const isWithin = ({ minimum, maximum }: Quota, { cost }: Choice): boolean =>
  cost >= minimum && cost <= maximum;

function split<T>(all: readonly T[], test: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const each of all) (test(each) ? yes : no).push(each);
  return [yes, no];
}

/** A request that a good selection might treat otherwise than the prices do. */
interface Doubt {
  readonly at: number;
  readonly loss: number;
  /** The least that this change or any later one loses. */
  readonly leastLoss: number;
  /** The least that any of them loses per centavo moved. */
  readonly leastRate: number;
  /** A choice that costs this much cannot fall below the minimum by this change and the later ones. */
  readonly floor: number;
}

/** Doubtful requests, those that move money at the smallest loss first. */
function doubtsIn({ requests, prices, members, allowed, limits }: GroupSearch): readonly Doubt[] {
  const limit = allowed();
  const rate = (at: number) => lossOf(prices, at) / (requests[at] as Request).cost;
  const doubtful = members
    .filter((at) => lossOf(prices, at) <= limit)
    .sort((a, b) => rate(b) - rate(a) || b - a);
  let leastLoss = Number.POSITIVE_INFINITY;
  let floor = limits.minimum > 0 ? limits.minimum : Number.NEGATIVE_INFINITY;
  const lastFirst = doubtful.map((at): Doubt => {
    const loss = lossOf(prices, at);
    leastLoss = Math.min(leastLoss, loss);
    if (prices.preferred[at] === 1) floor += (requests[at] as Request).cost;
    return { at, loss, leastLoss, leastRate: rate(at), floor };
  });
  return lastFirst.reverse();
}

/** What a choice still loses if anything more is changed in it: one change, and getting to where it may end. */
function atLeast({ limits, limitPrice }: GroupSearch, { leastLoss, leastRate }: Doubt, cost: number): number {
  return Math.max(leastLoss, distanceLoss(limits, limitPrice, leastRate, cost));
}

function distanceLoss({ minimum, maximum }: Quota, limitPrice: number, rate: number, cost: number): number {
  if (cost > maximum) return rate * (cost - maximum);
  if (cost < minimum) return rate * (minimum - cost);
  if (limitPrice > 0) return Math.min(limitPrice, rate) * (maximum - cost);
  return limitPrice < 0 ? Math.min(-limitPrice, rate) * (cost - minimum) : 0;
}

const lossOf = ({ surplus }: Prices, at: number): number => Math.abs(surplus[at] as number);

function change({ requests, prices }: GroupSearch, before: Choice, at: number): Choice {
  const { cost, points } = requests[at] as Request;
  const sign = prices.preferred[at] === 1 ? -1 : 1;
  return {
    cost: before.cost + sign * cost,
    points: addPoints(before.points, points, sign),
    changed: at,
    before,
  };
}

/**
 * Two lists, cheapest first, as one without the choices that another makes useless: one that costs no more and scores
 * no less. Where a minimum must be met, only a choice that can no longer fall below it (`floor`) makes dearer ones useless.
 */
function best(kept: readonly Choice[], changed: readonly Choice[], floor: number): readonly Choice[] {
  const merged: Choice[] = [];
  let top: Points | undefined;
  let a = 0;
  let b = 0;
  while (a < kept.length || b < changed.length) {
    const one = kept[a];
    const other = changed[b];
    const takesOther = other !== undefined && (one === undefined || comesFirst(other, one));
    const next = (takesOther ? other : one) as Choice;
    if (takesOther) b++;
    else a++;
    if (top && pointsBetween(next.points, top) <= 0) continue;
    const last = merged.at(-1);
    if (last?.cost === next.cost && pointsBetween(next.points, last.points) <= 0) continue;
    merged.push(next);
    if (next.cost >= floor) top = next.points;
  }
  return merged;
}

const comesFirst = (a: Choice, b: Choice): boolean =>
  a.cost < b.cost || (a.cost === b.cost && pointsBetween(a.points, b.points) > 0);
