import type { Rows } from './amounts.ts';
import type { Concept, UnderstoodColumn } from './budget.ts';
import { isLooseCode, isLooseName } from './classifier-words.ts';
import { tidyHeading } from './dictionary.ts';
import { namedBy, partOf } from './parts.ts';

type Columns = readonly UnderstoodColumn[];

/** «Descripción» names the nearest code before it to whose every value it gives a single name. */
export const withLooseNames = (columns: Columns, rows: Rows): Columns => {
  const loose = placesOf(columns, isLooseName);
  return columns.reduce((sofar, column) => {
    if (column.concept !== undefined || !loose.has(column.at)) return sofar;
    const codes = sofar.filter(({ part, concept }) => part === 'code' && !has(sofar, concept, 'name'));
    const named =
      codes
        .filter(({ at }) => at < column.at)
        .reverse()
        .find(({ at }) => namedBy(rows, at, column.at)) ??
      codes.find(({ at }) => at > column.at && namedBy(rows, at, column.at) && namedBy(rows, column.at, at));
    return named?.concept === undefined ? sofar : taken(sofar, column, named.concept, 'name', named.heading);
  }, columns);
};

/** «Código» is the code of the name beside it, when each code has a single name. */
export const withLooseCodes = (columns: Columns, rows: Rows): Columns => {
  const loose = placesOf(columns, isLooseCode);
  return columns.reduce((sofar, column) => {
    if (column.concept !== undefined || !loose.has(column.at)) return sofar;
    const named = sofar
      .filter(({ part, concept }) => part === 'name' && !has(sofar, concept, 'code'))
      .sort((a, b) => distance(a, column) - distance(b, column))
      .find(({ at }) =>
        at === column.at + 1 ? namedBy(rows, column.at, at) : isSameKey(rows, column.at, at),
      );
    return named?.concept === undefined ? sofar : taken(sofar, column, named.concept, 'code', named.heading);
  }, columns);
};

const MOST_LOOSE = 40; // of the headings that say nothing of their own

/** Columns that only say that they name, or number, something. */
const placesOf = (columns: Columns, isLoose: (tidy: string) => boolean): ReadonlySet<number> =>
  new Set(
    columns
      .filter(({ heading }) => isLoose(tidyHeading(heading)))
      .slice(0, MOST_LOOSE)
      .map(({ at }) => at),
  );

const distance = ({ at }: UnderstoodColumn, from: UnderstoodColumn): number => Math.abs(at - from.at - 1); // a code stands before its name, as a rule

/** Apart from each other, a code and a name must tell one another. */
const isSameKey = (rows: Rows, code: number, name: number): boolean =>
  partOf(rows, code) === 'code' && namedBy(rows, code, name) && namedBy(rows, name, code);

const has = (columns: Columns, concept: Concept | undefined, part: UnderstoodColumn['part']): boolean =>
  columns.some((each) => each.concept === concept && each.part === part);

const taken = (
  columns: Columns,
  { at }: UnderstoodColumn,
  concept: Concept,
  part: 'code' | 'name',
  beside: string,
): Columns => {
  const evidence = `va con «${beside}»: cada código tiene un solo nombre`;
  return columns.map((each) =>
    each.at === at ? { ...each, concept, part, confidence: 0.75, evidence } : each,
  );
};
