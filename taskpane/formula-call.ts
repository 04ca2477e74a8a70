import type { Cell } from '../src/engine/cells.ts';
import { termsOf, type AnyFormula } from '../src/engine/formula.ts';
import type { Kind } from '../src/engine/kinds.ts';
import { cellTyped } from './typed.ts';
import type { Marks } from './workbook.ts';

/** An argument is the place of the figures, or the figure itself. Undefined where it is left out. */
export type Argument = { readonly address: string } | { readonly value: Cell } | undefined;

const SHEET = String.raw`(?:(?:'[^']+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ADDRESS = new RegExp(`^${SHEET}(?:${CELL}(?::${CELL})?#?|${COLUMN}:${COLUMN})$`, 'iu');
const TABLE_COLUMN = /^[\p{L}_][\p{L}\p{N}_.]*\[[^\]]+\]$/u;

export const isAddress = (typed: string): boolean =>
  ADDRESS.test(typed.trim()) || TABLE_COLUMN.test(typed.trim());

export function argumentTyped(typed: string, kind: Kind<unknown>, marks: Marks): Argument {
  if (typed.trim() === '') return undefined;
  return isAddress(typed) ? { address: typed.trim() } : { value: cellTyped(typed, kind, marks) };
}

/** What formulas are written with where programs exchange them. */
export const exchangeMarks: Marks = { decimal: '.', list: ',' };

function written(argument: Argument, { decimal }: Marks): string {
  if (argument === undefined) return '';
  if ('address' in argument) return argument.address;
  const { value } = argument;
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  return `"${String(value).replaceAll('"', '""')}"`;
}

const sheetOf = (address: string): string => /^(?:'[^']*'|[^'!])*!/.exec(address)?.[0] ?? '';

/** The address without its sheet: how a person calls it while they look at that sheet. */
export const localAddress = (address: string): string => address.slice(sheetOf(address).length);

/** As a formula in that cell would write it: the sheet is named only when it is another one. */
export const seenFrom = (cell: string | undefined, argument: Argument): Argument =>
  cell !== undefined &&
  argument !== undefined &&
  'address' in argument &&
  sheetOf(argument.address) === sheetOf(cell)
    ? { address: localAddress(argument.address) }
    : argument;

/** `=MUNI.TASA_EJECUCION(B2:B40;C2:C40)`, with the marks of whoever reads it. */
export function callText(id: string, given: readonly Argument[], marks: Marks = exchangeMarks): string {
  const last = given.reduce((found, each, at) => (each === undefined ? found : at), -1);
  const separator = marks.list === ';' ? ';' : ', ';
  const said = given.slice(0, last + 1).map((each) => written(each, marks));
  return `=MUNI.${id}(${said.join(marks === exchangeMarks ? ',' : separator)})`;
}

/** The values of a call, when every argument is one; undefined when some must be read from the sheet. */
export const valuesOf = (given: readonly Argument[]): readonly Cell[] | undefined =>
  given.some((each) => each !== undefined && 'address' in each)
    ? undefined
    : given.map((each) => (each !== undefined && 'value' in each ? each.value : null));

/** The columns of a selection, handed to the first arguments: `B2:C40` is `B2:B40` and `C2:C40`. */
export function spreadSelection(spec: AnyFormula, selection: string): readonly string[] {
  const area = areaOf(selection);
  if (!area) return [];
  const takers = termsOf(spec.params).filter((term) => spec.params[term]?.optional === false);
  const columns = area.right - area.left + 1;
  const [first] = takers;
  if (columns < 2 || (first && spec.params[first]?.shape === 'range' && columns > takers.length))
    return [selection];
  return takers
    .slice(0, columns)
    .map((_, at) => rangeText(area.sheet, { ...area, left: area.left + at, right: area.left + at }));
}

export interface SelectedArea {
  /** With its `!`; empty when the address names no sheet. */
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function areaOf(address: string): SelectedArea | undefined {
  const match = /^(.*!)?([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(address.replaceAll('$', '').trim());
  if (!match) return undefined;
  const [, sheet = '', column = '', row = '', lastColumn = column, lastRow = row] = match;
  return {
    sheet,
    left: columnNumber(column),
    right: columnNumber(lastColumn),
    top: Number(row),
    bottom: Number(lastRow),
  };
}

/** Whether a cell lies inside a range of the same sheet: a formula there would feed on itself. */
export function isWithin(cell: string, range: string): boolean {
  const inner = areaOf(cell);
  const outer = areaOf(range);
  if (!inner || !outer) return false;
  if (outer.sheet !== '' && inner.sheet !== '' && outer.sheet !== inner.sheet) return false;
  return (
    inner.left >= outer.left &&
    inner.left <= outer.right &&
    inner.top >= outer.top &&
    inner.top <= outer.bottom
  );
}

const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const columnName = (column: number): string =>
  (column > 26 ? columnName(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

function rangeText(sheet: string, { left, right, top, bottom }: SelectedArea): string {
  const first = `${columnName(left)}${String(top)}`;
  const last = `${columnName(right)}${String(bottom)}`;
  return sheet + (first === last ? first : `${first}:${last}`);
}
