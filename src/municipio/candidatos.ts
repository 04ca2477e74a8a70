import type { Departamento } from '../norms/departamentos.ts';
import { allNames, hallados, parecidos } from './buscar.ts';
import { municipios, type Municipio } from './municipios.ts';
import { nameKey } from './nombres.ts';
import { asked } from './pedido.ts';

export interface Candidate {
  readonly municipio: Municipio;
  /** Why it is here, in words for the user. */
  readonly coincidencia: string;
}

const NEAR = 10;
const SHORTEST = 3; // letters: fewer are in almost every name

/** Best first: what the words mean, names that begin with them or hold them, and names that look like them. */
export function candidatos(words: string, departamento?: Departamento): readonly Candidate[] {
  const [request] = asked(words);
  const where = request?.departamento ?? departamento;
  const key = nameKey(request?.name ?? words);
  const those = key.length < SHORTEST ? [] : municipios.filter((each) => isIn(each, where));
  const found = hallados(words, departamento);
  const layers: readonly (readonly [string, readonly Municipio[]])[] = [
    [found?.way ?? '', found?.municipios ?? []],
    ['empieza así', those.filter((each) => namesOf(each).some((name) => name.startsWith(key)))],
    ['lo contiene', those.filter((each) => namesOf(each).some((name) => ` ${name}`.includes(` ${key}`)))],
    ['parecido', parecidos(words, departamento, NEAR)],
  ];
  const best = new Map<Municipio, string>();
  for (const [coincidencia, layer] of layers)
    for (const each of largestFirst(layer, coincidencia)) if (!best.has(each)) best.set(each, coincidencia);
  return [...best].map(([municipio, coincidencia]) => ({ municipio, coincidencia }));
}

const isIn = (each: Municipio, where: Departamento | undefined): boolean =>
  where === undefined || each.departamento === where;

const namesOf = (each: Municipio): readonly string[] => allNames(each).map(nameKey);

/** Names that look alike come in that order; the rest, by how many people live there. */
const largestFirst = (layer: readonly Municipio[], coincidencia: string): readonly Municipio[] =>
  coincidencia === 'parecido'
    ? layer
    : [...layer].sort((a, b) => (b.poblacion[2024] ?? 0) - (a.poblacion[2024] ?? 0));
