import type { Term } from '../glossary.ts';
import type { Text } from '../engine/language.ts';
import type { Measured } from '../engine/measured.ts';
import { LARGEST_RATE, mixedSigns } from '../engine/percent-signs.ts';
import { Problem } from '../engine/problem.ts';

const mixedUnits = {
  es: 'los avances y la meta no parecen ir en la misma unidad; escriba 22,27 y 25, o 0,2227 y 0,25',
  en: 'progress and target do not seem to be in the same unit; type 22.27 and 25, or 0.2227 and 0.25',
  pt: 'os avanços e a meta não parecem estar na mesma unidade; escreva 22,27 e 25, ou 0,2227 e 0,25',
} as const satisfies Text;

/** Progress figures divided by one another are all in points (22.27) or all rates (0.2227): signs must agree. */
export const mixedSignsIn = (first: Measured, other: Measured, term: Term): Problem | undefined =>
  first.inPercent === other.inPercent ? undefined : new Problem('outOfRange', term, {}, mixedSigns);

/**
 * Points measured against a rate, or the other way round, would be a hundred times off. A target over 1 is in
 * points: progress of 1 or less is then a rate. A target up to 1 is a rate: progress over 2 is then in points.
 */
export function mixedUnitsIn(largest: number, meta: number): Problem | undefined {
  const isMixed = meta > 1 ? largest > 0 && largest <= 1 : largest > LARGEST_RATE;
  return isMixed ? new Problem('outOfRange', 'meta', {}, mixedUnits) : undefined;
}

const beyond = {
  es: 'los datos son demasiado grandes o pequeños para dividirlos',
  en: 'the figures are too large or too small to be divided',
  pt: 'os dados são grandes ou pequenos demais para dividi-los',
} as const satisfies Text;

/** A quotient that a cell can hold. */
export const finite = (quotient: number, of: Term): number | Problem =>
  Number.isFinite(quotient) ? quotient : new Problem('outOfRange', of, {}, beyond);
