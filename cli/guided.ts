import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { guidedPlan } from '../src/books/guided/guided-plan.ts';
import { guidedBooks } from '../src/books/guided-books.ts';
import { stateFrom } from '../src/books/guided/from-json.ts';
import { readGuided, type BookOf } from '../src/books/guided/read-guided.ts';
import type { GuidedState } from '../src/books/guided/spec.ts';
import { explainFile, FileProblem } from '../xlsx/open.ts';
import { standingSheets } from '../xlsx/standing.ts';
import { writePlan } from '../xlsx/write.ts';
import { readBytes, writeWhole } from './files.ts';

/**
 * The calculation engine is heavy, so only commands that need it load it. By require: one of its packages
 * (opentype.js) names no exports that Node's own import can see.
 */
export const loadEngine = (): typeof import('../workbench/recalculate.ts') =>
  createRequire(import.meta.url)(
    '../workbench/recalculate.ts',
  ) as typeof import('../workbench/recalculate.ts');

/** Builds a guided book from its description or from the workbook of an earlier run. Says what keeps it from it. */
export async function buildGuided(
  id: string,
  input: string,
  output: string,
): Promise<readonly string[] | undefined> {
  const bookOf = await guidedBooks[id]?.load();
  if (!bookOf) return [`No hay un libro «${id}».`];
  const state = await stateIn(input, bookOf);
  if ('faults' in state) return state.faults;
  const plan = guidedPlan(bookOf(state.state), state.state);
  await writeWhole(output, await loadEngine().recalculate(await writePlan(plan)));
  return undefined;
}

type Found = { readonly state: GuidedState } | { readonly faults: readonly string[] };

async function stateIn(input: string, bookOf: BookOf): Promise<Found> {
  const bytes = await readBytes(input);
  if (/\.json$/i.test(input)) return described(new TextDecoder().decode(bytes), input, bookOf);
  try {
    return { state: readGuided(bookOf, await standingSheets(bytes, basename(input))) };
  } catch (caught) {
    if (caught instanceof FileProblem) return { faults: [explainFile(caught, 'es')] };
    throw caught;
  }
}

function described(text: string, input: string, bookOf: BookOf): Found {
  const parsed = parse(text);
  if (parsed === undefined)
    return { faults: [`${input} no es un JSON bien escrito: revise comas y comillas.`] };
  const state = stateFrom(bookOf, parsed.value);
  return 'rows' in state
    ? { state }
    : { faults: state.map(({ place, says }) => (place === '' ? `${says}.` : `${place}: ${says}.`)) };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
