import { subjectOf } from '../catalog.ts';
import { termsOf, type AnyFormula } from '../engine/formula.ts';
import { locales, type Text } from '../engine/language.ts';
import { fold } from '../engine/reading.ts';
import { glossary } from '../glossary.ts';
import { subjects } from '../subjects.ts';
import { ranked, wordsOf, type Searchable, type Shelf } from './ranking.ts';

const shelf = (weight: number, texts: readonly string[]): Shelf => ({
  weight,
  words: [...new Set(texts.flatMap(wordsOf))],
});
const inAll = (text: Text): readonly string[] => locales.map((each) => text[each]);

/** Where a formula's words are: its name counts most, then its synonyms, its subject, what it says, its arguments. */
export function searchable({ id, also, summary, params }: AnyFormula, subject = subjectOf[id]): Searchable {
  return {
    shelves: [
      shelf(8, [id.replaceAll('_', ' '), id]),
      shelf(4, inAll(also)),
      shelf(3, subject ? inAll(subjects[subject]) : []),
      shelf(2, inAll(summary)),
      shelf(
        1,
        termsOf(params).flatMap((term) => inAll(glossary[term].label)),
      ),
    ],
    synonyms: [id.replaceAll('_', ' '), ...inAll(also).flatMap((words) => words.split(','))].map(fold),
  };
}

/** Formulas that answer to every word, best first; all of them when nothing is asked. */
export const searchFormulas = (all: readonly AnyFormula[], asked: string): readonly AnyFormula[] =>
  ranked(
    all.map((spec) => ({ spec, ...searchable(spec) })),
    asked,
  ).map(({ spec }) => spec);
