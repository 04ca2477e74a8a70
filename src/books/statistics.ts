/** As Excel's MEDIAN and QUARTILE.INC give them. */
export function quartile(values: readonly number[], which: 1 | 2 | 3): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const place = ((sorted.length - 1) * which) / 4;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined
    ? undefined
    : low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number | undefined => quartile(values, 2);

/** Fewer than these do not tell what is usual. */
export const ENOUGH = 8;
const FENCE = 1.5; // times the distance between quartiles: Tukey's fences

/** Below the first and above the second, a value is far from those of its group. */
export function fences(values: readonly number[]): readonly [low: number, high: number] | undefined {
  const [first, third] = [quartile(values, 1), quartile(values, 3)];
  if (values.length < ENOUGH || first === undefined || third === undefined) return undefined;
  const reach = FENCE * (third - first);
  return [first - reach, third + reach];
}

/** The same over a range, which of the two. */
export function fenceFormula(range: string, which: 'low' | 'high'): string {
  const [first, third] = [`QUARTILE(${range},1)`, `QUARTILE(${range},3)`];
  const reach = `${String(FENCE)}*(${third}-${first})`;
  return `IF(COUNT(${range})<${String(ENOUGH)},"",${which === 'low' ? `${first}-${reach}` : `${third}+${reach}`})`;
}

export const numbersIn = (values: readonly (number | string)[]): readonly number[] =>
  values.filter((value) => typeof value === 'number');
