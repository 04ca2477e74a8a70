import type { NumberColumn } from '../engine/columns.ts';
import { Problem } from '../engine/problem.ts';
import { unfitWeight, withEqualPart } from '../engine/weights.ts';

/** The places that share: those with inhabitants, and where each stands in the list. */
export interface People {
  readonly rows: number;
  readonly at: readonly number[];
  readonly inhabitants: readonly number[];
}

/** A blank cell reaches some hosts as 0, so rows without inhabitants are left out rather than given a base. */
export function peopleIn(poblacion: NumberColumn): People | Problem {
  const fault = unfitWeight(poblacion, 'poblacion');
  if (fault) return fault;
  const at = [...poblacion.values.keys()].filter((row) => (poblacion.values[row] as number) > 0);
  if (at.length === 0) return new Problem('empty', 'poblacion');
  return {
    rows: poblacion.values.length,
    at,
    inhabitants: at.map((row) => poblacion.values[row] as number),
  };
}

const fromNoneToAll = { es: 'de 0 % a 100 %', en: 'from 0 % to 100 %', pt: 'de 0 % a 100 %' };

interface Given {
  readonly nbi: NumberColumn | undefined;
  readonly base: number | undefined;
}

export type Method = 'poblacion' | 'equidad' | 'base_mas_poblacion';

/** How much each place weighs, by method. */
export const weightsBy: Readonly<
  Record<Method, (people: People, given: Given) => readonly number[] | Problem>
> = {
  poblacion: ({ inhabitants }) => inhabitants,
  equidad: (people, { nbi }) => (nbi ? byNeed(people, nbi) : new Problem('missing', 'nbi')),
  base_mas_poblacion: (people, { base }) =>
    base === undefined ? new Problem('missing', 'base') : withBase(people, base),
};

function byNeed({ rows, at, inhabitants }: People, nbi: NumberColumn): readonly number[] | Problem {
  if (nbi.values.length !== rows) return new Problem('lengths', 'nbi', {}, `${rows} / ${nbi.values.length}`);
  const fault = unfitWeight(nbi, 'nbi');
  if (fault) return fault;
  const blank = at.find((row) => Number.isNaN(nbi.values[row]));
  if (blank !== undefined) return new Problem('missing', 'nbi', { row: blank + 1 });
  const weights = at.map((row, order) => (inhabitants[order] as number) * (nbi.values[row] as number));
  return weights.some((weight) => weight > 0) ? weights : new Problem('zeroBase', 'nbi');
}

function withBase({ inhabitants }: People, base: number): readonly number[] | Problem {
  if (base < 0 || base > 1) return new Problem('outOfRange', 'base', {}, fromNoneToAll);
  return withEqualPart(inhabitants, base);
}
