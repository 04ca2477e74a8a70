/** Whole units shared out, and which part has the largest remainder. */
interface WholeParts {
  readonly shares: Float64Array;
  readonly first: number;
}

/**
 * The largest-remainder split in doubles, where weights are whole numbers and every product is exact in them; undefined
 * elsewhere. Inhabitants and hours are whole: it spares the split in big integers, five times as long.
 */
export function wholeParts(units: number, weights: readonly number[]): WholeParts | undefined {
  const size = Math.abs(units);
  let all = 0;
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || !Number.isSafeInteger(size * weight)) return undefined;
    all += weight;
  }
  if (!Number.isSafeInteger(all) || !Number.isSafeInteger(size)) return undefined;
  const shares = new Float64Array(weights.length);
  const left = new Float64Array(weights.length);
  let spare = size;
  for (const [at, weight] of weights.entries()) {
    const product = size * weight;
    const remainder = product % all;
    const share = (product - remainder) / all;
    shares[at] = share;
    left[at] = weight === 0 ? -1 : remainder; // what weighs nothing takes nothing, not even what is left over
    spare -= share;
  }
  const order = byRemainder(left);
  for (const at of order.subarray(0, spare)) shares[at] = (shares[at] ?? 0) + 1;
  return { shares: units < 0 ? shares.map((share) => -share) : shares, first: order[0] ?? 0 };
}

/** Places of the parts, largest remainder first; of equal ones, the earlier. */
const byRemainder = (left: Float64Array): Uint32Array =>
  Uint32Array.from(left, (_, at) => at).sort((a, b) => (left[b] ?? 0) - (left[a] ?? 0) || a - b);
