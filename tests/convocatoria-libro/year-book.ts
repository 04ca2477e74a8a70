import { convocatoria } from '../../src/books/convocatoria/convocatoria.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { figuresIn, readGuided, type Figures } from '../../src/books/guided/read-guided.ts';
import type { GuidedBook, GuidedState } from '../../src/books/guided/spec.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { recalculated } from '../recalculated.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { writePlan } from '../../xlsx/write.ts';

export const yearBook = (state: GuidedState): GuidedBook => convocatoria({ state, municipios });

export const writtenYear = async (state: GuidedState): Promise<Uint8Array> =>
  recalculated(await writePlan(guidedPlan(yearBook(state), state)));

/** The workbook of a year as the guide reads it, and what it says: every figure by panel and column. */
export async function readYear(state: GuidedState): Promise<{ typed: GuidedState; figures: Figures }> {
  const sheets = await standingSheets(await writtenYear(state), 'libro.xlsx');
  return { typed: readGuided(yearBook, sheets), figures: figuresIn(yearBook, sheets) };
}
