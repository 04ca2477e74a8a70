import { fold } from '../engine/reading.ts';
import type { Departamento } from '../norms/departamentos.ts';
import { lettersApart, lettersOf, leastApart } from './letters-apart.ts';
import { municipios, type Municipio } from './municipios.ts';
import { looseKey, nameKey, soundKey } from './nombres.ts';
import { asked, namesSideBySide, type Asked } from './pedido.ts';

type Index = ReadonlyMap<string, readonly Municipio[]>;

function indexed(keysOf: (each: Municipio) => readonly string[]): Index {
  const index = new Map<string, Municipio[]>();
  for (const each of municipios)
    for (const key of new Set(keysOf(each))) index.set(key, [...(index.get(key) ?? []), each]);
  return index;
}

export const allNames = ({ nombre, otrosNombres }: Municipio): readonly string[] => [nombre, ...otrosNombres];

/** From the surest way to say a name to the loosest; the first that finds any decides. */
const byName: readonly (readonly [string, (name: string) => string, Index])[] = [
  ['nombre', nameKey, indexed(({ nombre }) => [nameKey(nombre)])],
  ['otro nombre', nameKey, indexed((each) => allNames(each).map(nameKey))],
  ['nombre abreviado', looseKey, indexed((each) => allNames(each).map(looseKey))],
  ['otra grafía', soundKey, indexed((each) => allNames(each).map(soundKey))],
];
const byCode = indexed(({ ine, sigep }) => [ine, sigep]);
const provincias = new Set(municipios.map(({ provincia }) => fold(provincia)));

/** `10101` is `010101` that passed through a cell of numbers. */
const codeIn = (words: string): string | undefined =>
  /^\d{4,6}$/.test(words) ? (words.length === 5 ? `0${words}` : words) : undefined;

/** The municipalities found, and by which way of saying their name. */
export interface Found {
  readonly municipios: readonly Municipio[];
  readonly way: string;
}

/** Every municipality that the words may mean: one when they are clear, none when they are unknown. */
export const municipiosLlamados = (words: string, departamento?: Departamento): readonly Municipio[] =>
  hallados(words, departamento)?.municipios ?? [];

export function hallados(words: string, departamento?: Departamento): Found | undefined {
  const isThere = (each: Municipio): boolean =>
    departamento === undefined || each.departamento === departamento;
  const code = codeIn(words.trim());
  if (code !== undefined) return foundIn((byCode.get(code) ?? []).filter(isThere), 'código');
  const requests = asked(words);
  for (const request of requests) {
    const found = named(request, isThere);
    if (found) return found;
  }
  for (const request of requests) {
    const found = foundIn(agreed(request, isThere), 'otro nombre');
    if (found) return found;
  }
  return undefined;
}

const foundIn = (found: readonly Municipio[], way: string): Found | undefined =>
  found.length === 0 ? undefined : { municipios: found, way };

function named(
  { name, departamento, provincia }: Asked,
  isThere: (each: Municipio) => boolean,
): Found | undefined {
  const province = provincia === undefined ? undefined : fold(provincia);
  if (province !== undefined && !provincias.has(province)) return undefined;
  for (const [way, keyOf, index] of byName) {
    const found = (index.get(keyOf(name)) ?? []).filter(
      (each) =>
        isThere(each) &&
        (departamento === undefined || each.departamento === departamento) &&
        (province === undefined || fold(each.provincia) === province),
    );
    if (found.length > 0) return foundIn(found, way);
  }
  return undefined;
}

/** Two names or more side by side that mean one place, or the same few. */
function agreed({ name, ...where }: Asked, isThere: (each: Municipio) => boolean): readonly Municipio[] {
  const [first = [], ...others] = namesSideBySide(name)
    .map((each) => named({ name: each, ...where }, isThere)?.municipios ?? [])
    .filter((each) => each.length > 0);
  return others.length === 0 ? [] : first.filter((each) => others.every((other) => other.includes(each)));
}

const looseNames = municipios.map((each) => ({
  each,
  keys: [...new Set(allNames(each).map(looseKey))].map((key) => ({ key, letters: lettersOf(key) })),
}));

/** A third of the letters may differ, and no more than three; beyond that two names are not alike. */
const leastUnlike = (key: string): number => Math.min(3, Math.floor(key.length / 3)) + 1;

/** The municipalities whose names look most like the words, best first. */
export function parecidos(words: string, departamento?: Departamento, most = 3): readonly Municipio[] {
  const [request] = asked(words);
  const key = looseKey(request?.name ?? words);
  const letters = lettersOf(key);
  const unlike = leastUnlike(key);
  const where = request?.departamento ?? departamento;
  return looseNames
    .filter(({ each }) => where === undefined || each.departamento === where)
    .map(({ each, keys }) => {
      let far = unlike;
      for (const other of keys)
        if (leastApart(letters, other.letters) < far) far = lettersApart(key, other.key, far);
      return { each, far };
    })
    .filter(({ far }) => far < unlike)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ each }) => each);
}
