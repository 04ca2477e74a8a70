import type { Exclusion, ExclusionReason } from './budget.ts';

const EXAMPLES = 5;

/** Which rows are left out, and why. A row has one reason: the first found. */
export class Fates {
  readonly count: number;
  private readonly reasons: (ExclusionReason | undefined)[];
  private still: readonly number[] | undefined;

  constructor(count: number) {
    this.count = count;
    this.reasons = new Array<ExclusionReason | undefined>(count).fill(undefined);
  }

  leaveOut(rows: Iterable<number>, reason: ExclusionReason): void {
    this.still = undefined;
    for (const row of rows) this.reasons[row] ??= reason;
  }

  readonly keeps = (row: number): boolean => this.reasons[row] === undefined;

  kept(): readonly number[] {
    return (this.still ??= this.found());
  }

  private found(): readonly number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.count; row++) if (this.reasons[row] === undefined) rows.push(row);
    return rows;
  }

  /** Rows by reason, in the order of the first of each; examples as rows of the sheet. */
  exclusions(sheetRow: (row: number) => number): readonly Exclusion[] {
    const found = new Map<ExclusionReason, { rows: number; examples: number[] }>();
    this.reasons.forEach((reason, row) => {
      if (reason === undefined) return;
      const seen = found.get(reason) ?? { rows: 0, examples: [] };
      seen.rows++;
      if (seen.examples.length < EXAMPLES) seen.examples.push(sheetRow(row));
      found.set(reason, seen);
    });
    return [...found].map(([reason, { rows, examples }]) => ({ reason, rows, examples }));
  }
}
