import type { Given } from '../engine/formula.ts';
import { number, optional } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';

/** What may adjust a base cost, in the order it is applied. */
export const factorParams = {
  factorCategoria: optional(number),
  factorPoblacion: optional(number),
  factorUbicacion: optional(number),
  otroFactor: optional(number),
};

type Factors = Given<typeof factorParams>;
export const factorTerms = Object.keys(factorParams) as readonly (keyof Factors)[];

const aboveZero = {
  es: 'debe ser mayor que 0 (1 no cambia nada; si no hay factor, no lo indique)',
  en: 'must be above 0 (1 changes nothing; leave it out when there is none)',
  pt: 'deve ser maior que 0 (1 não altera nada; se não houver fator, omita-o)',
};

/** A blank cell reaches some hosts as 0: a factor of 0 is refused rather than making the service free. */
export function factorFault(factors: Factors): Problem | undefined {
  for (const term of factorTerms) {
    const factor = factors[term];
    if (factor !== undefined && factor <= 0) return new Problem('outOfRange', term, {}, aboveZero);
  }
  return undefined;
}
