import type { Amounts } from './totals.ts';

const FEWEST = 2; // rows in a block
const MOST_LEVELS = 5;
const PRIME = 67_108_859; // products of two remainders stay whole in a double
const WEIGHTS = [1, 31_415_927, 27_182_819, 16_180_339, 14_142_135, 57_721_566, 17_320_508];

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
  const values = Float64Array.from(rows, (row) => remainderOf(row, stages));
  const sums = new Float64Array(rows.length + 1);
  const places = new Map<number, number[]>();
  for (let at = 0; at < rows.length; at++) sums[at + 1] = ((sums[at] ?? 0) + (values[at] ?? 0)) % PRIME;
  sums.forEach((sum, at) => {
    const known = places.get(sum);
    if (known) known.push(at);
    else places.set(sum, [at]);
  });
  const found: Block[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (stages.every((each) => (each[row] || 0) === 0)) continue;
    const wanted = ((values[at] ?? 0) + (sums[at + 1] ?? 0)) % PRIME;
    const end = places.get(wanted)?.find((place) => place > at + FEWEST);
    if (end === undefined || !isSum(row, rows.slice(at + 1, end), stages)) continue;
    found.push({ row, parts: end - at - 1 });
    at = end - 1;
  }
  return found;
}

/** All the amounts of a row as one remainder: rows with other amounts nearly always have another. */
const remainderOf = (row: number, stages: readonly Float64Array[]): number =>
  stages.reduce((all, values, at) => {
    const value = (values[row] || 0) % PRIME;
    return (all + ((value + PRIME) % PRIME) * ((WEIGHTS[at] ?? 1) % PRIME)) % PRIME;
  }, 0);

const isSum = (row: number, parts: readonly number[], stages: readonly Float64Array[]): boolean =>
  parts.filter((part) => stages.some((values) => (values[part] || 0) !== 0)).length >= FEWEST &&
  stages.every(
    (values) => BigInt(values[row] || 0) === parts.reduce((all, part) => all + BigInt(values[part] || 0), 0n),
  );
