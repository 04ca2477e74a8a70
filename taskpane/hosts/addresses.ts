import type { Area } from '../../src/books/plan.ts';

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `='Por programa'!$A$1` or `Hoja1!A1:B2` → the sheet's name. Undefined when it names none. */
export function sheetOf(reference: string): string | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!=(]+))!/.exec(reference);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
}

/** `Hoja1!B3:D9` → where it is. Undefined for whole rows, columns and anything that is not one rectangle. */
export function areaOf(address: string): Area | undefined {
  const match = /([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address.replaceAll('$', ''));
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}
