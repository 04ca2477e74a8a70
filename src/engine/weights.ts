import type { Term } from '../glossary.ts';
import type { NumberColumn } from './columns.ts';
import { Problem } from './problem.ts';
import { isBeyond, sensible } from './sensible-figures.ts';

/** The first reason why these figures are no weights. Blanks are left to the formula. */
export function unfitWeight({ values, problems }: NumberColumn, term: Term): Problem | undefined {
  const [unreadable] = problems.values();
  if (unreadable) return unreadable;
  const below = values.findIndex((value) => value < 0);
  if (below >= 0) return new Problem('negative', term, { row: below + 1 });
  const beyond = values.findIndex(isBeyond);
  return beyond >= 0 ? new Problem('outOfRange', term, { row: beyond + 1 }, sensible) : undefined;
}

/** A part of the whole to each alike, and the rest by weights: both brought to one scale, so the split rounds only once. */
export function withEqualPart(weights: readonly number[], share: number): readonly number[] {
  const all = weights.reduce((sofar, each) => sofar + each, 0);
  return weights.map((each) => share * all + (1 - share) * weights.length * each);
}
