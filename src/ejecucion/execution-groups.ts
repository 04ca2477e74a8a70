import type { Cell, Value } from '../engine/cells.ts';
import type { MoneyColumn } from '../engine/columns.ts';
import { sumByGroup } from '../engine/group-sums.ts';
import { groupRows, type KeyColumn } from '../engine/key-columns.ts';
import { isZero, minus, ratio, sumOf, toCell, type Total } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';

/** A sum, the fault of a row that keeps it from being known, or nothing where no row has a figure. */
export type Sum = Total | Problem | undefined;

export interface ExecutionGroup {
  readonly keys: readonly Cell[];
  readonly presupuesto: Sum;
  readonly ejecutado: Sum;
}

/** Stands for a key that is not there. */
export const BLANK = '(en blanco)';

/** One group per distinct key, in order of first appearance; amounts without a key are the last group. */
export function executionGroups(
  claves: readonly KeyColumn[],
  presupuesto: MoneyColumn,
  ejecutado: MoneyColumn,
): readonly ExecutionGroup[] {
  const { groups, firstRow } = groupRows(claves);
  const budgets = sumsByGroup(presupuesto, groups, firstRow.length);
  const executed = sumsByGroup(ejecutado, groups, firstRow.length);
  const keyed = firstRow.map((row, group) => ({
    keys: claves.map(({ codes, cells }) => cells[codes[row] ?? -1] ?? BLANK),
    presupuesto: budgets[group],
    ejecutado: executed[group],
  }));
  const keyless = { presupuesto: budgets[keyed.length], ejecutado: executed[keyed.length] };
  if (keyless.presupuesto === undefined && keyless.ejecutado === undefined) return keyed;
  return [...keyed, { keys: claves.map(() => BLANK), ...keyless }];
}

/** The sum of every group, and last that of rows outside them all (−1). A bad cell is never left out: its group says what is wrong, and where. */
export function sumsByGroup(
  { values, problems }: MoneyColumn,
  groups: Int32Array,
  count: number,
): readonly Sum[] {
  const { sums: exact, hasFigures } = sumByGroup(values, groups, count);
  const found: Sum[] = exact.map((sum, group) => (hasFigures[group] === 1 ? sum : undefined));
  const firstLast = [...problems].sort(([a], [b]) => b - a);
  for (const [row, problem] of firstLast) {
    const group = groups[row] ?? -1;
    found[group < 0 ? count : group] = problem;
  }
  return found;
}

/** The total of all groups: unknown as soon as one of them is. */
export function totalOfGroups(groups: readonly ExecutionGroup[], of: 'presupuesto' | 'ejecutado'): Sum {
  const each = groups.map((group) => group[of]);
  const problem = each.find((sum) => sum instanceof Problem);
  if (problem instanceof Problem) return problem;
  const known = each.filter((sum): sum is Total => sum !== undefined);
  return known.length === 0 ? undefined : sumOf(known);
}

/** Executed ÷ budget, or why not. */
export function rateOf(presupuesto: Sum, ejecutado: Sum): number | Problem {
  const part = shareOf(ejecutado ?? new Problem('missing', 'ejecutado'), presupuesto);
  return part ?? new Problem('missing', 'ejecutado');
}

/** Part of a budget. Without a budget there is nothing to measure against. */
export function shareOf(part: Sum, presupuesto: Sum): number | Problem | undefined {
  if (presupuesto instanceof Problem) return presupuesto;
  if (presupuesto === undefined || isZero(presupuesto)) return new Problem('noBudget', 'presupuesto');
  return part === undefined || part instanceof Problem ? part : ratio(part, presupuesto);
}

export function balanceOf(presupuesto: Sum, ejecutado: Sum): Value {
  if (presupuesto instanceof Problem) return presupuesto;
  if (ejecutado instanceof Problem) return ejecutado;
  return presupuesto === undefined || ejecutado === undefined ? '' : toCell(minus(presupuesto, ejecutado));
}

export const sumCell = (sum: Sum): Value =>
  sum === undefined ? '' : sum instanceof Problem ? sum : toCell(sum);
