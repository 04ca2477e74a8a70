import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestSelection } from '../../src/convocatoria/best-selection.ts';
import { exactPoints } from '../../src/convocatoria/exact-points.ts';
import type { Quota } from '../../src/convocatoria/selection-problem.ts';

interface Asked {
  readonly cost: number;
  /** Whole points, so that the other methods add them exactly. */
  readonly score: number;
  readonly group: number;
}
interface Case {
  readonly asked: readonly Asked[];
  readonly budget: number;
  readonly quotas: readonly Quota[];
}
interface Best {
  readonly score: number;
  readonly cost: number;
}

const free: Quota = { minimum: 0, maximum: Number.POSITIVE_INFINITY };
const isBetter = (a: Best, b: Best | undefined): boolean =>
  !b || a.score > b.score || (a.score === b.score && a.cost < b.cost);

function solve({ asked, budget, quotas }: Case, mostChoices?: number) {
  const exact = exactPoints(asked.map(({ score }) => score))!;
  const requests = asked.map(({ cost, group }, at) => ({ cost, group, points: exact.points[at]! }));
  return bestSelection({ requests, budget, quotas }, mostChoices);
}

const totalOf = (asked: readonly Asked[], chosen: ArrayLike<number>): Best => {
  const taken = asked.filter((_, at) => chosen[at] === 1);
  return {
    score: taken.reduce((all, { score }) => all + score, 0),
    cost: taken.reduce((all, { cost }) => all + cost, 0),
  };
};

const keepsQuotas = ({ asked, quotas }: Case, chosen: ArrayLike<number>): boolean =>
  quotas.every(({ minimum, maximum }, group) => {
    const spent = totalOf(
      asked,
      asked.map((each, at) => (each.group === group ? chosen[at]! : 0)),
    ).cost;
    return spent >= minimum && spent <= maximum;
  });

/** Every subset, one by one. */
function byBruteForce(given: Case): Best | undefined {
  let best: Best | undefined;
  for (let subset = 0; subset < 2 ** given.asked.length; subset++) {
    const chosen = given.asked.map((_, at) => (subset >> at) & 1);
    const total = totalOf(given.asked, chosen);
    if (total.cost <= given.budget && isBetter(total, best) && keepsQuotas(given, chosen)) best = total;
  }
  return best;
}

/** Most points for each exact amount spent: dynamic programming over centavos, group by group. */
function byAmounts({ asked, budget, quotas }: Case): Best | undefined {
  let sofar = new Array<number>(budget + 1).fill(Number.NEGATIVE_INFINITY);
  sofar[0] = 0;
  for (const [group, { minimum, maximum }] of quotas.entries()) {
    const own = new Array<number>(budget + 1).fill(Number.NEGATIVE_INFINITY);
    own[0] = 0;
    for (const { cost, score } of asked.filter((each) => each.group === group)) {
      for (let spent = budget; spent >= cost; spent--)
        own[spent] = Math.max(own[spent]!, own[spent - cost]! + score);
    }
    const next = new Array<number>(budget + 1).fill(Number.NEGATIVE_INFINITY);
    for (let spent = minimum; spent <= Math.min(budget, maximum); spent++) {
      if (own[spent]! < 0) continue;
      for (let all = spent; all <= budget; all++)
        next[all] = Math.max(next[all]!, sofar[all - spent]! + own[spent]!);
    }
    sofar = next;
  }
  const score = Math.max(...sofar);
  return score < 0 ? undefined : { score, cost: sofar.indexOf(score) };
}

function expectBest(given: Case, best: Best | undefined): void {
  const outcome = solve(given);
  if ('infeasible' in outcome) {
    expect({ best, outcome }).toEqual({ best: undefined, outcome: { infeasible: 'proved' } });
    return;
  }
  expect(totalOf(given.asked, outcome.chosen)).toEqual(best);
  expect(keepsQuotas(given, outcome.chosen)).toBe(true);
  expect(outcome).toMatchObject({ proved: true, gap: 0 });
}

const asked = (cost: number, score: number, groups: number) =>
  fc.record({
    cost: fc.integer({ min: 1, max: cost }),
    score: fc.integer({ min: 0, max: score }),
    group: fc.integer({ min: 0, max: groups - 1 }),
  });

const quota = (most: number) =>
  fc.oneof(
    fc.constant(free),
    fc.integer({ min: 0, max: most }).map((maximum) => ({ minimum: 0, maximum })),
    fc.integer({ min: 0, max: most }).map((minimum) => ({ ...free, minimum })),
    fc
      .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
      .map(([a, b]) => ({ minimum: Math.min(a, b), maximum: Math.max(a, b) })),
  );

const cases = (groups: number, cost: number, score: number, size: { minLength: number; maxLength: number }) =>
  fc.record({
    asked: fc.array(asked(cost, score, groups), size),
    budget: fc.integer({ min: 0, max: cost * 6 }),
    quotas:
      groups === 1
        ? fc.constant([free])
        : fc.array(quota(cost * 2), { minLength: groups, maxLength: groups }),
  });

describe('against every subset', () => {
  const small = { minLength: 1, maxLength: 12 };
  test.each([
    ['without groups', 1, 1000, 100],
    ['few amounts, many ties', 1, 5, 4],
    ['three groups', 3, 1000, 100],
    ['three groups, many ties', 3, 5, 4],
  ])('%s', (_, groups, cost, score) => {
    fc.assert(
      fc.property(cases(groups, cost, score, small), (given) => {
        expectBest(given, byBruteForce(given));
      }),
      { numRuns: 400 },
    );
  });

  test('points that follow the amounts, where prices tell nothing', () => {
    fc.assert(
      fc.property(cases(1, 1000, 0, { minLength: 1, maxLength: 13 }), fc.boolean(), (given, plus) => {
        const tied = given.asked.map((each) => ({ ...each, score: each.cost + (plus ? 100 : 0) }));
        expectBest({ ...given, asked: tied }, byBruteForce({ ...given, asked: tied }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('against dynamic programming over the amounts', () => {
  test.each([
    ['one group of up to 150', 1, 200, 100, 150],
    ['four groups of up to 60 in all', 4, 60, 100, 60],
    ['four groups and close scores', 4, 60, 5, 60],
  ])('%s', (_, groups, cost, score, maxLength) => {
    fc.assert(
      fc.property(cases(groups, cost, score, { minLength: 20, maxLength }), (given) => {
        expectBest(given, byAmounts(given));
      }),
      { numRuns: 40 },
    );
  });

  test('a search cut short tells a gap that holds', () => {
    fc.assert(
      fc.property(
        cases(2, 60, 60, { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (given, most) => {
          const outcome = solve(given, most);
          const best = byAmounts(given);
          if ('infeasible' in outcome) {
            if (outcome.infeasible === 'proved') expect(best).toBeUndefined();
            return;
          }
          const found = totalOf(given.asked, outcome.chosen);
          expect(keepsQuotas(given, outcome.chosen)).toBe(true);
          expect(found.cost).toBeLessThanOrEqual(given.budget);
          expect(best!.score - found.score).toBeLessThanOrEqual(outcome.gap);
          if (outcome.proved) expect(found).toEqual(best);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('scores with decimals', () => {
  test('averages of fifteen digits are compared to the last one', () => {
    // 33,3333333333333 + 33,3333333333334 beats 66,6666666666666 by a single last digit.
    const list = [
      { cost: 50, score: 33.3333333333333, group: 0 },
      { cost: 50, score: 33.3333333333334, group: 0 },
      { cost: 100, score: 66.6666666666666, group: 0 },
    ];
    const outcome = solve({ asked: list, budget: 100, quotas: [free] });
    expect(outcome).toMatchObject({ chosen: Uint8Array.of(1, 1, 0), proved: true });
  });

  test('scores too far apart to be exact are refused', () => {
    expect(exactPoints([1e9, 1e-12])).toBeUndefined();
    expect(exactPoints([87.35, 60])).toEqual({
      points: [
        { high: 0, low: 8735 },
        { high: 0, low: 6000 },
      ],
      scale: 100,
    });
  });
});

test('among equal applications the earlier rows go first', () => {
  const list = Array.from({ length: 6 }, () => ({ cost: 10, score: 5, group: 0 }));
  expect(solve({ asked: list, budget: 35, quotas: [free] })).toMatchObject({
    chosen: Uint8Array.of(1, 1, 1, 0, 0, 0),
  });
});

test('a thousand applications in centavos are proved', () => {
  const list = Array.from({ length: 1000 }, (_, at) => ({
    cost: 1_000_000 + ((at * 7_919_113) % 49_000_000),
    score: 40 + ((at * 7919) % 6001) / 100,
    group: 0,
  }));
  expect(solve({ asked: list, budget: 8_000_000_000, quotas: [free] })).toMatchObject({
    proved: true,
    gap: 0,
  });
});
