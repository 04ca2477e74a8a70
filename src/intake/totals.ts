import { sum, bigintOf } from '../engine/money.ts';
import { fold } from '../engine/reading.ts';
import type { RawCell, Stage } from './budget.ts';
import type { Rows } from './amounts.ts';

export type Amounts = Readonly<Partial<Record<Stage, Float64Array>>>;

const TOTAL =
  /^(?:total(?:es)?(?: (?:general|gastos?|egresos?|presupuesto|geral))?|gran total|resultado total|suma(?: total)?|t|tg)$/;
const SUBTOTAL = /^(?:sub ?-?total(?:es)?|ts|st)$/;
const STARTS = /^\s*[gst]|^\s*resultado/i; // spares folding every key of a large file
const TOTAL_OF = /^(?:sub ?-?)?total(?:es)?(?: |:)/;

type Kind = 'total' | 'subtotal';

/** Rows that add up others and say so. */
export interface TotalRow {
  readonly row: number;
  readonly kind: Kind;
}

export function totalRows(
  rows: Rows,
  kept: readonly number[],
  keyColumns: readonly number[],
): readonly TotalRow[] {
  const typical = typicallyFilled(rows, kept, keyColumns);
  return kept.flatMap((row): TotalRow[] => {
    const kind = kindByWords(
      keyColumns.map((at) => rows[row]?.[at] ?? null),
      typical,
    );
    return kind ? [{ row, kind }] : [];
  });
}

/** How many key cells a row of detail usually fills. */
function typicallyFilled(rows: Rows, kept: readonly number[], keyColumns: readonly number[]): number {
  const counts = kept
    .map((row) => filledIn(keyColumns.map((at) => rows[row]?.[at] ?? null)))
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

const filledIn = (cells: readonly RawCell[]): number =>
  cells.filter((cell) => cell !== null && cell !== '').length;

/**
 * A total stands first in its row, or leaves blank most of what rows of detail fill. A word alone is not enough:
 * Suma is a municipality, and «Total rehabilitación del puente» a project.
 */
function kindByWords(cells: readonly RawCell[], typical: number): Kind | undefined {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  const isSparse = filled.length < typical;
  for (const [place, cell] of filled.entries()) {
    const said = typeof cell === 'string' && STARTS.test(cell) ? fold(cell).replace(/[:.]+$/, '') : '';
    const stands = place === 0 || isSparse;
    if (stands && TOTAL.test(said)) return 'total';
    if (stands && SUBTOTAL.test(said)) return 'subtotal';
    if (isSparse && TOTAL_OF.test(said)) return 'subtotal';
  }
  return undefined;
}

const FEWEST = 3;

/** A row equal to the sum of all the others, in every stage, is their total even when it does not say so. */
export function unsaidTotal(rows: readonly number[], amounts: Amounts): number | undefined {
  const columns = Object.values(amounts);
  const sums = columns.map((values) => sumOver(values, rows));
  if (rows.length <= FEWEST || sums.every((each) => each === 0n)) return undefined;
  return rows.find((row) =>
    columns.every((values, at) => BigInt(zeroIfBlank(values[row])) * 2n === sums[at]),
  );
}

const zeroIfBlank = (value: number | undefined): number =>
  value === undefined || Number.isNaN(value) ? 0 : value;

export const sumOver = (values: Float64Array, rows: readonly number[]): bigint =>
  bigintOf(sum(Float64Array.from(rows, (row) => values[row] ?? Number.NaN)));
