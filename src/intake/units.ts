import { fold } from '../engine/reading.ts';
import type { RawTable } from './budget.ts';

/** In what a file counts its money, and where it says so. */
export interface Unit {
  readonly times: 1 | 1000 | 1_000_000;
  readonly evidence: string;
}

const WORDS: readonly (readonly [Unit['times'], RegExp])[] = [
  [
    1_000_000,
    /\b(?:en|de|cifras|montos|expresad\w+)\s+(?:en\s+)?(?:millones|mm\b)|\(\s*(?:en )?millones|\bmm\s?(?:bs|\$)|\bmillones de (?:bs|bolivianos|soles|pesos|\$|dolares|quetzales|euros|reais)/,
  ],
  [
    1000,
    /\b(?:en|cifras|montos|expresad\w+)\s+(?:en\s+)?(?:miles|m\$)|\(\s*(?:en )?miles|\bmiles de (?:bs|bolivianos|soles|pesos|\$|dolares|quetzales|euros|reais)|\(m\$\)|\bm\$(?=\W|$)/,
  ],
];

const unitIn = (text: string): Unit['times'] | undefined => {
  const said = fold(text);
  if (/sin decimales|no en miles/.test(said) && !/miles de/.test(said)) return undefined;
  return WORDS.find(([, words]) => words.test(said))?.[0];
};

/** The unit that the titles above a table tell. */
export function unitOfTitles(titles: RawTable['rows']): Unit | undefined {
  for (const row of titles)
    for (const cell of row) {
      const times = typeof cell === 'string' ? unitIn(cell) : undefined;
      if (times !== undefined)
        return { times, evidence: `el título dice «${String(cell).trim().slice(0, 80)}»` };
    }
  return undefined;
}

/** The unit that one heading tells of its own column. */
export function unitOfHeading(heading: string): Unit | undefined {
  const times = unitIn(heading);
  return times === undefined ? undefined : { times, evidence: `el encabezado dice «${heading}»` };
}
