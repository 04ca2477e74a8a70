import { sizeOfPoints } from './exact-points.ts';
import type { Quota, Request, SelectionProblem } from './selection-problem.ts';

/**
 * What a centavo is worth in points: the prices at which buying fractions of applications would be best. They
 * bound every real selection: one that departs from what the prices say loses `surplus` points for each departure.
 */
export interface Prices {
  /** Of the budget. */
  readonly price: number;
  /** Of each group's money: higher where its maximum binds, lower where its minimum does. */
  readonly groupPrices: readonly number[];
  /** points − price · cost of each request: what choosing it gains, negative where it loses. */
  readonly surplus: Float64Array;
  /** What the prices alone would choose. */
  readonly preferred: Uint8Array;
  /** No selection has more points than this. */
  readonly bound: number;
}

interface Fill {
  readonly spent: Float64Array;
  readonly taken: Float64Array;
  /** Points per centavo where a group's minimum or maximum was met; NaN where neither was. */
  readonly met: Float64Array;
}

/** Requests from the most points per centavo to the least; among equals an order that rows cannot change. */
export function byYield({ requests }: SelectionProblem): Int32Array {
  const worth = requests.map(yieldOf);
  const compare = (a: number, b: number): number => {
    const [one, other] = [requests[a], requests[b]] as [Request, Request];
    return (
      (worth[b] as number) - (worth[a] as number) || one.cost - other.cost || one.group - other.group || a - b
    );
  };
  return Int32Array.from(requests.keys()).sort(compare);
}

const yieldOf = ({ points, cost }: Request): number => sizeOfPoints(points) / cost;

/** Undefined when the minima cannot be reached, or not with this budget. */
export function pricesOf(problem: SelectionProblem, order: Int32Array): Prices | undefined {
  const { requests, budget, quotas } = problem;
  const fill: Fill = {
    spent: new Float64Array(quotas.length),
    taken: new Float64Array(requests.length),
    met: new Float64Array(quotas.length).fill(Number.NaN),
  };
  const left = fillMinima(problem, order, fill);
  if (left === undefined) return undefined;
  const price = fillRest(problem, order, fill, left);
  const groupPrices = quotas.map((quota, group) => ownPrice(quota, price, fill, group));
  const surplus = Float64Array.from(requests, (request) => surplusOf(request, groupPrices));
  const preferred = Uint8Array.from(surplus, (gain, at) =>
    gain > 0 || (gain === 0 && fill.taken[at] === requests[at]?.cost) ? 1 : 0,
  );
  const gains = surplus.reduce((all, gain) => all + Math.max(0, gain), 0);
  const limits = quotas.reduce(
    (all, quota, group) => all + limitWorth(quota, groupPrices[group] ?? price, price),
    0,
  );
  return { price, groupPrices, surplus, preferred, bound: price * budget + gains + limits };
}

const surplusOf = ({ points, cost, group }: Request, groupPrices: readonly number[]): number =>
  sizeOfPoints(points) - (groupPrices[group] ?? 0) * cost;

function ownPrice({ maximum }: Quota, price: number, { spent, met }: Fill, group: number): number {
  const own = met[group] as number;
  if (Number.isNaN(own)) return price;
  return (spent[group] as number) >= maximum ? Math.max(own, price) : Math.min(own, price);
}

const limitWorth = ({ minimum, maximum }: Quota, own: number, price: number): number =>
  own > price ? (own - price) * maximum : own < price ? (own - price) * minimum : 0;

/** Buys each group's minimum, best yield first. Gives what is left of the budget. */
function fillMinima(
  { requests, budget, quotas }: SelectionProblem,
  order: Int32Array,
  fill: Fill,
): number | undefined {
  let left = budget;
  for (const at of order) {
    const request = requests[at] as Request;
    const lacking = (quotas[request.group] as Quota).minimum - (fill.spent[request.group] as number);
    if (lacking <= 0) continue;
    left -= buy(fill, at, request, Math.min(request.cost, lacking));
    fill.met[request.group] = yieldOf(request);
  }
  const isShort = quotas.some(({ minimum }, group) => (fill.spent[group] as number) < minimum);
  return isShort || left < 0 ? undefined : left;
}

/** Spends the rest, best yield first and within the maxima. Gives the yield at which money ran out; 0 if it did not. */
function fillRest(
  { requests, quotas }: SelectionProblem,
  order: Int32Array,
  fill: Fill,
  budgetLeft: number,
): number {
  let left = budgetLeft;
  const closed = new Set<number>();
  for (const at of order) {
    const request = requests[at] as Request;
    const { group } = request;
    if (closed.has(group)) continue;
    const wanted = request.cost - (fill.taken[at] as number);
    const room = (quotas[group] as Quota).maximum - (fill.spent[group] as number);
    if (left < wanted && left <= room) return yieldOf(request);
    left -= buy(fill, at, request, Math.min(wanted, room));
    if (room >= wanted) continue;
    closed.add(group);
    fill.met[group] = yieldOf(request);
  }
  return 0;
}

function buy(fill: Fill, at: number, { group }: Request, centavos: number): number {
  fill.taken[at] = (fill.taken[at] as number) + centavos;
  fill.spent[group] = (fill.spent[group] as number) + centavos;
  return centavos;
}
