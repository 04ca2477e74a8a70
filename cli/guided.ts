import { basename } from 'node:path';
import { guidedPlan } from '../src/books/guided/guided-plan.ts';
import { guidedBooks } from '../src/books/guided-books.ts';
import { stateFrom } from '../src/books/guided/from-json.ts';
import { readGuided, type BookOf, type StandingSheet } from '../src/books/guided/read-guided.ts';
import type { GuidedState } from '../src/books/guided/spec.ts';
import { offersFrom, withOffers, type Offer } from '../src/books/directorio/traer.ts';
import { recogniseBook } from '../src/review/recognise.ts';
import { explainFile, FileProblem } from '../xlsx/open.ts';
import { standingSheets } from '../xlsx/standing.ts';
import { writePlan } from '../xlsx/write.ts';
import { readBytes, writeWhole } from './files.ts';

/** The calculation engine is heavy, so only commands that need it load it. */
export const loadEngine = (): Promise<typeof import('../workbench/recalculate.ts')> =>
  import('../workbench/recalculate.ts');

/** Builds a guided book from its description or from the workbook of an earlier run. Says what keeps it from it. */
export async function buildGuided(id: string, input: string, output: string, other?: string): Promise<Built> {
  const bookOf = await guidedBooks[id]?.load();
  if (!bookOf) return { faults: [`No hay un libro «${id}».`] };
  const found = await stateIn(input, bookOf);
  if ('faults' in found) return found;
  const brought = other === undefined ? { ...found, said: [] } : await bringing(bookOf, found.state, other);
  if ('faults' in brought) return brought;
  const plan = guidedPlan(bookOf(brought.state), brought.state);
  await writeWhole(output, await (await loadEngine()).recalculate(await writePlan(plan)));
  return { said: brought.said };
}

/** What keeps a book from being built; or what is to be said of what was brought from another. */
type Built = { readonly faults: readonly string[] } | { readonly said: readonly string[] };

/** The state with what another workbook has of municipalities, staff, services and agreements. Nothing is replaced. */
async function bringing(
  bookOf: BookOf,
  state: GuidedState,
  other: string,
): Promise<
  { readonly state: GuidedState; readonly said: readonly string[] } | { readonly faults: readonly string[] }
> {
  const sheets = await sheetsOf(other);
  if ('faults' in sheets) return sheets;
  const recognised = await recogniseBook(sheets.sheets);
  if (!recognised) return { faults: [`${other} no es un libro guiado de Muni: no hay de dónde traer.`] };
  const offers = offersFrom(bookOf, state, { bookOf: recognised.bookOf, sheets: sheets.sheets });
  return {
    state: withOffers(state, offers),
    said:
      offers.length === 0 ? [`${other} no tiene nada que este libro no tenga.`] : offers.flatMap(saidOffer),
  };
}

const saidOffer = ({ panel, sheet, added, filled, differing }: Offer): readonly string[] => [
  `${panel.title ?? sheet}: se agregan ${String(added.length)} filas y se completan ${String(filled.length)}.`,
  ...differing.map(
    ({ name, heading, here, there }) =>
      `  ${name}, ${heading}: queda ${String(here)}; el otro libro dice ${String(there)}.`,
  ),
];

type Found = { readonly state: GuidedState } | { readonly faults: readonly string[] };

async function stateIn(input: string, bookOf: BookOf): Promise<Found> {
  if (/\.json$/i.test(input))
    return described(new TextDecoder().decode(await readBytes(input)), input, bookOf);
  const sheets = await sheetsOf(input);
  return 'faults' in sheets ? sheets : { state: readGuided(bookOf, sheets.sheets) };
}

async function sheetsOf(
  input: string,
): Promise<{ readonly sheets: readonly StandingSheet[] } | { readonly faults: readonly string[] }> {
  try {
    return { sheets: await standingSheets(await readBytes(input), basename(input)) };
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
