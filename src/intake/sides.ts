import { fold } from '../engine/reading.ts';
import type { RawCell } from './budget.ts';
import type { Rows } from './amounts.ts';

const INCOME = /ingreso|recurso|receita/;
const SPENDING = /gasto|egreso|despesa/;
const MOSTLY = 0.9;

const sideOf = (cell: RawCell | undefined): 'income' | 'spending' | undefined => {
  const said = fold(String(cell ?? ''));
  if (INCOME.test(said)) return 'income';
  return SPENDING.test(said) ? 'spending' : undefined;
};

/** Rows of revenue, in files that bring revenue and spending one under the other. */
export function incomeRows(
  rows: Rows,
  column: number | undefined,
  kept: readonly number[],
): readonly number[] {
  if (column === undefined) return [];
  const told = kept.filter((row) => sideOf(rows[row]?.[column]) !== undefined);
  if (told.length < kept.length * MOSTLY) return [];
  return told.filter((row) => sideOf(rows[row]?.[column]) === 'income');
}
