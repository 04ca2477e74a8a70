import { fold } from '../../../engine/reading.ts';
import { municipiosLlamados, parecidos } from '../../../municipio/buscar.ts';
import { municipios, type Municipio } from '../../../municipio/municipios.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { namesOf } from '../../directorio/municipios.ts';
import { rowsIn, textIn } from '../../guided/typed.ts';
import { adding, refusing, unchanged, type Outcome } from '../../guided/outcome.ts';

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
export function register(state: GuidedState, applications: readonly Application[]): Outcome {
  const own = new Map(rowsIn(state, 'municipios').map((row) => [fold(textIn(row, 'municipio')), row]));
  let outcome = unchanged(state);
  const rows = applications.flatMap(({ municipio, ...more }): Arriving[] => {
    const mine = own.get(fold(municipio));
    const found = mine ? { name: textIn(mine, 'municipio') } : officialName(municipio);
    if ('name' in found) return [{ line: 0, row: { ...more, municipio: found.name } }];
    outcome = refusing(outcome, municipio, found.why);
    return [];
  });
  const { added } = enrolled(state, rows);
  return adding(outcome, PANEL, added);
}

/** A row from elsewhere, and which it was there. */
export interface Arriving {
  readonly line: number;
  readonly row: Row;
}

interface Enrolled {
  /** New rows of the sheet, each with its code. */
  readonly added: readonly Row[];
  /** Those that are there already, or whose code is another's. */
  readonly refused: readonly { readonly line: number; readonly why: string }[];
}

/** Applications that are not there yet, with the codes that follow. */
export function enrolled(state: GuidedState, arriving: readonly Arriving[]): Enrolled {
  const before = rowsIn(state, PANEL);
  const there = new Map(before.map((row) => [askedFor(row), textIn(row, 'codigo')]));
  const codes = new Set(before.map((row) => fold(textIn(row, 'codigo'))));
  let last = before.reduce((highest, row) => Math.max(highest, numberOf(textIn(row, 'codigo'))), 0);
  const added: Row[] = [];
  const refused: { readonly line: number; readonly why: string }[] = [];
  for (const { line, row } of arriving) {
    const own = textIn(row, 'codigo');
    const twin = there.get(askedFor(row));
    if (twin !== undefined) refused.push({ line, why: `Ya está registrada como ${twin}: no se repite` });
    else if (own !== '' && codes.has(fold(own)))
      refused.push({
        line,
        why: `El código ${own} es de otra postulación: déjelo en blanco y Muni le da uno`,
      });
    else {
      const codigo = own === '' ? codeOf(++last) : own;
      last = Math.max(last, numberOf(codigo));
      codes.add(fold(codigo));
      there.set(askedFor(row), codigo);
      added.push({ ...row, codigo });
    }
  }
  return { added, refused };
}

/** One municipality may ask once for each service. */
const askedFor = (row: Row): string => `${fold(textIn(row, 'municipio'))}|${fold(textIn(row, 'servicio'))}`;

const numberOf = (code: string): number => Number(/^P-(\d+)$/i.exec(code)?.[1] ?? 0);
/** P-001, P-002…: after the highest there is. */
const codeOf = (at: number): string => `P-${String(at).padStart(3, '0')}`;

const names = new Map(namesOf(municipios).map((name, at) => [municipios[at], name]));
const nameOf = (municipio: Municipio): string => names.get(municipio) ?? municipio.nombre;

/** As the country's list says it, however people write it. */
export function officialName(words: string): { readonly name: string } | { readonly why: string } {
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
