import type { Term } from '../glossary.ts';
import type { AnyFormula } from './formula.ts';

/** The address of each argument, or text to stand in its place. */
export type Addresses = Readonly<Partial<Record<Term, string>>>;

const PLACE = /\{(\w+)\}/g;

/** The arguments a formula's native equivalent mentions. */
export const nativeTerms = (spec: AnyFormula): readonly string[] =>
  'none' in spec.native ? [] : [...spec.native.formula.matchAll(PLACE)].map(([, term = '']) => term);

/**
 * The same calculation in plain Excel functions, without its leading `=`; undefined where there is none.
 * An argument left out counts as empty text, as a blank cell does in comparisons.
 */
export function nativeFor(spec: AnyFormula, addresses: Addresses): string | undefined {
  if ('none' in spec.native) return undefined;
  const given = addresses as Readonly<Record<string, string | undefined>>;
  return spec.native.formula.replace(PLACE, (_, term: string) => given[term] ?? '""');
}
