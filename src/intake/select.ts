import { blockSums, twinsIn } from './blocks.ts';
import type { Doubt, IntakeOptions, Notice, Proof, RawCell } from './budget.ts';
import type { Rows } from './amounts.ts';
import { yearOfCut } from './calendar.ts';
import { repeatsHeading, type Heading } from './heading.ts';
import { oneLevel } from './hierarchy.ts';
import { amountAt, keyColumnsOf, keysOverRows, type Export } from './reading.ts';
import { saidRows } from './said.ts';
import { isAmount, isComputed, pageRows, tailRows } from './pages.ts';
import { incomeRows, incomeSections } from './sides.ts';
import { unsaidSubtotals, type Subtotals } from './subtotals.ts';
import { disagreements, proofsOf } from './proofs.ts';
import { totalRows, unsaidTotal, type Amounts } from './totals.ts';

/** Leaves out what is no figure of this budget: blank rows, titles, repeated headings, revenue, other years, totals. */
export function leaveOutNoise(given: Export, titles: Rows, heading: Heading, options: IntakeOptions): void {
  const { rows, columns, side, money, fates } = given;
  fates.leaveOut(rowsWhere(rows, isBlankRow), 'blank');
  const amounts = amountAt(columns).map(([, at]) => at);
  const isNote = (cells: Rows[number]): boolean => isTitle(cells, amounts);
  const headings = rowsWhere(rows, (cells) => repeatsHeading(cells, heading));
  fates.leaveOut(headings, 'title');
  fates.leaveOut(rowsWhere(rows, isNote), 'title');
  fates.leaveOut(pageRows({ rows, titles, amounts, headings }), 'title');
  fates.leaveOut(tailRows(rows, amounts, isNote), 'title');
  fates.leaveOut(computedRows(given), 'computed');
  fates.leaveOut(incomeRows(rows, side, fates.kept()), 'income');
  if (money === 'gastos') fates.leaveOut(incomeSections(rows, amounts), 'income');
  const years = options.gestion === undefined ? undefined : given.years;
  if (years)
    fates.leaveOut(
      fates.kept().filter((row) => (years[row] ?? '') !== '' && years[row] !== options.gestion),
      'otherYear',
    );
}

const FEW_COMPUTED = 0.1; // of the rows: beyond it the words are names

/** Rates, means and balances among the rows, where they leave blank what other rows fill or stand after a total. */
function computedRows({ rows, columns, fates }: Export): readonly number[] {
  const keys = keyColumnsOf(columns);
  const kept = fates.kept();
  const found = kept.filter((row) => isComputed(rows[row] ?? [], keys));
  return found.length <= Math.max(SEVERAL_COMPUTED, kept.length * FEW_COMPUTED) ? found : [];
}

const SEVERAL_COMPUTED = 3;

function rowsWhere(rows: Rows, test: (cells: Rows[number]) => boolean): number[] {
  const found: number[] = [];
  rows.forEach((cells, row) => {
    if (test(cells)) found.push(row);
  });
  return found;
}

const isBlankCell = (cell: RawCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const isBlankRow = (cells: Rows[number]): boolean => cells.every(isBlankCell);

const MOST_IN_TITLE = 2;

/** A title, note or page number: a cell or two and no amount, wherever they stand. */
function isTitle(cells: Rows[number], amounts: readonly number[]): boolean {
  let filled = 0;
  for (const cell of cells) if (!isBlankCell(cell) && ++filled > MOST_IN_TITLE) return false;
  const among = amounts.filter((at) => !isBlankCell(cells[at]));
  return among.length === 0 || (among.length === filled && !among.some((at) => isAmount(cells[at])));
}

/** What came of looking for sums. */
export interface Sums {
  readonly doubts: readonly Doubt[];
  readonly notices: readonly Notice[];
  readonly proofs: readonly Proof[];
}

/** Leaves out rows that add up others, and says where the sums disagree. */
export function leaveOutSums(given: Export, amounts: Amounts): Sums {
  const { rows, columns, layers, fates, sheetRow } = given;
  const found = totalRows(rows, fates.kept(), keyColumnsOf(columns));
  for (const { row, kind } of found) fates.leaveOut([row], kind);
  const levels = oneLevel({
    rows,
    kept: fates.kept(),
    columns,
    layers: layers.concat(given.side ?? []),
    amounts,
    sheetRow,
  });
  fates.leaveOut(levels.parents, 'parent');
  fates.leaveOut(levels.children, 'child');
  const unsaid = unsaidSubtotals(rows, fates.kept(), columns, amounts);
  fates.leaveOut(unsaid.exact, 'subtotal');
  const total = unsaidTotal(fates.kept(), amounts);
  if (total !== undefined) fates.leaveOut([total], 'total');
  const blocks = blockSums(fates.kept(), amounts);
  fates.leaveOut(blocks, 'subtotal');
  const last = total === undefined ? unsaidTotal(fates.kept(), amounts) : undefined;
  if (last !== undefined) fates.leaveOut([last], 'total');
  const unsaidTotals = [total, last].flatMap((row) => (row === undefined ? [] : [row]));
  const proofs = proofsOf(
    [...found, ...unsaidTotals.map((row) => ({ row, kind: 'total' as const }))],
    fates.kept(),
    amounts,
    sheetRow,
  );
  return {
    doubts: [...levels.doubts, ...twinDoubts(blocks.length === 0 ? given : undefined, amounts)],
    notices: [
      ...levels.notices,
      ...subtotalNotices(unsaid, sheetRow),
      ...blockNotices(blocks, sheetRow),
      ...unsaidTotals.map((row) => totalNotice(sheetRow(row))),
      ...disagreements(proofs),
    ],
    proofs,
  };
}

const MOSTLY_TWINS = 0.6; // of the rows stand in pairs of the same amounts
const FEWEST_TWINS = 3;

/** Rows that repeat the amounts of the next, all along a table without other sums. */
function twinDoubts(given: Export | undefined, amounts: Amounts): readonly Doubt[] {
  const kept = given?.fates.kept() ?? [];
  const twins = twinsIn(kept, amounts);
  if (!given || twins.length < FEWEST_TWINS || twins.length * 2 < kept.length * MOSTLY_TWINS) return [];
  const because = `${twins.length} filas repiten todos los montos de la que les sigue (${saidRows(twins.map(given.sheetRow))}): pueden ser el título de su único detalle. Se sumaron todas; si lo son, bórrelas del archivo`;
  return [{ because }];
}

const blockNotices = (found: readonly number[], sheetRow: Export['sheetRow']): readonly Notice[] =>
  found.length === 0
    ? []
    : [
        {
          message: `Filas que suman exactamente las que les siguen o preceden: ${saidRows([...found].sort((a, b) => a - b).map(sheetRow))}. Son subtotales y no se cuentan.`,
        },
      ];

const totalNotice = (row: number): Notice => ({
  row,
  message: 'Sus montos son la suma de todas las demás filas: es un total y no se cuenta.',
});

function subtotalNotices({ exact, doubtful }: Subtotals, sheetRow: Export['sheetRow']): readonly Notice[] {
  const said = (found: readonly number[], before: string, after: string): readonly Notice[] =>
    found.length === 0 ? [] : [{ message: `${before} ${saidRows(found.map(sheetRow))}. ${after}` }];
  return [
    ...said(
      exact,
      'Filas que dejan en blanco una clave y suman exactamente las que la detallan:',
      'Son subtotales y no se cuentan.',
    ),
    ...said(
      doubtful,
      'Filas que parecen subtotales y no suman las que las detallan:',
      'Se cuentan; revise si deben borrarse del archivo.',
    ),
  ];
}

/** Of accumulated cut-offs, the last of each year counts, entity by entity. */
export function leaveOutEarlierCuts(given: Export): void {
  const { fates } = given;
  const { periods } = given;
  const entities = keysOverRows(given, 'entidad');
  if (!periods) return;
  const last = new Map<string, string>();
  const yearOf = (row: number): string => `${entities?.[row] ?? ''}\u0001${yearOfCut(periods[row] ?? '')}`;
  for (const row of fates.kept()) {
    const period = periods[row] ?? '';
    if (period > (last.get(yearOf(row)) ?? '')) last.set(yearOf(row), period);
  }
  fates.leaveOut(
    fates.kept().filter((row) => periods[row] !== last.get(yearOf(row))),
    'otherPeriod',
  );
}
