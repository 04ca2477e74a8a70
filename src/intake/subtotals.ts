import { keyColumns, type KeyColumn } from '../engine/key-columns.ts';
import type { Rows } from './amounts.ts';
import type { UnderstoodColumn } from './budget.ts';
import { grouped } from './grouped.ts';
import type { Amounts } from './totals.ts';

/** Rows that say no word of total but leave blank a key which the rows beside them fill. */
export interface Subtotals {
  /** Exactly the sum of those rows in every stage: counting both would count each amount twice. */
  readonly exact: readonly number[];
  /** Blank in the same keys as the exact ones, and not the sum: nobody but the reader knows what they are. */
  readonly doubtful: readonly number[];
}

/** A row with blank keys, and the rows beside it that say the same and more. */
interface Whole {
  readonly line: number;
  readonly parts: number[];
}

/** A programme before its sources, or after them: both are looked for, the inner sums first. */
export function unsaidSubtotals(
  rows: Rows,
  kept: readonly number[],
  columns: readonly UnderstoodColumn[],
  amounts: Amounts,
): Subtotals {
  const at = identifying(columns);
  const keys = keyColumns(kept.map((row) => at.map((each) => rows[row]?.[each])));
  if (keys.every(({ codes }) => !codes.includes(-1))) return { exact: [], doubtful: [] };
  const stages = Object.values(amounts).map((values) => Float64Array.from(kept, (row) => values[row] || 0));
  const lines = Array.from(kept.keys());
  const before = addingUp(lines, keys, stages);
  const known = new Set(before.exact);
  const after = addingUp(lines.filter((line) => !known.has(line)).reverse(), keys, stages);
  const inOrder = (lines: readonly number[]): number[] =>
    [...lines].sort((a, b) => a - b).map((line) => kept[line] ?? 0);
  return {
    exact: inOrder([...before.exact, ...after.exact]),
    doubtful: inOrder([...before.doubtful, ...after.doubtful]),
  };
}

/** One cell per classifier: its code where it has one, else its name. Names of subtotals are their own. */
function identifying(columns: readonly UnderstoodColumn[]): readonly number[] {
  const named = columns.filter(({ part }) => part !== undefined);
  const hasCode = new Set(named.filter(({ part }) => part !== 'name').map(({ concept }) => concept));
  return named.filter(({ concept, part }) => part !== 'name' || !hasCode.has(concept)).map(({ at }) => at);
}

/**
 * Rows that are the sum of their parts, judged together with those that leave the same keys blank: one equality, or
 * equalities of one row with one row, may be chance; a report that writes subtotals writes them everywhere.
 */
function addingUp(
  lines: readonly number[],
  keys: readonly KeyColumn[],
  stages: readonly Float64Array[],
): Subtotals {
  const exact: number[] = [];
  const doubtful: number[] = [];
  for (const alike of grouped(wholes(lines, keys), ({ line }) => blanksOf(line, keys))) {
    const sums = new Set(alike.filter((whole) => isSum(whole, stages)));
    const proves = ({ line, parts }: Whole): boolean =>
      parts.length > 1 && stages.some((values) => values[line] !== 0);
    if (sums.size * 2 <= alike.length || ![...sums].some(proves)) continue;
    for (const whole of alike) (sums.has(whole) ? exact : doubtful).push(whole.line);
  }
  return { exact, doubtful };
}

/** Each row with blank keys that is followed by rows which are parts of it. */
function wholes(lines: readonly number[], keys: readonly KeyColumn[]): readonly Whole[] {
  const open: Whole[] = [];
  const found: Whole[] = [];
  for (const line of lines) {
    let above = open.at(-1);
    while (above && !isPartOf(above.line, line, keys)) {
      open.pop();
      above = open.at(-1);
    }
    if (above?.parts.push(line) === 1) found.push(above);
    if (keys.some(({ codes }) => codes[line] === -1)) open.push({ line, parts: [] });
  }
  return found;
}

/** Every key that the whole has, the part has too, and at least one more. */
function isPartOf(whole: number, part: number, keys: readonly KeyColumn[]): boolean {
  let isFiner = false;
  for (const { codes } of keys) {
    if (codes[whole] === codes[part]) continue;
    if (codes[whole] !== -1) return false;
    isFiner = true;
  }
  return isFiner;
}

const blanksOf = (line: number, keys: readonly KeyColumn[]): string =>
  keys.map(({ codes }) => (codes[line] === -1 ? '_' : 'x')).join('');

const isSum = ({ line, parts }: Whole, stages: readonly Float64Array[]): boolean =>
  stages.every(
    (values) =>
      BigInt(values[line] ?? 0) === parts.reduce((all, part) => all + BigInt(values[part] ?? 0), 0n),
  );
