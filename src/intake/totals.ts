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
  const known = new Map<string, boolean>();
  const saysTotal = (cell: RawCell | undefined): boolean => {
    if (typeof cell !== 'string') return false;
    let says = known.get(cell);
    if (says === undefined) known.set(cell, (says = wordOf(cell) !== undefined));
    return says;
  };
  const said = kept.filter((row) => keyColumns.some((at) => saysTotal(rows[row]?.[at])));
  if (said.length === 0) return [];
  const typical = typicallyFilled(rows, kept, keyColumns);
  return said.flatMap((row): TotalRow[] => {
    const kind = kindByWords(
      keyColumns.map((at) => rows[row]?.[at] ?? null),
      typical,
    );
    return kind ? [{ row, kind }] : [];
  });
}

/** How many key cells a row of detail usually fills. */
function typicallyFilled(rows: Rows, kept: readonly number[], keyColumns: readonly number[]): number {
  const counts = new Uint32Array(keyColumns.length + 1);
  for (const row of kept) {
    const many = filledIn(keyColumns.map((at) => rows[row]?.[at] ?? null));
    counts[many] = (counts[many] ?? 0) + 1;
  }
  let left = Math.floor(kept.length / 2);
  return counts.findIndex((many) => (left -= many) < 0);
}

const filledIn = (cells: readonly RawCell[]): number =>
  cells.filter((cell) => cell !== null && cell !== '').length;

type Word = Kind | 'totalOf';

/** What the words of one cell say of its row, wherever it stands: that it is a total, or one of something. */
export function wordOf(cell: string): Word | undefined {
  if (!STARTS.test(cell)) return undefined;
  const said = fold(cell).replace(/(?<![:.])[:.]+$/, '');
  if (TOTAL.test(said)) return 'total';
  if (SUBTOTAL.test(said)) return 'subtotal';
  return TOTAL_OF.test(said) ? 'totalOf' : undefined;
}

/**
 * A total stands first in its row, or leaves blank most of what rows of detail fill. A word alone is not enough:
 * Suma is a municipality, and «Total rehabilitación del puente» a project.
 */
function kindByWords(cells: readonly RawCell[], typical: number): Kind | undefined {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  const isSparse = filled.length < typical;
  for (const [place, cell] of filled.entries()) {
    const word = typeof cell === 'string' ? wordOf(cell) : undefined;
    if (word === 'totalOf' ? isSparse : word !== undefined && (place === 0 || isSparse))
      return word === 'total' ? 'total' : 'subtotal';
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

export function sumOver(values: Float64Array, rows: readonly number[]): bigint {
  const [first = -1, second] = rows;
  if (second === undefined) return BigInt(zeroIfBlank(values[first])); // as most accounts are
  return bigintOf(sum(over(values, rows)));
}

/** The values of some rows. */
export function over(values: Float64Array, rows: readonly number[]): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) taken[at] = values[rows[at] ?? -1] ?? Number.NaN;
  return taken;
}
