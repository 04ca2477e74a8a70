import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  allocate,
  bigintOf,
  centavosOf,
  compare,
  decimal,
  divideHalfAway,
  fromCentavos,
  minus,
  moneyOf,
  negate,
  plus,
  ratio,
  sum,
  sumOf,
  times,
  toCell,
  toCentavos,
  totalOf,
  toText,
} from '../../src/engine/money.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;
const centavos = fc.integer({ min: -LARGEST, max: LARGEST });
/** Up to what a sheet keeps to the centavo in its 15 digits. */
const shown = fc.integer({ min: -1e15 + 1, max: 1e15 - 1 });

describe('reading a cell, as Excel’s ROUND does', () => {
  it.each([
    [1.005, 101],
    [2.675, 268],
    [-1.005, -101],
    [0.285, 29],
    [1.255, 126],
    [1.115, 112],
    [0.045, 5],
    [0.1 + 0.2, 30],
    [1.004999, 100],
    [12_345_678_901.12498, 1_234_567_890_113], // fifteen digits make it …,125
    [-12_345_678_901.12498, -1_234_567_890_113],
    [12_345_678_901.1249, 1_234_567_890_112],
    [0, 0],
    [-0.004, 0],
    [1e-30, 0],
    [24_201_193, 2_420_119_300],
    [3_194_428.4, 319_442_840],
    [9_999_999_999_999.99, 999_999_999_999_999],
    [90_071_992_547_409.9, 9_007_199_254_740_990],
  ])('%d is %d centavos', (cell, whole) => {
    expect(toCentavos(cell)).toBe(whole);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1e15], [-1e15], [1e300]])('%d is no amount', (cell) => {
    expect(toCentavos(cell)).toBeNaN();
  });

  test('what is written is read back', () => {
    fc.assert(fc.property(shown, (whole) => toCentavos(toCell(fromCentavos(whole))) === whole));
  });

  test('never gives −0', () => {
    fc.assert(fc.property(fc.double({ min: -0.01, max: 0 }), (cell) => !Object.is(toCentavos(cell), -0)));
  });
});

describe('sums', () => {
  test('equal BigInt’s, also beyond 2^53', () => {
    fc.assert(
      fc.property(fc.array(centavos, { maxLength: 200 }), (all) => {
        const exact = all.reduce((sofar, each) => sofar + BigInt(each), 0n);
        expect(bigintOf(sum(Float64Array.from(all)))).toBe(exact);
        expect(bigintOf(sumOf(all.map(fromCentavos)))).toBe(exact);
      }),
    );
  });

  it('counts a blank for nothing', () => {
    expect(bigintOf(sum(Float64Array.of(100, Number.NaN, 25)))).toBe(125n);
  });

  test('plus and minus undo each other', () => {
    fc.assert(
      fc.property(centavos, centavos, (a, b) => {
        const [left, right] = [fromCentavos(a), fromCentavos(b)];
        expect(compare(minus(plus(left, right), right), left)).toBe(0);
        expect(compare(left, right)).toBe(Math.sign(a === b ? 0 : a < b ? -1 : 1));
        expect(centavosOf(negate(negate(left)))).toBe(a === 0 ? 0 : a);
      }),
    );
  });

  it.each([
    [9_007_199_254_740_993n, '90071992547409.93'],
    [-5n, '-0.05'],
    [0n, '0.00'],
    [123_450n, '1234.50'],
  ])('%d centavos are written %s', (whole, text) => {
    expect(toText(totalOf(whole))).toBe(text);
    expect(toCell(totalOf(whole))).toBe(Number(text));
  });

  it('is one amount only while it is exact', () => {
    expect(moneyOf(totalOf(BigInt(LARGEST)))).toBe(LARGEST);
    expect(moneyOf(totalOf(BigInt(LARGEST) + 1n))).toBeUndefined();
  });
});

describe('times', () => {
  it.each([
    [123_450, 0.13, 16_049],
    [100, 0.005, 1],
    [-100, 0.005, -1],
    [8_430_050, 0.2, 1_686_010],
    [333, 1 / 3, 111],
    [1, 0, 0],
  ])('%d centavos × %d is %d', (whole, factor, product) => {
    expect(times(fromCentavos(whole), factor)).toBe(product);
  });

  it('gives nothing beyond what is exact', () => {
    expect(times(fromCentavos(LARGEST), 2)).toBeUndefined();
  });

  /** Fifteen digits of each factor as a fraction, and one rounding: the rule, written out in big integers. */
  const byTheRule = (whole: number, factors: readonly number[]): bigint => {
    const [top, bottom] = factors
      .map((factor) => decimal(factor))
      .reduce(([a, b], [c, d]) => [a * c, b * d], [BigInt(whole), 1n]);
    return divideHalfAway(top, bottom);
  };
  const factor = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.constantFrom(0.005, 0.5, 0.13, 1.005, 1.15, 1 / 3, 0.1 + 0.2, 2.675, 0, 1e-12, 1e12),
    fc.integer({ min: -2000, max: 2000 }).map((each) => each / 1000),
  );

  test('is the exact product rounded once, ties and all, whatever the factors', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), centavos), fc.array(factor, { maxLength: 4 }), (whole, factors) => {
        const exact = byTheRule(whole, factors);
        const told = times(fromCentavos(whole), ...factors);
        expect(told === undefined ? undefined : BigInt(Number(told))).toBe(
          moneyOf(totalOf(exact)) === undefined ? undefined : exact,
        );
        expect(Object.is(told, -0)).toBe(false);
      }),
      { numRuns: 20_000 },
    );
  });

  test('by one changes nothing, by minus one the sign', () => {
    fc.assert(
      fc.property(centavos, (whole) => {
        expect(Number(times(fromCentavos(whole), 1))).toBe(whole + 0);
        expect(Number(times(fromCentavos(whole), -1))).toBe(0 - whole);
      }),
    );
  });
});

describe('allocate', () => {
  test.each([
    [1, [0, 1, 1], 100, [0, 1, 0]],
    [1, [0, 1 / 3, 1 / 3], 100, [0, 1, 0]],
    [-250, [0, 0, 0.5], 100, [0, 0, -250]],
    [99, [0, 3], 1, [0, 99]],
  ])(
    '%s centavos by %j in units of %s: what weighs nothing takes nothing',
    (whole, weights, unit, shares) => {
      expect(allocate(fromCentavos(whole), weights, unit).map((each) => Number(bigintOf(each)))).toEqual(
        shares,
      );
    },
  );

  const weights = fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 })
    .filter((all) => all.some((each) => each > 0));

  test('gives exactly what there is', () => {
    fc.assert(
      fc.property(centavos, weights, fc.constantFrom(1, 100), (whole, parts, unit) => {
        const shares = allocate(fromCentavos(whole), parts, unit);
        expect(bigintOf(sumOf(shares))).toBe(BigInt(whole));
      }),
    );
  });

  test('gives whole weights and their tenths, which it works out another way, the same parts', () => {
    fc.assert(
      fc.property(centavos, weights, fc.constantFrom(1, 100), (whole, parts, unit) => {
        const tenths = parts.map((each) => each / 10);
        const [one, other] = [parts, tenths].map((each) =>
          allocate(fromCentavos(whole), each, unit).map(bigintOf),
        );
        expect(other).toEqual(one);
      }),
      { numRuns: 2000 },
    );
    const halves = allocate(fromCentavos(12_345), [0.5, 1.5, 3.5]).map(bigintOf);
    expect(allocate(fromCentavos(12_345), [1, 3, 7]).map(bigintOf)).toEqual(halves);
  });

  test('leaves every share within one centavo of its due', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (whole, parts) => {
        const all = parts.reduce((sofar, each) => sofar + each, 0);
        for (const [at, share] of allocate(fromCentavos(whole), parts).entries())
          expect(Math.abs(Number(bigintOf(share)) - (whole * (parts[at] ?? 0)) / all)).toBeLessThan(1.000001);
      }),
    );
  });

  it.each([
    [100, [1, 1, 1], 1, [34, 33, 33]],
    [-100, [1, 1, 1], 1, [-34, -33, -33]],
    [10_000, [1, 1, 1], 100, [3400, 3300, 3300]],
    [10_050, [1, 1], 100, [5050, 5000]],
    [7, [0, 1], 1, [0, 7]],
  ])('%d by %j, in units of %d', (whole, parts, unit, shares) => {
    expect(allocate(fromCentavos(whole), parts, unit).map((each) => Number(bigintOf(each)))).toEqual(shares);
  });
});

test('a ratio is not rounded', () => {
  expect(ratio(fromCentavos(100), fromCentavos(300))).toBe(1 / 3);
});
