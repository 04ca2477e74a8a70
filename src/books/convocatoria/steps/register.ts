import { fold } from '../../../engine/reading.ts';
import { municipiosLlamados, parecidos } from '../../../municipio/buscar.ts';
import { municipios, type Municipio } from '../../../municipio/municipios.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { namesOf } from '../../directorio/municipios.ts';
import { rowsIn, textIn } from '../../guided/typed.ts';
import { adding, refusing, unchanged, type Outcome } from './outcome.ts';

/** An application as it comes: the municipality in whatever words. */
export interface Application {
  readonly municipio: string;
  readonly servicio: string;
  /** Serial number of the day it was handed in. */
  readonly fecha: number;
  readonly grupo?: string;
}

const PANEL = 'postulaciones';

/** Adds applications under the official name of their municipality. One that is there already is not added again. */
export const register = (state: GuidedState, applications: readonly Application[]): Outcome =>
  applications.reduce(registerOne, unchanged(state));

function registerOne(outcome: Outcome, application: Application): Outcome {
  const found = officialName(outcome.state, application.municipio);
  if ('why' in found) return refusing(outcome, application.municipio, found.why);
  const rows = rowsIn(outcome.state, PANEL);
  const isThere = rows.some(
    (row) => isSame(row, 'municipio', found.name) && isSame(row, 'servicio', application.servicio),
  );
  if (isThere) return outcome;
  return adding(outcome, PANEL, [{ codigo: nextCode(rows), ...application, municipio: found.name }]);
}

const isSame = (row: Row, key: string, words: string): boolean => fold(textIn(row, key)) === fold(words);

/** P-001, P-002…: after the highest there is. */
function nextCode(rows: readonly Row[]): string {
  const numbers = rows.map((row) => Number(/^P-(\d+)$/i.exec(textIn(row, 'codigo'))?.[1] ?? 0));
  const last = numbers.reduce((highest, each) => Math.max(highest, each), 0);
  return `P-${String(last + 1).padStart(3, '0')}`;
}

const names = new Map(namesOf(municipios).map((name, at) => [municipios[at], name]));
const nameOf = (municipio: Municipio): string => names.get(municipio) ?? municipio.nombre;

/** As the book's own list says it, or the country's. */
function officialName(
  state: GuidedState,
  words: string,
): { readonly name: string } | { readonly why: string } {
  const own = rowsIn(state, 'municipios').find((row) => isSame(row, 'municipio', words));
  if (own) return { name: textIn(own, 'municipio') };
  const [only, ...others] = municipiosLlamados(words);
  if (!only) return { why: unknown(words) };
  if (others.length === 0) return { name: nameOf(only) };
  return { why: `Ese nombre lo llevan varios: ${listed([only, ...others])}. Diga cuál` };
}

function unknown(words: string): string {
  const like = parecidos(words);
  return like.length === 0
    ? 'No es un municipio de la lista: revise cómo está escrito'
    : `No está en la lista. ¿Quiso decir ${listed(like)}?`;
}

const listed = (found: readonly Municipio[]): string => found.map(nameOf).join(', ');
