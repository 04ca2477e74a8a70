import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { recalculated } from '../recalculated.ts';
import { writePlan } from '../../xlsx/write.ts';
import { readBook, type Built } from '../convocatoria-libro/built-book.ts';
import { poaBook } from './examples.ts';

export const written = async (state: GuidedState): Promise<Uint8Array> =>
  recalculated(await writePlan(guidedPlan(poaBook(state), state)));

export const built = async (state: GuidedState): Promise<Built> =>
  readBook(await written(state), poaBook(state), state);
