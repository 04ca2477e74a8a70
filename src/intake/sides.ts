import { fold } from '../engine/reading.ts';
import type { RawCell } from './budget.ts';
import type { Rows } from './amounts.ts';

const INCOME = /ingreso|recurso|receita/;
const SPENDING = /gasto|egreso|despesa/;
const MOSTLY = 0.9;

type Side = 'income' | 'spending' | undefined;

function sideOf(cell: RawCell | undefined): Side {
  const said = fold(String(cell ?? ''));
  if (INCOME.test(said)) return 'income';
  return SPENDING.test(said) ? 'spending' : undefined;
}

/** Rows of revenue, in files that bring revenue and spending one under the other. */
export function incomeRows(
  rows: Rows,
  column: number | undefined,
  kept: readonly number[],
): readonly number[] {
  if (column === undefined) return [];
  const sides = new Map<RawCell | undefined, Side>();
  const told = { income: [] as number[], spending: 0 };
  for (const row of kept) {
    const cell = rows[row]?.[column];
    if (!sides.has(cell)) sides.set(cell, sideOf(cell));
    const side = sides.get(cell);
    if (side === 'income') told.income.push(row);
    else if (side === 'spending') told.spending++;
  }
  return told.income.length + told.spending < kept.length * MOSTLY ? [] : told.income;
}
