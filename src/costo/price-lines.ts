import {
  bigintOf,
  decimal,
  divideHalfAway,
  minus,
  plus,
  totalOf,
  type Money,
  type Total,
} from '../engine/money.ts';
import { glossary } from '../glossary.ts';

export interface Rates {
  readonly gastosGenerales: number;
  readonly redito: number;
  readonly impuestos: number;
  /** Taxes are a part of the price, not of what it costs. */
  readonly included: boolean;
}

export interface PriceLine {
  readonly concept: string;
  readonly rate: number | '';
  readonly added: Total;
  readonly sofar: Total;
}

/** amount × rate, to the centavo. */
function shareOf(amount: Total, rate: number): Total {
  const [over, under] = decimal(rate);
  return totalOf(divideHalfAway(bigintOf(amount) * over, under));
}

/** What is to be added so that it is `rate` of the sum: amount ÷ (1 − rate) − amount. */
function partOfPrice(amount: Total, rate: number): Total {
  const [over, under] = decimal(rate);
  return minus(totalOf(divideHalfAway(bigintOf(amount) * under, under - over)), amount);
}

/** Every line is rounded on its own, because every line is an amount that someone pays: the price is what they add up to. */
export function priceLines(cost: Money, rates: Rates): readonly PriceLine[] {
  const steps = [
    { term: 'gastosGenerales', share: shareOf },
    { term: 'redito', share: shareOf },
    { term: 'impuestos', share: rates.included ? partOfPrice : shareOf },
  ] as const;
  let sofar = totalOf(bigintOf(cost));
  const lines: PriceLine[] = [{ concept: glossary.costoDirecto.label.es, rate: '', added: sofar, sofar }];
  for (const { term, share } of steps) {
    const added = share(sofar, rates[term]);
    sofar = plus(sofar, added);
    lines.push({ concept: glossary[term].label.es, rate: rates[term], added, sofar });
  }
  return lines;
}
