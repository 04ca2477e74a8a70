import { isBlank, widthOf } from '../engine/cells.ts';
import { tidyKey } from '../engine/key-columns.ts';
import { rangeKind, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import { categoryIn } from '../municipio/esquema.ts';
import type { Municipio } from '../municipio/municipios.ts';
import { categoriasMunicipales } from '../norms/categorias-municipales.ts';

/** A municipality that may be covered. */
export interface Member {
  readonly departamento: string;
  readonly categoria: string;
}

/** The municipalities coverage is measured against, and how to know one by what is written. */
export interface Universe {
  readonly members: readonly Member[];
  /** Undefined where it is no member, or may be several. */
  readonly memberCalled: (words: string) => Member | undefined;
}

const shape = {
  es: 'tres columnas: municipio, departamento y categoría',
  en: 'three columns: municipality, department and category',
  pt: 'três colunas: município, departamento e categoria',
};

const BLANK = '(en blanco)';
const wordIn = (cell: unknown): string => (isBlank(cell) ? BLANK : tidyKey(cell));

/** The user's own universe. */
export const ownUniverse: Kind<Universe> = rangeKind((grid, { term }) => {
  if (widthOf(grid) !== 3) return new Problem('badShape', term, {}, shape);
  const byName = new Map<string, Member>();
  for (const [at, [name, departamento, categoria]] of grid.entries()) {
    if (isBlank(name)) continue;
    const key = fold(tidyKey(name));
    if (byName.has(key)) return new Problem('ambiguous', term, { row: at + 1 }, tidyKey(name));
    byName.set(key, { departamento: wordIn(departamento), categoria: wordIn(categoria) });
  }
  if (byName.size === 0) return new Problem('empty', term);
  return { members: [...byName.values()], memberCalled: (words) => byName.get(fold(words)) };
});

/** How a list of municipalities is searched. */
interface Search {
  readonly municipiosLlamados: (words: string) => readonly Municipio[];
  readonly municipios: readonly Municipio[];
}

/** Every municipality of Bolivia, by its category of the census of 2024. */
export function nationalUniverse({ municipiosLlamados, municipios }: Search): Universe {
  const byCode = new Map(municipios.map((each) => [each.ine, memberOf(each)]));
  const known = new Map<string, Member | undefined>(); // names repeat, and looking one up takes a while
  const lookUp = (words: string): Member | undefined => {
    const [only, ...others] = municipiosLlamados(words);
    return only && others.length === 0 ? byCode.get(only.ine) : undefined;
  };
  return {
    members: [...byCode.values()],
    memberCalled(words) {
      if (!known.has(words)) known.set(words, lookUp(words));
      return known.get(words);
    },
  };
}

const memberOf = ({ departamento, poblacion }: Municipio): Member => ({
  departamento,
  categoria:
    poblacion[2024] === undefined
      ? BLANK
      : (categoryIn(categoriasMunicipales.current.value, poblacion[2024]) ?? BLANK),
});
