import { fold } from '../../engine/reading.ts';
import type { BudgetData, Classifier } from '../../intake/budget.ts';
import { labelsOf } from '../ejecucion/figures.ts';

/** What tells that a row of one cut is that of another: its code, the end of its code, or its name. */
export type By = 'code' | 'end' | 'name';

export interface Matched {
  readonly classifier: Classifier;
  readonly by: By;
  /** Of every cut, of every row. */
  readonly keys: readonly (readonly string[])[];
}

export const saidBy: Readonly<Record<By, string>> = {
  code: 'por código',
  end: 'por el final del código (un archivo lo escribe con otro delante)',
  name: 'por nombre, sin importar tildes ni mayúsculas',
};

/** `010102-300002` → `300002`: some systems write the code of the place before their own. */
const endOf = (code: string): string => code.slice(code.lastIndexOf('-') + 1);

/** The way by which most keys of a classifier are in every cut; the surest, where several are level. */
export function matchedBy(classifier: Classifier, sides: readonly BudgetData[]): Matched {
  const names = sides.map((data) => labelsOf(data, classifier).map(fold));
  const ways: Matched[] = [{ classifier, by: 'name', keys: names }];
  const codes = sides.map((data) => data.codes?.[classifier]);
  if (codes.every((each) => each !== undefined)) {
    const ends = codes.map((each) => each.map(endOf));
    ways.unshift({ classifier, by: 'code', keys: filled(codes, names) });
    if (codes.every((each, at) => countOf(each) === countOf(ends[at] ?? [])))
      ways.splice(1, 0, { classifier, by: 'end', keys: filled(ends, names) });
  }
  return ways.reduce((best, each) => (inAll(each.keys) > inAll(best.keys) ? each : best));
}

const countOf = (keys: readonly string[]): number => new Set(keys).size;

/** A row without a code is known by its name. */
const filled = (
  codes: readonly (readonly string[])[],
  names: readonly (readonly string[])[],
): readonly (readonly string[])[] =>
  codes.map((each, side) => each.map((code, row) => (code === '' ? (names[side]?.[row] ?? '') : code)));

/** How many different keys are in every one of the cuts. */
function inAll(keys: readonly (readonly string[])[]): number {
  const [first = [], ...others] = keys;
  const sets = others.map((each) => new Set(each));
  return [...new Set(first)].filter((key) => sets.every((set) => set.has(key))).length;
}
