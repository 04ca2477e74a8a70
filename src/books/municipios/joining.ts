import type { Country as FileCountry } from '../../intake/budget.ts';
import {
  categoryOf,
  inBolivia,
  inTable,
  type Country,
  type Listed,
  type Named,
  type Place,
  type Seek,
  type Sought,
} from './places.ts';

/** What is known of municipalities besides their figures. */
export interface Joining {
  /** A table with population and category, brought by the person. */
  readonly table?: readonly Listed[];
  /** Bolivia's own list. */
  readonly country: Country;
}

/**
 * The person's own table comes first; Bolivia's list is used for Bolivia, and for a file that says no country where most
 * are found in it. A table of Bolivia that brings only population gives the category too: it follows from it.
 */
export function seekAmong(
  named: readonly Named[],
  { table, country }: Joining,
  from: FileCountry,
): Seek | undefined {
  const listed = seekInBolivia(named, country, from);
  if (!table) return listed;
  const own = inTable(table);
  return listed ? (each) => categorised(own(each), listed(each)) : own;
}

function seekInBolivia(named: readonly Named[], country: Country, from: FileCountry): Seek | undefined {
  const seek = inBolivia(country);
  if (from === 'bolivia') return seek;
  if (from !== 'otro') return undefined;
  return named.filter((each) => 'place' in seek(each)).length * 2 > named.length ? seek : undefined;
}

function categorised(own: Sought, listed: Sought): Sought {
  if (!('place' in own) || !('place' in listed) || own.place.categoria !== undefined) return own;
  return { place: { ...own.place, ...categoryOf(own.place.poblacion) } };
}

export const groupings = ['categoria', 'departamento', 'todos'] as const;
export type GroupedBy = (typeof groupings)[number];

export const WITHOUT = 'sin categoría';

/** One that was sought, in its department. */
export interface SoughtPlace {
  readonly departamento: string;
  readonly sought: Sought | undefined;
}

export const placeIn = ({ sought }: Pick<SoughtPlace, 'sought'>): Place | undefined =>
  sought && 'place' in sought ? sought.place : undefined;

/** Within what each is set against others: the category where it is known, otherwise the department. */
export function usualGrouping(lines: readonly SoughtPlace[]): GroupedBy {
  if (lines.some((line) => placeIn(line)?.categoria !== undefined)) return 'categoria';
  return lines.some(({ departamento }) => departamento !== '') ? 'departamento' : 'todos';
}

export const groupOf = (line: SoughtPlace, by: GroupedBy): string => {
  if (by === 'todos') return 'Todos';
  if (by === 'departamento') return line.departamento || 'sin departamento';
  return placeIn(line)?.categoria ?? WITHOUT;
};

/** By name; those of no category, last. */
export const byGroup = (a: string, b: string): number =>
  Number(a === WITHOUT) - Number(b === WITHOUT) || (a === b ? 0 : a < b ? -1 : 1);

/** How its column is called. */
export const groupHeadings = {
  categoria: 'Categoría',
  departamento: 'Departamento',
  todos: 'Grupo',
} as const;
