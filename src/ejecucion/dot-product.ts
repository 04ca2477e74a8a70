/** Σ a·b, or Σ a alone, carrying along what each addition drops (Neumaier): the order of the rows makes no difference. */
export function dotProduct(a: Float64Array, b?: Float64Array): number {
  let sum = 0;
  let dropped = 0;
  for (let at = 0; at < a.length; at++) {
    const term = (a[at] as number) * (b === undefined ? 1 : (b[at] as number));
    const next = sum + term;
    dropped += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + dropped;
}
