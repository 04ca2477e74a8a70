import { fold } from '../engine/reading.ts';
import type { RawCell } from './budget.ts';
import type { Rows } from './amounts.ts';
import { isAmount } from './pages.ts';

const INCOME = /ingreso|recurso|receita/;
const SPENDING = /gasto|egreso|despesa/;
const LETTERS: Readonly<Record<string, Side>> = {
  i: 'income',
  r: 'income',
  g: 'spending',
  e: 'spending',
  d: 'spending',
};
const MOSTLY = 0.9;

type Side = 'income' | 'spending' | undefined;

function sideOf(cell: RawCell | undefined): Side {
  const said = fold(String(cell ?? ''));
  if (INCOME.test(said)) return 'income';
  return SPENDING.test(said) ? 'spending' : LETTERS[said];
}

/** Whether the cells of a column tell the sides by words, which a query can look for, and not by a letter. */
export const saysSides = (rows: Rows, column: number): boolean =>
  rows.every((row) => !(fold(String(row[column] ?? '')) in LETTERS));

/** Rows of revenue and of spending, in files that bring one under the other; undefined where a column does not tell. */
export function sidesOf(
  rows: Rows,
  column: number,
  kept: readonly number[],
): { readonly income: readonly number[]; readonly spending: readonly number[] } | undefined {
  const sides = new Map<RawCell | undefined, Side>();
  const told = { income: [] as number[], spending: [] as number[] };
  for (const row of kept) {
    const cell = rows[row]?.[column];
    if (!sides.has(cell)) sides.set(cell, sideOf(cell));
    const side = sides.get(cell);
    if (side !== undefined) told[side].push(row);
  }
  const isTold = told.income.length + told.spending.length >= kept.length * MOSTLY;
  return isTold && told.income.length > 0 ? told : undefined;
}

export const incomeRows = (
  rows: Rows,
  column: number | undefined,
  kept: readonly number[],
): readonly number[] => (column === undefined ? [] : (sidesOf(rows, column, kept)?.income ?? []));

const SECTION =
  /^(?:[ivx\d]{1,4}[.)-]* )?(total(?:es)? (?:general )?(?:de )?(?:los |las )?)?(?:presupuesto de |ejecucion de |estado de )?(ingresos|recursos|receitas|gastos|egresos|despesas)(?: (?:totales|corrientes|de capital|municipales))?[.:]?$/;

const LONGEST = 80; // letters of a section's title

interface Section {
  readonly row: number;
  readonly side: Side;
  readonly isTotal: boolean;
}

function sectionAt(cells: Rows[number], row: number, amounts: ReadonlySet<number>): Section | undefined {
  let only: string | undefined;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (typeof cell !== 'string' || cell === '' || (amounts.has(at) && isAmount(cell))) continue;
    if (only !== undefined) return undefined; // most rows say more than one thing
    only = cell;
  }
  if (only === undefined || only.length > LONGEST) return undefined;
  const [, total, side] = SECTION.exec(fold(only)) ?? [];
  return side === undefined ? undefined : { row, side: sideOf(side), isTotal: total !== undefined };
}

/** Rows of revenue under a title that says so, or over a total that does, in a table that goes on with spending. */
export function incomeSections(rows: Rows, amounts: readonly number[]): readonly number[] {
  const money = new Set(amounts);
  const sections: Section[] = [];
  for (const [row, cells] of rows.entries()) {
    const section = sectionAt(cells, row, money);
    if (section) sections.push(section);
  }
  const sides = new Set(sections.map(({ side }) => side));
  if (sides.size < 2) return [];
  const found: number[] = [];
  let side: Side = sections[0]?.isTotal === true ? sections[0].side : undefined;
  let from = 0;
  for (const section of [...sections, { row: rows.length, side: undefined, isTotal: false }]) {
    const to = section.isTotal && section.side === side ? section.row + 1 : section.row;
    if (side === 'income') for (let row = from; row < to; row++) found.push(row);
    from = to;
    if (section.isTotal) side = sections.find(({ row }) => row > section.row)?.side;
    else ({ side } = section);
  }
  return found;
}
