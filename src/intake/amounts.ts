import { errorIn } from '../engine/cells.ts';
import { toCentavos } from '../engine/money.ts';
import { markOf, readAmountText, settle, type DecimalMark, type Reading } from '../engine/number-text.ts';
import type { RawCell } from './budget.ts';

export type Rows = readonly (readonly RawCell[])[];

/** Why a cell of a money column is not an amount. */
export type BadCell = 'text' | 'error' | 'ambiguous' | 'tooLarge';

/** A column of money, in whole centavos; NaN where blank, bad or outside the rows read. */
export interface AmountColumn {
  readonly values: Float64Array;
  readonly bad: ReadonlyMap<number, BadCell>;
  /** Rows where the file says there is no figure (N/A, N/R), which is not zero. */
  readonly noFigure: readonly number[];
  /** The first row of each decimal mark, when the column uses both. */
  readonly mixedMarks: Readonly<Record<DecimalMark, number>> | undefined;
  readonly filled: number;
  /** Rows in scientific notation with fewer digits than the amount has: its last ones are lost. */
  readonly rounded: readonly number[];
}

/** What is known of the amounts besides what their column says. */
export interface AmountRules {
  readonly times?: number;
  /** The decimal mark, where the column itself does not tell it. */
  readonly decimal?: DecimalMark | undefined;
}

/** Accountants write zero as a dash. */
const ZERO = /^\s*(?:bs\.?|s\/\.?|\$)?\s*[-–—]{1,3}\s*(?:bs\.?|€)?\s*$/i;
const NO_FIGURE =
  /^\s*(?:n\s*[/.]\s*[adrcpe]\.?|n\.?[da]\.?|s\s*[/.]\s*d\.?|s\/i|no aplica|no reporta|no disponible|sin (?:dato|informaci[oó]n)s?|null|nan|none|…|\.{2,3})\s*$/i;

/** Reads one column. Numbers as text are settled once every row is seen: one row tells what `1.234` means in another. */
export function readAmounts(
  rows: Rows,
  at: number,
  wanted: (row: number) => boolean,
  { times = 1, decimal }: AmountRules = {},
): AmountColumn {
  const values = new Float64Array(rows.length).fill(Number.NaN);
  const bad = new Map<number, BadCell>();
  const noFigure: number[] = [];
  const rounded: number[] = [];
  const texts = new Map<number, Reading>();
  let filled = 0;
  const put = (row: number, value: number): void => {
    const whole = toCentavos(times === 1 ? value : value * times);
    values[row] = whole;
    if (Number.isNaN(whole)) bad.set(row, 'tooLarge');
  };
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.[at];
    if (cell === null || cell === undefined || cell === '' || !wanted(row)) continue;
    filled++;
    if (typeof cell === 'number') put(row, cell);
    else if (typeof cell === 'boolean') bad.set(row, 'text');
    else readText(cell, row);
  }
  const mark = markOf(texts.values()) ?? decimal;
  for (const [row, reading] of texts) {
    const value = settle(reading, mark);
    if (value === undefined) bad.set(row, 'ambiguous');
    else put(row, value);
  }
  return { values, bad, noFigure, mixedMarks: mixedIn(texts), filled, rounded };

  function readText(cell: string, row: number): void {
    const reading = readAmountText(cell);
    if (reading) {
      texts.set(row, reading);
      if (losesDigits(cell)) rounded.push(row);
    } else if (ZERO.test(cell)) values[row] = 0;
    else if (NO_FIGURE.test(cell)) noFigure.push(row);
    else if (cell.trim() === '') filled--;
    else bad.set(row, errorIn(cell) === undefined ? 'text' : 'error');
  }
}

const FIXED = 2; // Excel's own scientific format; programs that write `2e+06` write all its figures

/** `4,07E+10` tells three digits of an amount that has eleven. */
function losesDigits(cell: string): boolean {
  const found = /^[-+]?\d+(?:[.,](\d+))?e\+?(\d+)$/i.exec(cell.trim());
  const decimals = found?.[1]?.length ?? 0;
  return decimals >= FIXED && Number(found?.[2]) > decimals;
}

function mixedIn(texts: ReadonlyMap<number, Reading>): Record<DecimalMark, number> | undefined {
  const first: Partial<Record<DecimalMark, number>> = {};
  for (const [row, reading] of texts)
    if ('value' in reading && reading.mark !== undefined) first[reading.mark] ??= row;
  const { ',': comma, '.': dot } = first;
  return comma === undefined || dot === undefined ? undefined : { ',': comma, '.': dot };
}
