import { fold } from '../../engine/reading.ts';
import { departamentos, type Departamento } from '../../norms/departamentos.ts';
import { categoriasMunicipales } from '../../norms/categorias-municipales.ts';
import { categoryIn } from '../../municipio/esquema.ts';
import type { Municipio } from '../../municipio/municipios.ts';

/** What is known of a municipality besides its figures. */
export interface Place {
  readonly poblacion?: number;
  readonly categoria?: string;
  /** As the list it was found in writes it. */
  readonly nombre: string;
}

/** As a file names one. */
export interface Named {
  readonly nombre: string;
  readonly codigo: string;
  readonly departamento: string;
}

/** One, or why not: never a guess. */
export type Sought =
  | { readonly place: Place }
  | { readonly why: 'unknown' | 'ambiguous'; readonly candidates: readonly string[] };

export type Seek = (named: Named) => Sought;

/** The country's list, when it is Bolivia's. */
export interface Country {
  readonly municipiosLlamados: (words: string, departamento?: Departamento) => readonly Municipio[];
  readonly parecidos: (words: string, departamento?: Departamento) => readonly Municipio[];
}

/** By name, in its department where the file says it; a code only decides among those of one name. */
export const inBolivia =
  ({ municipiosLlamados, parecidos }: Country): Seek =>
  ({ nombre, codigo, departamento }) => {
    const where = departamentos.find((each) => fold(each) === fold(departamento));
    const found = municipiosLlamados(nombre, where);
    const byCode = found.length > 1 ? municipiosLlamados(codigo) : [];
    const agreed = found.length > 1 ? found.filter((each) => byCode.includes(each)) : found;
    const [only, ...others] = agreed;
    if (only && others.length === 0) return { place: placeOf(only) };
    const candidates = (found.length > 1 ? found : parecidos(nombre, where)).map(
      (each) => `${each.nombre} (${each.departamento}, ${each.ine})`,
    );
    return { why: found.length > 1 ? 'ambiguous' : 'unknown', candidates };
  };

function placeOf({ nombre, poblacion }: Municipio): Place {
  const people = poblacion[2024];
  return { nombre, ...(people !== undefined && { poblacion: people }), ...categoryOf(people) };
}

/** The category of so many people in Bolivia. */
export function categoryOf(people: number | undefined): { readonly categoria?: string } {
  const categoria =
    people === undefined ? undefined : categoryIn(categoriasMunicipales.current.value, people);
  return categoria === undefined ? {} : { categoria };
}

/** A row of a table of municipalities that somebody brought. */
export interface Listed extends Place {
  readonly codigo: string;
  readonly departamento: string;
}

/** By code, or by the end of it; otherwise by name, where only one has it. */
export function inTable(rows: readonly Listed[]): Seek {
  const byCode = indexed(rows, ({ codigo }) => codigo.replace(/^0+/, ''));
  const byName = indexed(rows, ({ nombre }) => plainName(nombre));
  return ({ nombre, codigo, departamento }) => {
    const coded = codigo === '' ? [] : (byCode.get(codigo.replace(/^0+/, '')) ?? []);
    const called = byName.get(plainName(nombre)) ?? [];
    const there = called.filter((each) => fold(each.departamento) === fold(departamento));
    const ended = called.filter((each) => each.codigo !== '' && endsWith(codigo, each.codigo));
    for (const found of [coded, called, there, ended]) {
      const [only] = found;
      if (only && found.length === 1) return { place: only };
    }
    return {
      why: called.length > 1 ? 'ambiguous' : 'unknown',
      candidates: called.slice(0, 5).map((each) => `${each.nombre} (${each.codigo || each.departamento})`),
    };
  };
}

/** «Alcaldía de Sucre», «MUNICIPIO DE SUCRE»: names are compared without the office. */
const plainName = (name: string): string =>
  fold(name.replace(/[^\p{L}\p{N}]+/gu, ' '))
    .replace(
      /^(?:alcaldia|municipio|municipalidad)(?: municipal| distrital| provincial)?(?: del?)? (?=.)/,
      '',
    )
    .trim();

/** `214505145` ends in `5145`, that lost its zero: the code of the place, after that of its kind. */
const endsWith = (code: string, end: string): boolean => end.length >= 4 && code.endsWith(end);

function indexed(rows: readonly Listed[], keyOf: (row: Listed) => string): ReadonlyMap<string, Listed[]> {
  const index = new Map<string, Listed[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== '') index.set(key, [...(index.get(key) ?? []), row]);
  }
  return index;
}
