import { withoutEnd } from '../engine/ends.ts';
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
  const reversed = [...rows].reverse();
  const [above, below] = [blocksOf(rows, stages), blocksOf(reversed, stages)];
  const [best, order] = covered(above) >= covered(below) ? [above, rows] : [below, reversed];
  const all = best.length >= SEVERAL && covered(best) >= rows.length * HALF;
  const proved = best.filter(({ row }) => all || isBeyondChance(row, stages));
  const after = proved.length === 0 ? undefined : nextOf(order);
  const alone = after ? outside(order, proved).filter((row) => isTwinOf(row, after.get(row), stages)) : [];
  return [...proved.map(({ row }) => row), ...alone];
}

/** Rows that no block holds. */
function outside(order: readonly number[], blocks: readonly Block[]): readonly number[] {
  const parts = new Map(blocks.map((block) => [block.row, block.parts]));
  let skip = 0;
  return order.filter((row) => {
    const own = parts.get(row);
    if (own !== undefined) {
      skip = own;
      return false;
    }
    return skip-- <= 0;
  });
}

/**
 * Rows that repeat every amount of the one after them, amounts that no chance gives: in a table with sums, the group of
 * a single row; in one without them, nobody knows.
 */
export const twinsIn = (kept: readonly number[], amounts: Amounts): readonly number[] => {
  const stages = Object.values(amounts);
  const after = nextOf(kept);
  return kept.filter((row) => isTwinOf(row, after.get(row), stages));
};

const nextOf = (order: readonly number[]): ReadonlyMap<number, number> =>
  new Map(order.slice(1).map((row, at) => [order[at] ?? 0, row]));

const isTwinOf = (row: number, next: number | undefined, stages: readonly Float64Array[]): boolean =>
  next !== undefined &&
  stages.every((values) => (values[row] || 0) === (values[next] || 0)) &&
  isBeyondChance(row, stages);

const covered = (blocks: readonly Block[]): number => blocks.reduce((all, { parts }) => all + parts + 1, 0);

const FIGURES = 5;

/** Two different amounts of five figures or more: no sum gives both by chance. */
function isBeyondChance(row: number, stages: readonly Float64Array[]): boolean {
  const told = stages.flatMap((values) => {
    const digits = withoutEnd(String(Math.abs(values[row] || 0)), '0');
    return digits.length >= FIGURES ? [digits] : [];
  });
  return new Set(told).size > 1;
}

/** Blocks one after another, each the shortest that its first row is the sum of. */
function blocksOf(rows: readonly number[], stages: readonly Float64Array[]): Block[] {
  const [near, far] = [runningOf(rows, stages, WEIGHTS), runningOf(rows, stages, OTHER_WEIGHTS)];
  const ends = endsOf(near);
  const found: Block[] = [];
  for (let at = 0; at < rows.length; at++) {
    const end = ends[at] as number;
    if (end === NONE || far.sums[end] !== sumFrom(far, at)) continue;
    const row = rows[at] ?? 0;
    if (stages.every((each) => (each[row] || 0) === 0)) continue;
    if (!isSum(row, rows.slice(at + 1, end), stages)) continue;
    found.push({ row, parts: end - at - 1 });
    at = end - 1;
  }
  return found;
}

const NONE = -1;
const LOAD = 0.5;

/** Where a block that begins after each row would end: the first place far enough where the sums are what they must be. */
function endsOf(near: Running): Int32Array {
  const { sums, values } = near;
  const ends = new Int32Array(values.length).fill(NONE);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, sums.length / LOAD)))).fill(NONE);
  const slotOf = (sum: number): number => {
    let slot = Math.imul(sum, STIR) >>> (32 - Math.log2(slots.length));
    while (slots[slot] !== NONE && sums[slots[slot] as number] !== sum) slot = (slot + 1) % slots.length;
    return slot;
  };
  // From the last row on, so that each slot holds the nearest of its places.
  for (let at = values.length - 1; at >= 0; at--) {
    const place = at + FEWEST + 1;
    if (place < sums.length) slots[slotOf(sums[place] as number)] = place;
    ends[at] = slots[slotOf(sumFrom(near, at))] as number;
  }
  return ends;
}

const STIR = 0x9e3779b1; // 2^32 over the golden ratio: near sums fall far apart

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
    sums[at + 1] = remainder((sums[at] ?? 0) + value);
  }
  return { values, sums };
}

/** What the sums must come to where a block that begins after a row adds up to it. */
const sumFrom = ({ values, sums }: Running, at: number): number =>
  remainder((values[at] ?? 0) + (sums[at + 1] ?? 0));

/** A whole number over the prime, many times quicker than `%` on doubles. */
function remainder(whole: number): number {
  const left = whole - Math.floor(whole / PRIME) * PRIME;
  return left < 0 ? left + PRIME : left >= PRIME ? left - PRIME : left;
}

/** All the amounts of a row as one remainder: rows with other amounts nearly always have another. */
function remainderOf(row: number, stages: readonly Float64Array[], weights: readonly number[]): number {
  let all = 0;
  for (let at = 0; at < stages.length; at++) {
    const value = stages[at]?.[row] || 0;
    if (value !== 0) all = remainder(all + remainder(value) * remainder(weights[at] ?? 1));
  }
  return all;
}

const isSum = (row: number, parts: readonly number[], stages: readonly Float64Array[]): boolean =>
  parts.filter((part) => stages.some((values) => (values[part] || 0) !== 0)).length >= FEWEST &&
  stages.every(
    (values) => BigInt(values[row] || 0) === parts.reduce((all, part) => all + BigInt(values[part] || 0), 0n),
  );
