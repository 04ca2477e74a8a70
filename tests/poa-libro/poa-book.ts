import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import type { GuidedBook, GuidedState } from '../../src/books/guided/spec.ts';
import { poa } from '../../src/books/poa/poa.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { recalculated } from '../recalculated.ts';
import { writePlan } from '../../xlsx/write.ts';

/** A few municipalities do, and a book with all of them takes longer to work out. */
const few = municipios.filter(({ nombre }) => ['Sucre', 'Cobija', 'Padcaya'].includes(nombre));

export const poaBook = (state: GuidedState): GuidedBook => poa({ state, municipios: few });

export const writtenPoa = (state: GuidedState): Promise<Uint8Array> =>
  writePlan(guidedPlan(poaBook(state), state));

export const builtPoa = async (state: GuidedState): Promise<Uint8Array> =>
  recalculated(await writtenPoa(state));
