import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestSelection } from '../../src/convocatoria/best-selection.ts';
import { exactPoints } from '../../src/convocatoria/exact-points.ts';
import type { Quota } from '../../src/convocatoria/selection-problem.ts';
import { Random } from '../engine/random.ts';
import { isBetter, SecondSolver, type Asked, type Best, type Case } from './second-solver.ts';

const free: Quota = { minimum: 0, maximum: Number.POSITIVE_INFINITY };
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

describe('against a second solver, on the same thousands of calls every time', () => {
  const SEED = 20_261_121;
  const CALLS = 1500;

  /** A call with minima and maxima that may or may not bind; small `most` makes ties. */
  function randomCall(random: Random, groups: number, most: number): Case {
    const between = (low: number, high: number): number => low + random.below(high - low + 1);
    const list = Array.from({ length: between(8, 22) }, () => ({
      cost: between(1, most),
      score: between(0, Math.ceil(most / 4)),
      group: between(0, groups - 1),
    }));
    const all = list.reduce((sofar, { cost }) => sofar + cost, 0);
    const quotas = Array.from({ length: groups }, (_, group) => {
      const own = list.reduce((sofar, each) => sofar + (each.group === group ? each.cost : 0), 0);
      return {
        minimum: random.below(10) < 4 ? between(0, Math.floor(own / 2)) : 0,
        maximum: random.below(2) === 0 ? between(Math.floor(own / 2), own) : Number.POSITIVE_INFINITY,
      };
    });
    return { asked: list, budget: between(Math.floor(all / 6), all), quotas };
  }

  test.each([
    ['one group', 1, 10_000],
    ['two groups', 2, 10_000],
    ['four groups', 4, 10_000],
    ['four groups, many ties', 4, 8],
  ])('%s', (_, groups, most) => {
    const random = new Random(SEED + groups + most);
    let feasible = 0;
    for (let call = 0; call < CALLS; call++) {
      const given = randomCall(random, groups, most);
      const best = new SecondSolver(given).solve();
      if (best) feasible++;
      expectBest(given, best);
    }
    expect(feasible).toBeGreaterThan(CALLS / 2);
    expect(feasible).toBeLessThanOrEqual(CALLS);
  });

  test('on ties the same call is always awarded alike', () => {
    const random = new Random(SEED);
    for (let call = 0; call < 200; call++) {
      const given = randomCall(random, 3, 6);
      expect(solve(given)).toEqual(solve({ ...given, asked: given.asked.map((each) => ({ ...each })) }));
    }
  });
});

test('a thousand applications in nine groups that all bind are proved', () => {
  const random = new Random(9);
  const list = Array.from({ length: 1000 }, () => ({
    cost: 1_000_000 + random.below(49_000_000),
    score: 5000 + random.below(5001),
    group: random.below(9),
  }));
  const budget = Math.floor(list.reduce((all, { cost }) => all + cost, 0) / 2);
  const quotas = Array.from({ length: 9 }, (_, group) => ({
    minimum: group % 2 === 0 ? 0 : Math.floor((budget / 9) * 1.1),
    maximum: group % 2 === 0 ? Math.floor((budget / 9) * 0.8) : Number.POSITIVE_INFINITY,
  }));
  expect(solve({ asked: list, budget, quotas })).toMatchObject({ proved: true, gap: 0 });
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
