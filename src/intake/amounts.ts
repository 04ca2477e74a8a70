import { errorIn } from '../engine/cells.ts';
import { toCentavos } from '../engine/money.ts';
import { readAmountText, settle, type DecimalMark, type Reading } from '../engine/number-text.ts';
import type { RawCell } from './budget.ts';

/** What stands for a formula that was saved without a result: no blank, and no zero. */
export const UNCALCULATED = '#SIN CALCULAR';

export type Rows = readonly (readonly RawCell[])[];

/** Why a cell of a money column is not an amount. */
export type BadCell = 'text' | 'error' | 'ambiguous' | 'tooLarge' | 'uncalculated';

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
const ZERO = /^\s*(?:(?:bs\.?|s\/\.?|\$|r\$|rd\$|us\$|c\$|q|€)\s*)?[-–—]{1,3}\s*(?:(?:bs\.?|€)\s*)?$/i;
const NO_FIGURE =
  /^\s*(?:n\s*[/.]\s*[adrcpe]\.?|n\.?[da]\.?|s\s*[/.]\s*d\.?|s\/i|no aplica|no reporta|no disponible|sin (?:dato|informaci[oó]n)s?|null|nan|none|…|\.{2,3})\s*$/i;

/** What one text says, worked out once however many rows say it. */
type Said =
  | { readonly whole: number; readonly mark?: DecimalMark; readonly rounded: boolean }
  | { readonly either: Reading; readonly mark?: undefined; readonly rounded: boolean }
  | 'noFigure'
  | 'blank'
  | BadCell;

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
  const unsettled = new Map<number, Reading>();
  const first: Partial<Record<DecimalMark, number>> = {};
  const known = new Map<string, Said>();
  let filled = 0;
  const wholeOf = (value: number): number => toCentavos(times === 1 ? value : value * times);
  const put = (row: number, whole: number): void => {
    values[row] = whole;
    if (Number.isNaN(whole)) bad.set(row, 'tooLarge');
  };
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.[at];
    if (cell === null || cell === undefined || cell === '' || !wanted(row)) continue;
    filled++;
    if (typeof cell === 'number') put(row, wholeOf(cell));
    else if (typeof cell === 'boolean') bad.set(row, 'text');
    else take(cell, row);
  }
  const { ',': comma, '.': dot } = first;
  const mark = comma === undefined ? (dot === undefined ? decimal : '.') : dot === undefined ? ',' : decimal;
  for (const [row, reading] of unsettled) {
    const value = settle(reading, mark);
    if (value === undefined) bad.set(row, 'ambiguous');
    else put(row, wholeOf(value));
  }
  const mixedMarks = comma === undefined || dot === undefined ? undefined : { ',': comma, '.': dot };
  return { values, bad, noFigure, mixedMarks, filled, rounded };

  function take(cell: string, row: number): void {
    let said = known.get(cell);
    if (said === undefined) known.set(cell, (said = saidBy(cell, wholeOf)));
    if (said === 'noFigure') noFigure.push(row);
    else if (said === 'blank') filled--;
    else if (typeof said === 'string') bad.set(row, said);
    else {
      if (said.rounded) rounded.push(row);
      if (said.mark !== undefined) first[said.mark] ??= row;
      if ('whole' in said) put(row, said.whole);
      else unsettled.set(row, said.either);
    }
  }
}

function saidBy(cell: string, wholeOf: (value: number) => number): Said {
  if (cell === UNCALCULATED) return 'uncalculated';
  const reading = readAmountText(cell);
  if (reading) {
    const rounded = losesDigits(cell);
    return 'value' in reading
      ? { whole: wholeOf(reading.value), ...(reading.mark && { mark: reading.mark }), rounded }
      : { either: reading, rounded };
  }
  if (ZERO.test(cell)) return { whole: 0, rounded: false };
  if (NO_FIGURE.test(cell)) return 'noFigure';
  if (cell.trim() === '') return 'blank';
  return errorIn(cell) === undefined ? 'text' : 'error';
}

const FIXED = 2; // Excel's own scientific format; programs that write `2e+06` write all its figures

/** `4,07E+10` tells three digits of an amount that has eleven. */
function losesDigits(cell: string): boolean {
  const found = /^[-+]?\d+(?:[.,](\d+))?e\+?(\d+)$/i.exec(cell.trim());
  const decimals = found?.[1]?.length ?? 0;
  return decimals >= FIXED && Number(found?.[2]) > decimals;
}
