/** What each line has above or below its share of what was spent, times the budget's total: whole, so nothing is rounded. */
export interface Deviations {
  /** aᵢ·Σb − bᵢ·Σa for each line; they add up to exactly zero. */
  readonly lines: readonly bigint[];
  /** Σb and Σa, in centavos. */
  readonly budget: bigint;
  readonly actual: bigint;
}

export function deviations(budgets: readonly bigint[], actuals: readonly bigint[]): Deviations {
  const budget = budgets.reduce((all, each) => all + each, 0n);
  const actual = actuals.reduce((all, each) => all + each, 0n);
  const lines = actuals.map((spent, line) => spent * budget - (budgets[line] ?? 0n) * actual);
  return { lines, budget, actual };
}

/** Σ|aᵢ − bᵢ·Σa/Σb| ÷ Σa: exact up to the last division. Both totals are above zero. */
export function compositionVariance({ lines, budget, actual }: Deviations): number {
  const apart = lines.reduce((all, each) => all + (each < 0n ? -each : each), 0n);
  return Number(apart) / Number(budget * actual);
}
