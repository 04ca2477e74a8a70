import { fold } from '../engine/reading.ts';

/** Words of one kind by which a thing may be found, and how much they count when they are. */
export interface Shelf {
  readonly weight: number;
  readonly words: readonly string[];
}

/** Anything that can be searched for: its words without case or accents. */
export interface Searchable {
  readonly shelves: readonly Shelf[];
  /** Whole phrases people use for it, its name first. */
  readonly synonyms: readonly string[];
}

export const wordsOf = (words: string): readonly string[] =>
  fold(words)
    .split(/[^a-z0-9]+/)
    .filter((each) => each !== '');

/** Words that say nothing of what is sought. */
const idle = new Set('de del la el los las y por para the of and da do'.split(' '));

/** How well a thing answers; 0 when some word is nowhere in it. */
function relevance({ shelves }: Searchable, sought: readonly string[]): number {
  const scores = sought.map((word) =>
    Math.max(
      0,
      ...shelves.map(({ weight, words }) => (words.some((each) => each.startsWith(word)) ? weight : 0)),
    ),
  );
  return scores.includes(0) ? 0 : scores.reduce((all, each) => all + each, 0);
}

/**
 * What was asked may be one of its synonyms, which says more than being a part of its name, or how one begins:
 * «avance» is, «informes de avance» is not.
 */
function favour({ synonyms }: Searchable, asked: string): number {
  const said = fold(asked);
  const at = synonyms.indexOf(said);
  if (at >= 0) return 5 + 1 / (at + 1); // what it is called first is the most its own
  return synonyms.some((each) => each.startsWith(said)) ? 2 : 1;
}

/** What answers to every word, best first; everything when nothing is asked. */
export function ranked<T extends Searchable>(all: readonly T[], asked: string): readonly T[] {
  const every = wordsOf(asked);
  const telling = every.filter((word) => !idle.has(word));
  const sought = telling.length > 0 ? telling : every;
  if (sought.length === 0) return all;
  return all
    .map((each) => ({ each, score: relevance(each, sought) * favour(each, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ each }) => each);
}
