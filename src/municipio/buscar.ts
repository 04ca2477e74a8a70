import type { Departamento } from '../norms/departamentos.ts';
import { municipios, type Municipio } from './municipios.ts';
import { asked, looseKey, nameKey } from './nombres.ts';

type Index = ReadonlyMap<string, readonly Municipio[]>;

function indexed(keysOf: (each: Municipio) => readonly string[]): Index {
  const index = new Map<string, Municipio[]>();
  for (const each of municipios)
    for (const key of new Set(keysOf(each))) index.set(key, [...(index.get(key) ?? []), each]);
  return index;
}

const allNames = ({ nombre, otrosNombres }: Municipio): readonly string[] => [nombre, ...otrosNombres];

/** From the surest way to say a name to the loosest; the first that finds any decides. */
const byName: readonly (readonly [(name: string) => string, Index])[] = [
  [nameKey, indexed(({ nombre }) => [nameKey(nombre)])],
  [nameKey, indexed((each) => allNames(each).map(nameKey))],
  [looseKey, indexed((each) => allNames(each).map(looseKey))],
];
const byCode = indexed(({ ine, sigep }) => [ine, sigep]);

/** `10101` is `010101` that passed through a cell of numbers. */
const codeIn = (words: string): string | undefined =>
  /^\d{4,6}$/.test(words) ? (words.length === 5 ? `0${words}` : words) : undefined;

/** Every municipality that the words may mean: one when they are clear, none when they are unknown. */
export function municipiosLlamados(words: string, departamento?: Departamento): readonly Municipio[] {
  const code = codeIn(words.trim());
  if (code !== undefined) return byCode.get(code) ?? [];
  const { name, departamento: said } = asked(words);
  const where = said ?? departamento;
  for (const [keyOf, index] of byName) {
    const found = (index.get(keyOf(name)) ?? []).filter(
      (each) => where === undefined || each.departamento === where,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** How many letters must be changed, added or dropped to turn one word into another; `most` or more is all one. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= most) return most;
    previous = current;
  }
  return previous[b.length] ?? most;
}

const looseNames = municipios.map((each) => ({ each, keys: allNames(each).map(looseKey) }));

/** A third of the letters may differ, and no more than three; beyond that two names are not alike. */
const leastUnlike = (key: string): number => Math.min(3, Math.floor(key.length / 3)) + 1;

/** The municipalities whose names look most like the words, best first. */
export function parecidos(words: string, most = 3): readonly Municipio[] {
  const key = looseKey(asked(words).name);
  const unlike = leastUnlike(key);
  return looseNames
    .map(({ each, keys }) => ({ each, far: Math.min(...keys.map((one) => distance(key, one, unlike))) }))
    .filter(({ far }) => far < unlike)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ each }) => each);
}
