import { totalOf, type Total } from './money.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** What a column of whole centavos adds up to in each group. Rows outside every group (−1) come last, as one more. */
export interface GroupSums {
  readonly sums: readonly Total[];
  /** Whether the group has any figure at all: without one its sum is blank, not zero. */
  readonly hasFigures: Uint8Array;
}

/** Exact at any size: a running double carries into a bigint before it could lose a centavo. NaN counts for nothing. */
export function sumByGroup(values: Float64Array, groups: Int32Array, count: number): GroupSums {
  const running = new Float64Array(count + 1);
  const carried = new Array<bigint>(count + 1).fill(0n);
  const hasFigures = new Uint8Array(count + 1);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value !== value) continue; // NaN
    const found = groups[row] as number;
    const group = found < 0 ? count : found;
    const next = (running[group] as number) + value;
    hasFigures[group] = 1;
    if (next < LARGEST && next > -LARGEST) running[group] = next;
    else {
      carried[group] = (carried[group] ?? 0n) + BigInt(running[group] as number);
      running[group] = value;
    }
  }
  return { sums: carried.map((whole, group) => totalOf(whole + BigInt(running[group] ?? 0))), hasFigures };
}
