/** Figures as exact fractions, for what the book works out in a spreadsheet's own arithmetic. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** As written: 0.1 is one tenth. */
export function exact(figure: number): Fraction {
  const [whole = '0', decimals = ''] = String(figure).split('.');
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

export const product = (...figures: readonly Fraction[]): Fraction =>
  figures.reduce((all, { over, under }) => ({ over: all.over * over, under: all.under * under }));

/** Half a centavo goes up. Amounts here are not negative. */
export const toCents = ({ over, under }: Fraction): bigint => (over * 200n + under) / (under * 2n);
export const ofCents = (cents: bigint): Fraction => ({ over: cents, under: 100n });

/** A product rounded to the centavo. */
export const rounded = (...figures: readonly number[]): number =>
  Number(toCents(product(...figures.map(exact)))) / 100;
