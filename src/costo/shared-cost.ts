import type { NumberColumn } from '../engine/columns.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import { unfitWeight, withEqualPart } from '../engine/weights.ts';
import type { Term } from '../glossary.ts';

export type Method = 'igual' | 'poblacion' | 'uso' | 'mixto';

/** Whoever shares the cost, and in which row. */
export interface Sharer {
  readonly row: number;
  readonly name: string;
}

/** Blank rows are nobody; a municipality said twice would pay twice. */
export function sharersIn(names: readonly (string | undefined)[]): readonly Sharer[] | Problem {
  const known = new Set<string>();
  const sharers: Sharer[] = [];
  for (const [row, name] of names.entries()) {
    if (name === undefined) continue;
    const key = fold(name);
    if (known.has(key)) return new Problem('ambiguous', 'municipios', { row: row + 1 }, name);
    known.add(key);
    sharers.push({ row, name });
  }
  return sharers.length > 0 ? sharers : new Problem('empty', 'municipios');
}

const shareRange = { es: 'de 0 % a 100 %', en: 'from 0 % to 100 %', pt: 'de 0 % a 100 %' };
const inhabited = {
  es: 'la población debe ser mayor que cero',
  en: 'population must be above zero',
  pt: 'a população deve ser maior que zero',
};

interface Sharing {
  readonly method: Method;
  readonly rows: number;
  readonly weights: NumberColumn | undefined;
  readonly equalPart: number | undefined;
}

/** How much each one weighs; all of it is checked before anything is shared. A weight without a name is somebody’s. */
export function costWeights(sharers: readonly Sharer[], sharing: Sharing): readonly number[] | Problem {
  if (sharing.method === 'igual') return sharers.map(() => 1);
  const weights = givenWeights(sharers, sharing);
  if (weights instanceof Problem || sharing.method !== 'mixto') return weights;
  const { equalPart } = sharing;
  if (equalPart === undefined) return new Problem('missing', 'parteIgual');
  if (equalPart < 0 || equalPart > 1) return new Problem('outOfRange', 'parteIgual', {}, shareRange);
  return withEqualPart(weights, equalPart);
}

const about: Term = 'pesos';

function givenWeights(
  sharers: readonly Sharer[],
  { method, rows, weights: column }: Sharing,
): readonly number[] | Problem {
  if (column === undefined) return new Problem('missing', about);
  if (column.values.length !== rows)
    return new Problem('lengths', about, {}, `${rows} / ${column.values.length}`);
  const unfit = unfitWeight(column, about);
  if (unfit) return unfit;
  const named = new Set(sharers.map(({ row }) => row));
  const nameless = column.values.findIndex((weight, row) => weight > 0 && !named.has(row));
  if (nameless >= 0) return new Problem('missing', 'municipios', { row: nameless + 1 });
  const weights: number[] = [];
  for (const { row } of sharers) {
    const weight = column.values[row] as number;
    if (Number.isNaN(weight)) return new Problem('missing', about, { row: row + 1 });
    if (weight === 0 && method === 'poblacion')
      return new Problem('outOfRange', about, { row: row + 1 }, inhabited);
    weights.push(weight);
  }
  return weights.some((weight) => weight > 0) ? weights : new Problem('zeroBase', about);
}
