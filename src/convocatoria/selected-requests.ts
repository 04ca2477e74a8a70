import { addPoints, noPoints } from './exact-points.ts';
import type { Selection } from './group-choices.ts';
import type { Prices } from './money-price.ts';
import type { Quota, Request, SelectionProblem } from './selection-problem.ts';

/** 1 for every request of a selection. */
export function requestsIn({ preferred }: Prices, selection: Selection): Uint8Array {
  const chosen = Uint8Array.from(preferred);
  for (let part: Selection | undefined = selection; part; part = part.before) {
    for (let choice = part.choice; choice && choice.changed >= 0; choice = choice.before) {
      chosen[choice.changed] = chosen[choice.changed] === 1 ? 0 : 1;
    }
  }
  return chosen;
}

/** Requests of one group with the same cost and points are the same to the search: the earlier rows go first. */
export function earlierAmongEquals({ requests }: SelectionProblem, chosen: Uint8Array): Uint8Array {
  const fair = new Uint8Array(chosen.length);
  const waiting = new Map<string, number[]>();
  const keys = requests.map(({ cost, points, group }) => [cost, points.high, points.low, group].join());
  for (const [at, key] of keys.entries()) waiting.set(key, [...(waiting.get(key) ?? []), at]);
  for (const [at, key] of keys.entries()) {
    if (chosen[at] !== 1) continue;
    const first = waiting.get(key)?.shift();
    if (first !== undefined) fair[first] = 1;
  }
  return fair;
}

/** Everything that fits, best yield first; undefined when a minimum is left unmet. */
export function greedySelection(
  { requests, budget, quotas }: SelectionProblem,
  prices: Prices,
  order: Int32Array,
) {
  let left = budget;
  let points = noPoints;
  const spent = new Float64Array(quotas.length);
  const chosen = new Uint8Array(requests.length);
  for (const at of order) {
    const request = requests[at] as Request;
    const own = (spent[request.group] as number) + request.cost;
    if (request.cost > left || own > (quotas[request.group] as Quota).maximum) continue;
    left -= request.cost;
    spent[request.group] = own;
    points = addPoints(points, request.points);
    chosen[at] = 1;
  }
  if (quotas.some(({ minimum }, group) => (spent[group] as number) < minimum)) return undefined;
  return { cost: budget - left, points, lost: 0, choice: changesFrom(prices, chosen), before: undefined };
}

/** A set of requests as changes to what the prices prefer. */
function changesFrom({ preferred }: Prices, chosen: Uint8Array): Selection['choice'] {
  let choice: Selection['choice'];
  for (const [at, isChosen] of chosen.entries()) {
    if (isChosen !== preferred[at]) choice = { cost: 0, points: noPoints, changed: at, before: choice };
  }
  return choice;
}
