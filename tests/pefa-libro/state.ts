import { readFileSync } from 'node:fs';
import { stateFrom } from '../../src/books/guided/from-json.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { pefa } from '../../src/books/pefa/pefa.ts';
import { readBook, type Built } from '../convocatoria-libro/built-book.ts';
import { recalculated } from '../recalculated.ts';
import { writePlan } from '../../xlsx/write.ts';

/** The made-up municipality that ships as an example. */
export function example(): GuidedState {
  const state = stateFrom(
    pefa,
    JSON.parse(
      readFileSync(new URL('../../src/books/pefa/ejemplo.json', import.meta.url), 'utf8'),
    ) as unknown,
  );
  if (!('rows' in state)) throw new Error(JSON.stringify(state));
  return state;
}

/** The example with other rows in some panels. */
export const exampleWith = (rows: Readonly<Record<string, readonly Row[]>>): GuidedState => ({
  rows: { ...example().rows, ...rows },
});

export const worked = async (state: GuidedState): Promise<Built> =>
  readBook(await recalculated(await writePlan(guidedPlan(pefa(state), state))), pefa(state), state);
