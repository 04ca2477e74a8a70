import { sumByGroup } from '../engine/group-sums.ts';
import { stages, type BudgetData, type Classifier, type Totals } from './budget.ts';
import { rateOf } from './report.ts';

/** Detail rows that say the same in some classifiers, with what they add up to. */
export interface Group {
  /** What they say, one for each classifier; '' where they say nothing. */
  readonly keys: readonly string[];
  readonly codes: readonly (string | undefined)[];
  /** A stage without any figure is not there: blank is not zero. */
  readonly totals: Totals;
  readonly rate: number | undefined;
}

/** The classifiers asked for that the data do not have. */
export const lacking = ({ keys }: BudgetData, by: readonly Classifier[]): readonly Classifier[] =>
  by.filter((classifier) => keys[classifier] === undefined);

/** Totals by some classifiers, exact to the centavo, in order of appearance. */
export function groupsBy(data: BudgetData, by: readonly Classifier[]): readonly Group[] {
  const columns = by.map((classifier) => data.keys[classifier] ?? []);
  const known = new Map<string, number>();
  const firstRow: number[] = [];
  const groups = Int32Array.from({ length: data.rows }, (_, row) => {
    const key = columns.map((texts) => texts[row] ?? '').join('\u0001');
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, firstRow.length);
    return firstRow.push(row) - 1;
  });
  const sums = stages.flatMap((stage) => {
    const values = data.amounts[stage];
    return values ? [{ stage, ...sumByGroup(values, groups, firstRow.length) }] : [];
  });
  return firstRow.map((row, group): Group => {
    const totals: Totals = Object.fromEntries(
      sums.flatMap(({ stage, sums: own, hasFigures }) =>
        hasFigures[group] === 1 ? [[stage, own[group]] as const] : [],
      ),
    );
    return {
      keys: columns.map((texts) => texts[row] ?? ''),
      codes: by.map((classifier) => data.codes?.[classifier]?.[row]),
      totals,
      rate: rateOf(totals),
    };
  });
}
