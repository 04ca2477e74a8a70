import { cooperacion } from '../../src/books/cooperacion/cooperacion.ts';
import { diagnostico } from '../../src/books/diagnostico/diagnostico.ts';
import { stateFrom } from '../../src/books/guided/from-json.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { programa } from '../../src/books/programa/programa.ts';
import type { BookSubject } from '../../src/books/directorio/subject.ts';
import type { GuidedBook, GuidedState } from '../../src/books/guided/spec.ts';
import type { Plan } from '../../src/books/plan.ts';
import { fewMunicipios as municipios } from '../convocatoria-libro/few-municipios.ts';
import { describedSample, type BookId } from './described-sample.ts';

const books: readonly (readonly [BookId, (subject: BookSubject) => GuidedBook])[] = [
  ['diagnostico', diagnostico],
  ['programa', ({ state }) => programa(state)],
  ['cooperacion', ({ state }) => cooperacion(state)],
];

function planOf(id: BookId, book: (subject: BookSubject) => GuidedBook): Plan {
  const bookOf = (state: GuidedState): GuidedBook => book({ state, municipios });
  const state = stateFrom(bookOf, describedSample(id));
  if (!('rows' in state)) throw new Error(JSON.stringify(state));
  return guidedPlan(bookOf(state), state);
}

/** The samples of the guided books as plans, with few municipalities: what every writer must carry out alike. */
export const guidedSamples: readonly { readonly title: string; readonly plan: Plan }[] = books.map(
  ([id, book]) => ({ title: `the sample of ${id}`, plan: planOf(id, book) }),
);
