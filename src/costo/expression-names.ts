import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import { fault } from './expression-faults.ts';
import type { Word } from './expression-words.ts';

export type FunctionName = 'min' | 'max' | 'round' | 'if';

/** The only functions there are, by every name they go by. */
const functions: ReadonlyMap<string, FunctionName> = new Map([
  ['min', 'min'],
  ['max', 'max'],
  ['round', 'round'],
  ['redondear', 'round'],
  ['if', 'if'],
  ['si', 'if'],
]);

/** «Número de comunidades» and `numero_de_comunidades` are one name. */
const keyOf = (name: string): string => fold(name).replace(/ /g, '_');

export const functionOf = (word: Word | undefined): FunctionName | undefined =>
  word?.kind === 'name' ? functions.get(keyOf(word.text)) : undefined;

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_ ]*$/u;

const rules = {
  es: 'un nombre lleva letras, números y guion bajo, y no es min, max, round ni if',
  en: 'a name has letters, digits and underscores, and is not min, max, round or if',
  pt: 'um nome tem letras, números e sublinhado, e não é min, max, round nem if',
};

/** Where each name's value stands. Columns without a name are for other uses. */
export function positionsOf(names: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    if (name === undefined) continue;
    const key = keyOf(name);
    if (!NAME.test(name) || functions.has(key))
      throw new Problem('badShape', 'nombres', { row: at + 1 }, rules);
    if (positions.has(key)) throw new Problem('ambiguous', 'nombres', { row: at + 1 }, name);
    positions.set(key, at);
  }
  return positions;
}

const signs: Readonly<Record<string, string>> = {
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '=': '==',
  '<>': '!=',
  '≠': '!=',
  '≤': '<=',
  '≥': '>=',
};

/** A formula with every name replaced by `v` and its position, so no word of the user's reaches the parser. */
export function plainWords(
  words: readonly Word[],
  positions: ReadonlyMap<string, number>,
): readonly string[] {
  return words.map((word, at) => {
    if (word.kind !== 'name') return signs[word.text] ?? word.text;
    const called = words[at + 1]?.text === '(';
    const known = functionOf(word);
    if (known) {
      if (!called) throw fault('functionAlone', word.text);
      return known;
    }
    if (called) throw fault('notCallable', word.text);
    const position = positions.get(keyOf(word.text));
    if (position === undefined) throw fault('unknownName', word.text);
    return `v${position}`;
  });
}
