import { columnLetters, type Area } from '../../../src/books/plan.ts';
import { invalid } from './live.ts';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const wholeSheet: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B3:D9`, `$B$3`, `B:D` or `3:9`, with or without its sheet. Anything else is refused, as Excel does. */
export function readAddress(address: string): Area {
  const bare = address.replace(/^.*!/, '').replaceAll('$', '').toUpperCase();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(bare);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(bare);
  if (columns) return between(0, columnOf(columns[1] ?? ''), ROWS - 1, columnOf(columns[2] ?? ''));
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1);
  throw invalid(address);
}

const between = (top: number, left: number, bottom: number, right: number): Area => ({
  row: Math.min(top, bottom),
  column: Math.min(left, right),
  rows: Math.abs(bottom - top) + 1,
  columns: Math.abs(right - left) + 1,
});

export const contains = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

export const covers = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.row, inner.column) &&
  contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

/** The smallest area that holds both. */
export const around = (a: Area, b: Area): Area =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** `'Por programa'!B3:D9`, as Excel says addresses. */
export function sayAddress(sheet: string, { row, column, rows, columns }: Area): string {
  const corner = `${columnLetters(column)}${String(row + 1)}`;
  const far = `${columnLetters(column + columns - 1)}${String(row + rows)}`;
  return `${quoted(sheet)}!${corner === far ? corner : `${corner}:${far}`}`;
}
