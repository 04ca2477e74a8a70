/** More than dropping the digits past the fifteenth, and multiplying doubles, can move a product by. */
const LOOSE = 1e-14;
const SURE = 1e12;

/** Whether a factor is of a size that doubles multiply without coming near their ends. */
const isOrdinary = (factor: number): boolean => {
  const size = Math.abs(factor);
  return size === 0 || (size > 1e-9 && size < 1e9);
};

/**
 * A product in doubles, rounded half away from zero: wherever no tie is so near that an error could decide it, which
 * is almost always. Undefined where it is. It spares the exact product, which takes ten times as long.
 */
export function nearProduct(whole: number, factors: readonly number[]): number | undefined {
  let product = whole;
  for (const factor of factors) {
    if (!isOrdinary(factor)) return undefined;
    product *= factor;
  }
  const size = Math.abs(product);
  if (size > SURE) return undefined;
  const below = Math.floor(size);
  const fromTie = size - below - 0.5;
  if (Math.abs(fromTie) <= size * LOOSE * (factors.length + 1)) return undefined;
  const rounded = fromTie < 0 ? below : below + 1;
  return product < 0 ? 0 - rounded : rounded;
}
