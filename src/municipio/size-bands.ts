import { inSpanish } from '../engine/thousands.ts';

export interface Size {
  readonly count: number;
  readonly people: number;
}

export interface SizeBand {
  readonly label: string;
  readonly own: Size;
  /** This band and those below it. */
  readonly upTo: Size;
}

export interface Sizes {
  readonly bands: readonly SizeBand[];
  readonly total: Size;
  /** Municipalities whose population nobody gave. */
  readonly without: number;
}

/** Municipalities and people from each cut (inclusive) up to the next; NaN is a blank. */
export function sizesBy(populations: Float64Array, cuts: Float64Array): Sizes {
  const given = new Set(cuts.filter((cut) => cut > 0));
  const starts = Float64Array.from([0, ...given]).sort();
  const counts = new Float64Array(starts.length);
  const people = new Float64Array(starts.length);
  let without = 0;
  for (const population of populations) {
    if (Number.isNaN(population)) {
      without++;
      continue;
    }
    const band = bandOf(starts, population);
    counts[band] = (counts[band] ?? 0) + 1;
    people[band] = (people[band] ?? 0) + population;
  }
  return { ...cumulated(starts, counts, people), without };
}

/** The last band that starts at the population or below it. */
function bandOf(starts: Float64Array, population: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= population) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cumulated(starts: Float64Array, counts: Float64Array, people: Float64Array): Omit<Sizes, 'without'> {
  let total: Size = { count: 0, people: 0 };
  const bands = Array.from(starts, (from, at): SizeBand => {
    const own = { count: counts[at] ?? 0, people: people[at] ?? 0 };
    total = { count: total.count + own.count, people: total.people + own.people };
    return { label: labelOf(from, starts[at + 1]), own, upTo: total };
  });
  return { bands, total };
}

/** `15.000`, as populations are written here. */
const written = (population: number): string => inSpanish(String(population));

const labelOf = (from: number, to: number | undefined): string => {
  if (to === undefined) return `${written(from)} o más`;
  return from === 0 ? `menos de ${written(to)}` : `de ${written(from)} a menos de ${written(to)}`;
};
