import { decimal } from '../engine/money.ts';

/**
 * Points as a whole number in two parts, high · 10^9 + low: scores of fifteen digits add up exactly,
 * where one double would drop the last ones.
 */
export interface Points {
  readonly high: number;
  readonly low: number;
}

export interface ExactPoints {
  readonly points: readonly Points[];
  /** Whole points in one point of score: 100 when scores have two decimals. */
  readonly scale: number;
}

const LIMB = 1_000_000_000;
const LARGEST = 10n ** 18n;

/** Scores in the smallest decimal any of them uses. Undefined when their sizes are too far apart to be exact. */
export function exactPoints(scores: readonly number[]): ExactPoints | undefined {
  const fractions = scores.map((score) => reduced(decimal(score)));
  const scale = fractions.reduce((largest, [, each]) => (each > largest ? each : largest), 1n);
  const whole = fractions.map(([over, under]) => over * (scale / under));
  if (whole.some((each) => each > LARGEST)) return undefined;
  const limb = BigInt(LIMB);
  const points = whole.map((each) => ({ high: Number(each / limb), low: Number(each % limb) }));
  return { points, scale: Number(scale) };
}

function reduced([over, under]: readonly [bigint, bigint]): readonly [bigint, bigint] {
  let [a, b] = [over, under];
  while (b > 1n && a % 10n === 0n) [a, b] = [a / 10n, b / 10n];
  return [a, b];
}

export const noPoints: Points = { high: 0, low: 0 };

export const addPoints = (a: Points, b: Points, sign: 1 | -1 = 1): Points => ({
  high: a.high + sign * b.high,
  low: a.low + sign * b.low,
});

/** a − b. Its sign is always right; its size, to the precision of a double. */
export const pointsBetween = (a: Points, b: Points): number => (a.high - b.high) * LIMB + (a.low - b.low);

export const sizeOfPoints = (points: Points): number => pointsBetween(points, noPoints);
