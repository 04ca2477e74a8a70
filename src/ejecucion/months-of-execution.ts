import type { Value } from '../engine/cells.ts';
import type { MoneyColumn } from '../engine/columns.ts';
import { fromCentavos, isZero, plus } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { OTHER_YEARS } from './date-or-month.ts';
import { balanceOf, shareOf, sumCell, sumsByGroup, type Sum } from './execution-groups.ts';
import { monthNames, MONTHS } from './months.ts';

/** What was executed in each of the twelve months, and what belongs to other years. */
export interface MonthlySums {
  readonly months: readonly Sum[];
  readonly otherYears: Sum;
}

/** An amount without a date is refused: it would be missing from every month. A zero would not. */
export function monthlySums(montos: MoneyColumn, groups: Int32Array): MonthlySums | Problem {
  const sums = sumsByGroup(montos, groups, OTHER_YEARS + 1);
  const lost = groups.findIndex(
    (group, row) => group < 0 && (Math.abs(montos.values[row] ?? 0) > 0 || montos.problems.has(row)),
  );
  if (lost >= 0) return new Problem('missing', 'fechas', { row: lost + 1 });
  return { months: sums.slice(0, MONTHS), otherYears: sums[OTHER_YEARS] };
}

/** Sums since January: unknown from the first unknown one on, and blank before the first figure. */
export function running(sums: readonly Sum[]): readonly Sum[] {
  let sofar: Sum;
  return sums.map((sum) => (sofar = together(sofar, sum)));
}

function together(sofar: Sum, sum: Sum): Sum {
  if (sofar === undefined || sofar instanceof Problem) return sofar ?? sum;
  return sum === undefined ? sofar : sum instanceof Problem ? sum : plus(sofar, sum);
}

/** A month with nothing but zeros, and nothing after it, has not happened yet: desktop Excel hands over blanks as 0. */
const hasHappened = (sum: Sum): boolean => sum !== undefined && (sum instanceof Problem || !isZero(sum));

/** The programmed months; a blank one among them is missing. */
export const programmedSums = ({ values, problems }: MoneyColumn): readonly Sum[] =>
  Array.from(values, (value, row) =>
    Number.isNaN(value)
      ? (problems.get(row) ?? new Problem('missing', 'programado', { row: row + 1 }))
      : plus(fromCentavos(value), fromCentavos(0)),
  );

/** Month, executed, accumulated, share of the budget, programmed to date and gap. */
export function monthRows(
  months: readonly Sum[],
  budget: Sum,
  programmed: readonly Sum[],
): readonly (readonly Value[])[] {
  const last = months.map(hasHappened).lastIndexOf(true);
  const accumulated = running(months);
  const planned = running(programmed);
  return monthNames.map((name, at) => {
    const sofar = at > last ? undefined : accumulated[at];
    return [
      name,
      at > last ? '' : sumCell(months[at]),
      sumCell(sofar),
      sofar === undefined ? '' : (shareOf(sofar, budget) ?? ''),
      sumCell(planned[at]),
      sofar === undefined ? '' : balanceOf(sofar, planned[at]),
    ];
  });
}
