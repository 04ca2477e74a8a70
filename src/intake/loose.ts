import type { Rows } from './amounts.ts';
import type { Concept, UnderstoodColumn } from './budget.ts';
import { isLooseCode, isLooseName } from './classifier-words.ts';
import { tidyHeading } from './dictionary.ts';
import { namedBy } from './parts.ts';

type Columns = readonly UnderstoodColumn[];

/** «Descripción» names the nearest code before it to whose every value it gives a single name. */
export const withLooseNames = (columns: Columns, rows: Rows): Columns =>
  columns.reduce((sofar, column) => {
    if (column.concept !== undefined || !isLooseName(tidyHeading(column.heading))) return sofar;
    const named = sofar
      .filter(({ at, part, concept }) => at < column.at && part === 'code' && !has(sofar, concept, 'name'))
      .reverse()
      .find(({ at }) => namedBy(rows, at, column.at));
    return named?.concept === undefined ? sofar : taken(sofar, column, named.concept, 'name', named.heading);
  }, columns);

/** «Código» is the code of the name beside it, when each code has a single name. */
export const withLooseCodes = (columns: Columns, rows: Rows): Columns =>
  columns.reduce((sofar, column) => {
    if (column.concept !== undefined || !isLooseCode(tidyHeading(column.heading))) return sofar;
    const beside = sofar.find(({ at, part }) => at === column.at + 1 && part === 'name');
    if (beside?.concept === undefined || has(sofar, beside.concept, 'code')) return sofar;
    return namedBy(rows, column.at, beside.at)
      ? taken(sofar, column, beside.concept, 'code', beside.heading)
      : sofar;
  }, columns);

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
