import { bigintOf, decimal, divideHalfAway, totalOf, type Money, type Total } from '../engine/money.ts';

export interface Terms {
  readonly debt: Money;
  readonly instalments: number;
  /** How many of the instalments, at the start, pay interest only. */
  readonly grace: number;
  /** As a fraction of one: 0.02 is 2 % a year. */
  readonly yearlyRate: number;
  readonly perYear: number;
}

export interface Instalment {
  readonly interest: Total;
  readonly capital: Total;
  readonly payment: Total;
  readonly balance: Total;
}

/** An exact fraction: what 2 % a year is in a month has no end in decimals. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const perPeriod = ({ yearlyRate, perYear }: Terms): Fraction => {
  const [over, under] = decimal(yearlyRate);
  return { over, under: under * BigInt(perYear) };
};

/** debt · i ÷ (1 − (1 + i)^−n) in whole centavos, worked out in whole numbers; debt ÷ n without interest. */
function levelPayment(debt: bigint, { over, under }: Fraction, payments: number): bigint {
  if (over === 0n) return divideHalfAway(debt, BigInt(payments));
  const grown = (over + under) ** BigInt(payments);
  const still = under ** BigInt(payments);
  return divideHalfAway(debt * over * grown, under * (grown - still));
}

/**
 * The French system: level payments, the last one what is left, so the balance ends at zero. Undefined when
 * rounding to the centavo cannot close the debt in that many payments: it is too small, or the term too long.
 */
export function instalmentsOf(terms: Terms): readonly Instalment[] | undefined {
  const rate = perPeriod(terms);
  let balance = bigintOf(terms.debt);
  const level = levelPayment(balance, rate, terms.instalments - terms.grace);
  const rows: Instalment[] = [];
  for (let number = 1; number <= terms.instalments; number++) {
    const interest = divideHalfAway(balance * rate.over, rate.under);
    const isLast = number === terms.instalments;
    const capital = isLast ? balance : number <= terms.grace ? 0n : level - interest;
    const payment = interest + capital;
    if (capital < 0n || capital > balance || (isLast && !closes(payment, level))) return undefined;
    balance -= capital;
    rows.push({
      interest: totalOf(interest),
      capital: totalOf(capital),
      payment: totalOf(payment),
      balance: totalOf(balance),
    });
  }
  return rows;
}

const closes = (last: bigint, level: bigint): boolean => last > 0n && last <= level * 2n;
