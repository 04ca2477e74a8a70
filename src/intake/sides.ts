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

export const saysSpending = (cell: RawCell | undefined): boolean => sideOf(cell) === 'spending';

/** Whether the cells of a column tell the sides by words, which a query can look for, and not by a letter. */
export const saysSides = (rows: Rows, column: number): boolean =>
  rows.every((row) => !(fold(String(row[column] ?? '')) in LETTERS));

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

const SECTION =
  /^(?:[ivx\d]{1,4}[.)-]* )?(total(?:es)? (?:general )?(?:de )?(?:los |las )?)?(?:presupuesto de |ejecucion de |estado de )?(ingresos|recursos|receitas|gastos|egresos|despesas)(?: (?:totales|corrientes|de capital|municipales))?[.:]?$/;

interface Section {
  readonly row: number;
  readonly side: Side;
  readonly isTotal: boolean;
}

function sectionAt(cells: Rows[number], row: number, amounts: ReadonlySet<number>): Section[] {
  const texts = cells.filter(
    (cell, at) => typeof cell === 'string' && cell.trim() !== '' && !(amounts.has(at) && isAmount(cell)),
  );
  const [only] = texts;
  if (texts.length !== 1 || typeof only !== 'string') return [];
  const [, total, side = ''] = SECTION.exec(fold(only)) ?? [];
  return side === '' ? [] : [{ row, side: sideOf(side), isTotal: total !== undefined }];
}

/** Rows of revenue under a title that says so, or over a total that does, in a table that goes on with spending. */
export function incomeSections(rows: Rows, amounts: readonly number[]): readonly number[] {
  const money = new Set(amounts);
  const sections = rows.flatMap((cells, row) => sectionAt(cells, row, money));
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
