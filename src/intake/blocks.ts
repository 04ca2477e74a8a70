import type { Amounts } from './totals.ts';

const FEWEST = 2; // rows in a block
const MOST_LEVELS = 5;
const PRIME = 67_108_859; // products of two remainders stay whole in a double
const WEIGHTS = [1, 31_415_927, 27_182_819, 16_180_339, 14_142_135, 57_721_566, 17_320_508];
/** Of a hundred thousand rows some share a remainder by chance; none shares two. */
const OTHER_WEIGHTS = [22_360_679, 1, 33_166_247, 26_457_513, 36_055_512, 41_231_056, 43_588_989];

/**
 * Rows that add up the rows right after them, or right before them, whatever they say. Inner blocks first: once their
 * sums are known, the blocks around them show.
 */
export function blockSums(kept: readonly number[], amounts: Amounts): readonly number[] {
  const stages = Object.values(amounts);
  const exact: number[] = [];
  let rows = kept;
  for (let level = 0; level < MOST_LEVELS && rows.length > FEWEST; level++) {
    const found = new Set(oneLevelOf(rows, stages));
    if (found.size === 0) break;
    exact.push(...found);
    rows = rows.filter((row) => !found.has(row));
  }
  return exact;
}

interface Block {
  readonly row: number;
  readonly parts: number;
}

const SEVERAL = 3;
const HALF = 0.5;

/** One equality may be chance; many that cover the table and amounts that chance does not give, are not. */
function oneLevelOf(rows: readonly number[], stages: readonly Float64Array[]): readonly number[] {
  const before = blocksOf(rows, stages);
  const after = blocksOf([...rows].reverse(), stages);
  const best = covered(before) >= covered(after) ? before : after;
  const all = best.length >= SEVERAL && covered(best) >= rows.length * HALF;
  const proved = best.filter(({ row }) => all || isBeyondChance(row, stages));
  return proved.map(({ row }) => row);
}

const covered = (blocks: readonly Block[]): number => blocks.reduce((all, { parts }) => all + parts + 1, 0);

const FIGURES = 5;

/** Two different amounts of five figures or more: no sum gives both by chance. */
function isBeyondChance(row: number, stages: readonly Float64Array[]): boolean {
  const told = stages.flatMap((values) => {
    const digits = String(Math.abs(values[row] || 0)).replace(/0+$/, '');
    return digits.length >= FIGURES ? [digits] : [];
  });
  return new Set(told).size > 1;
}

/** Blocks one after another, each the shortest that its first row is the sum of. */
function blocksOf(rows: readonly number[], stages: readonly Float64Array[]): Block[] {
  const [near, far] = [runningOf(rows, stages, WEIGHTS), runningOf(rows, stages, OTHER_WEIGHTS)];
  const places = new Map<number, number[]>();
  near.sums.forEach((sum, at) => {
    const known = places.get(sum);
    if (known) known.push(at);
    else places.set(sum, [at]);
  });
  const found: Block[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (stages.every((each) => (each[row] || 0) === 0)) continue;
    const end = firstAfter(places.get(sumFrom(near, at)), at + FEWEST);
    if (end === undefined || far.sums[end] !== sumFrom(far, at)) continue;
    if (!isSum(row, rows.slice(at + 1, end), stages)) continue;
    found.push({ row, parts: end - at - 1 });
    at = end - 1;
  }
  return found;
}

/** Rows as remainders, and what those before each place add up to. */
interface Running {
  readonly values: Float64Array;
  readonly sums: Float64Array;
}

function runningOf(
  rows: readonly number[],
  stages: readonly Float64Array[],
  weights: readonly number[],
): Running {
  const values = new Float64Array(rows.length);
  const sums = new Float64Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    const value = remainderOf(rows[at] ?? 0, stages, weights);
    values[at] = value;
    sums[at + 1] = ((sums[at] ?? 0) + value) % PRIME;
  }
  return { values, sums };
}

/** What the sums must come to where a block that begins after a row adds up to it. */
const sumFrom = ({ values, sums }: Running, at: number): number =>
  ((values[at] ?? 0) + (sums[at + 1] ?? 0)) % PRIME;

/** The first of some places in order that lies beyond one. */
function firstAfter(places: readonly number[] | undefined, beyond: number): number | undefined {
  if (!places) return undefined;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > beyond) high = middle;
    else low = middle + 1;
  }
  return places[low];
}

/** All the amounts of a row as one remainder: rows with other amounts nearly always have another. */
function remainderOf(row: number, stages: readonly Float64Array[], weights: readonly number[]): number {
  let all = 0;
  for (let at = 0; at < stages.length; at++) {
    const value = (stages[at]?.[row] || 0) % PRIME;
    all = (all + ((value + PRIME) % PRIME) * ((weights[at] ?? 1) % PRIME)) % PRIME;
  }
  return all;
}

const isSum = (row: number, parts: readonly number[], stages: readonly Float64Array[]): boolean =>
  parts.filter((part) => stages.some((values) => (values[part] || 0) !== 0)).length >= FEWEST &&
  stages.every(
    (values) => BigInt(values[row] || 0) === parts.reduce((all, part) => all + BigInt(values[part] || 0), 0n),
  );
