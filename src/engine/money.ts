import { nearProduct } from './near-product.ts';
import { wholeParts } from './whole-parts.ts';

/**
 * Money is exact to the centavo.
 *
 * `Money` is one amount: a whole number of centavos in a double, exact up to 2^53.
 * `Total` is what a sum gives: whole centavos in a bigint, exact at any size.
 * Both are opaque, so `amount * 1.13` does not compile: multiplying names its rounding, `times(amount, 1.13)`.
 */
declare const centavos: unique symbol;
declare const total: unique symbol;
export interface Money {
  readonly [centavos]: 'centavos';
}
export interface Total {
  readonly [total]: 'centavos';
}

const LARGEST = Number.MAX_SAFE_INTEGER;
const SIGNIFICANT = 15; // what Excel keeps and shows of a number
const NEAR_TIE = 6e-3; // closer than this to half a centavo, dropping digits past the fifteenth may make a tie

const asMoney = (whole: number): Money => whole as unknown as Money;
const asTotal = (whole: bigint): Total => whole as unknown as Total;

/** The whole centavos of an amount, as a plain number. For typed arrays and comparisons only. */
export const centavosOf = (amount: Money): number => amount as unknown as number;
/** Names a plain whole number of centavos as money. The caller vouches that it is whole and safe. */
export const fromCentavos = (whole: number): Money => asMoney(whole);

/**
 * Reads a cell as Excel rounds it: 15 significant digits, then half away from zero.
 * NaN when the amount is beyond what a cell can hold to the centavo.
 */
export function toCentavos(cell: number): number {
  const scaled = cell * 100;
  // Ties, where the sign matters, are left to the digits: so one line does for both signs, and nothing branches on them.
  const whole = Math.floor(scaled + 0.5);
  const distance = scaled - whole + 0.5; // 0 or 1 at a tie
  if (distance > NEAR_TIE && distance < 1 - NEAR_TIE && Math.abs(scaled) < 1e13) return whole;
  return byDigits(cell);
}

function byDigits(cell: number): number {
  if (!Number.isFinite(cell)) return Number.NaN;
  const [digits = '', power = '0'] = Math.abs(cell)
    .toExponential(SIGNIFICANT - 1)
    .split('e');
  const shift = Number(power) - (SIGNIFICANT - 1) + 2;
  if (shift < -20) return 0;
  const mantissa = BigInt(digits.replace('.', ''));
  const whole =
    shift >= 0 ? mantissa * 10n ** BigInt(shift) : divideHalfAway(mantissa, 10n ** BigInt(-shift));
  if (whole > BigInt(LARGEST)) return Number.NaN;
  return cell < 0 && whole !== 0n ? -Number(whole) : Number(whole);
}

/** Bolivianos for a cell. */
export const toCell = (amount: Money | Total): number => {
  const raw = amount as unknown as number | bigint;
  if (typeof raw === 'number') return raw / 100;
  if (raw <= BigInt(LARGEST) && raw >= -BigInt(LARGEST)) return Number(raw) / 100;
  return Number(`${raw / 100n}.${String((raw < 0n ? -raw : raw) % 100n).padStart(2, '0')}`);
};

/** Exact decimal text, `1234.50`, for scripts that must not lose a centavo. */
export const toText = (amount: Money | Total): string => {
  const raw = bigintOf(amount);
  const digits = String(raw < 0n ? -raw : raw).padStart(3, '0');
  return `${raw < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

export const bigintOf = (amount: Money | Total): bigint => BigInt(amount as unknown as number | bigint);
export const totalOf = (whole: bigint): Total => asTotal(whole);
/** A total as one amount. Undefined when it is beyond 2^53 centavos. */
export const moneyOf = (sum: Total): Money | undefined => {
  const whole = bigintOf(sum);
  return whole > BigInt(LARGEST) || whole < -BigInt(LARGEST) ? undefined : asMoney(Number(whole));
};

export const zero: Money = asMoney(0);
export const isZero = (amount: Money | Total): boolean => Number(amount) === 0;
export const isNegative = (amount: Money | Total): boolean => Number(amount) < 0;
export const compare = (a: Money | Total, b: Money | Total): number => {
  const difference = bigintOf(a) - bigintOf(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const plus = (a: Money | Total, b: Money | Total): Total => asTotal(bigintOf(a) + bigintOf(b));
export const minus = (a: Money | Total, b: Money | Total): Total => asTotal(bigintOf(a) - bigintOf(b));
export const negate = (a: Money): Money => asMoney(0 - centavosOf(a));

/** part ÷ whole, unrounded. The caller has already ruled out a zero whole. */
export const ratio = (part: Money | Total, whole: Money | Total): number => Number(part) / Number(whole);

/**
 * amount × factor × … to the centavo, rounded once, half away from zero. Factors count with their 15 significant
 * digits, so 13 % of 1,234.50 is what a pocket calculator says. Undefined when the product is beyond 2^53 centavos.
 */
export function times(amount: Money, ...factors: readonly number[]): Money | undefined {
  const near = nearProduct(centavosOf(amount), factors);
  if (near !== undefined) return asMoney(near);
  let product = BigInt(centavosOf(amount));
  let divisor = 1n;
  for (const factor of factors) {
    const [mantissa, scale] = decimal(factor);
    product *= mantissa;
    divisor *= scale;
  }
  return moneyOf(asTotal(divideHalfAway(product, divisor)));
}

/** A double as an exact fraction of its 15 significant digits: [numerator, power of ten]. */
export function decimal(value: number): readonly [bigint, bigint] {
  const [digits = '0', power = '0'] = value.toExponential(SIGNIFICANT - 1).split('e');
  const shift = Number(power) - (SIGNIFICANT - 1);
  const mantissa = BigInt(digits.replace('.', ''));
  return shift >= 0 ? [mantissa * 10n ** BigInt(shift), 1n] : [mantissa, 10n ** BigInt(-shift)];
}

/** n ÷ divisor, rounded half away from zero. The divisor is positive. */
export const divideHalfAway = (n: bigint, divisor: bigint): bigint =>
  n < 0n ? -((-n * 2n + divisor) / (divisor * 2n)) : (n * 2n + divisor) / (divisor * 2n);

/** Exact sum of whole centavos, whatever its size; NaN (blank) counts for nothing. One addition a cell. */
export function sum(cells: Float64Array): Total {
  let carried = 0n;
  let running = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? 0;
    if (cell !== cell) continue; // NaN marks a blank
    const next = running + cell;
    if (next >= LARGEST || next <= -LARGEST) {
      carried += BigInt(running);
      running = cell;
    } else running = next;
  }
  return asTotal(carried + BigInt(running));
}

export const sumOf = (amounts: readonly (Money | Total)[]): Total =>
  asTotal(amounts.reduce((all, each) => all + bigintOf(each), 0n));

/**
 * Largest-remainder split in whole units (1 centavo, or 100 for whole bolivianos): the shares always add up
 * to the amount. Ties go to the earlier part. Weights are not negative and not all zero; what the unit cannot
 * divide stays with the largest remainder.
 */
export function allocate(amount: Money | Total, weights: readonly number[], unit = 1): Total[] {
  const whole = bigintOf(amount);
  const step = BigInt(unit);
  const units = whole / step;
  const rest = whole - units * step;
  const inUnits = wholeParts(Number(units), weights);
  if (inUnits) {
    const { shares, first } = inUnits;
    return Array.from(shares, (share, at) => asTotal(BigInt(share) * step + (at === first ? rest : 0n)));
  }
  const exact = weights.map(decimal);
  const scale = exact.reduce((largest, [, each]) => (each > largest ? each : largest), 1n);
  const scaled = exact.map(([mantissa, each]) => mantissa * (scale / each));
  const all = scaled.reduce((sofar, each) => sofar + each, 0n);
  const shares = scaled.map((weight) => (units * weight) / all);
  const remainders = scaled.map((weight, at) => ({
    at,
    left: weight === 0n ? -1n : magnitude((units * weight) % all),
  }));
  remainders.sort((a, b) => (b.left > a.left ? 1 : b.left < a.left ? -1 : a.at - b.at));
  const missing = Number(magnitude(units - shares.reduce((sofar, each) => sofar + each, 0n)));
  const favoured = new Set(remainders.slice(0, missing).map(({ at }) => at));
  const one = units < 0n ? -1n : 1n;
  const first = remainders[0]?.at;
  return shares.map((share, at) =>
    asTotal((favoured.has(at) ? share + one : share) * step + (at === first ? rest : 0n)),
  );
}

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);
