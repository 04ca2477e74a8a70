import { subjectOf } from '../src/catalog.ts';
import { termsOf, type AnyFormula } from '../src/engine/formula.ts';
import { locales } from '../src/engine/language.ts';
import { fold } from '../src/engine/reading.ts';
import { glossary } from '../src/glossary.ts';
import { subjects } from '../src/subjects.ts';

/** Where a word may be found, and how much it counts when it is. */
interface Shelf {
  readonly weight: number;
  readonly words: (spec: AnyFormula) => readonly string[];
}

const shelves: readonly Shelf[] = [
  { weight: 8, words: ({ id }) => [id.replaceAll('_', ' '), id] },
  { weight: 4, words: ({ also }) => locales.map((each) => also[each]) },
  {
    weight: 3,
    words({ id }) {
      const subject = subjectOf[id];
      return subject ? locales.map((each) => subjects[subject][each]) : [];
    },
  },
  { weight: 2, words: ({ summary }) => locales.map((each) => summary[each]) },
  {
    weight: 1,
    words: ({ params }) =>
      termsOf(params).flatMap((term) => locales.map((each) => glossary[term].label[each])),
  },
];

const wordsOf = (words: string): readonly string[] =>
  fold(words)
    .split(/[^a-z0-9]+/)
    .filter((each) => each !== '');
/** Words that say nothing of what is sought. */
const idle = new Set([
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'y',
  'por',
  'para',
  'the',
  'of',
  'and',
  'da',
  'do',
]);

/** How well a formula answers; 0 when some word is nowhere in it. */
function relevance(spec: AnyFormula, sought: readonly string[]): number {
  const found = shelves.map(({ weight, words }) => ({ weight, words: words(spec).flatMap(wordsOf) }));
  const scores = sought.map((word) =>
    Math.max(
      0,
      ...found.map(({ weight, words }) => (words.some((each) => each.startsWith(word)) ? weight : 0)),
    ),
  );
  return scores.includes(0) ? 0 : scores.reduce((all, each) => all + each, 0);
}

/** Whether what was asked is one of its synonyms, or how one begins: «avance» is, «informes de avance» is not. */
const isSynonym = ({ also }: AnyFormula, asked: string): boolean =>
  locales.some((each) => also[each].split(',').some((words) => fold(words).startsWith(fold(asked))));

/** Formulas that answer to every word, best first; all of them when nothing is asked. */
export function searchFormulas(all: readonly AnyFormula[], asked: string): readonly AnyFormula[] {
  const every = wordsOf(asked);
  const telling = every.filter((word) => !idle.has(word));
  const sought = telling.length > 0 ? telling : every;
  if (sought.length === 0) return all;
  return all
    .map((spec) => ({ spec, score: relevance(spec, sought) * (isSynonym(spec, asked) ? 2 : 1) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ spec }) => spec);
}
