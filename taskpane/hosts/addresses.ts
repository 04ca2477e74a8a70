import type { Area } from '../../src/books/plan.ts';

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `='Por programa'!$A$1` or `Hoja1!A1:B2` → the sheet's name. Undefined when it names none. */
export function sheetOf(reference: string): string | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!=(]+))!/.exec(reference);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `Hoja1!B3:D9,Hoja1!F:F` → each of its parts; whole rows and columns reach to the end of the sheet. */
export const areasIn = (address: string): Area[] =>
  partsOf(address).flatMap((part) => {
    const area = areaOf(part) ?? wholeOf(part.replaceAll('$', ''));
    return area ? [area] : [];
  });

/** Parted at the commas that stand in no sheet's name. */
function partsOf(address: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const [at, piece] of address.split("'").entries()) {
    const isName = at % 2 === 1;
    const [first = '', ...others] = isName ? [piece] : piece.split(',');
    part += (at > 0 ? "'" : '') + first;
    for (const other of others) {
      parts.push(part);
      part = other;
    }
  }
  return [...parts, part];
}

function wholeOf(part: string): Area | undefined {
  const [, left, right = ''] = /(?:^|!)([A-Z]+):([A-Z]+)$/.exec(part) ?? [];
  if (left !== undefined)
    return { row: 0, column: columnOf(left), rows: LAST_ROW, columns: columnOf(right) - columnOf(left) + 1 };
  const [, top, bottom = ''] = /(?:^|!)(\d+):(\d+)$/.exec(part) ?? [];
  return top === undefined
    ? undefined
    : { row: Number(top) - 1, column: 0, rows: Number(bottom) - Number(top) + 1, columns: LAST_COLUMN };
}

/** `Hoja1!B3:D9` → where it is. Undefined for whole rows, columns and anything that is not one rectangle. */
export function areaOf(address: string): Area | undefined {
  const match = /(?:^|!)([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(address.replaceAll('$', ''));
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}
