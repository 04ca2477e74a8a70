import { parseA1Ref, type ReferenceA1, type Token } from '@borgar/fx';
import { fixed, type Area } from '../books/plan.ts';
import { bracketed, isMark } from './calls.ts';

/** An argument as it stands in a formula. */
export interface Argument {
  /** As it may take the place of one value in a larger formula. */
  readonly text: string;
  /** A rectangle of cells whose corners are known. */
  readonly block: Block | undefined;
  /** Cells at the least: a rectangle, whole columns, a name, a column of a table. */
  readonly isRange: boolean;
  /** Surely one value. */
  readonly isSingle: boolean;
}

interface Block {
  readonly sheet: string;
  readonly range: Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>;
  readonly fixed: { readonly row: string; readonly column: string };
}

/** Functions that give one value whatever ranges they are given. */
const GATHERING = new Set(
  'SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEIF AVERAGEIFS MIN MAX MEDIAN INDEX MATCH VLOOKUP HLOOKUP LOOKUP ROWS COLUMNS ROW COLUMN LARGE SMALL RANK AND OR COVAR STDEV VAR SUBTOTAL AGGREGATE'.split(
    ' ',
  ),
);

const isThisRow = ({ value }: Token): boolean => /\[@|\[#This Row\]/i.test(value);

/** Reads an argument; undefined where nothing was typed. `text` is what stands for it now. */
export function argumentOf(tokens: readonly Token[], text: string): Argument | undefined {
  const said = tokens.filter(({ type }) => type !== 'whitespace');
  const [first, ...others] = said;
  if (!first) return undefined;
  const alone = others.length === 0 ? first : undefined;
  const block = alone?.type === 'range' ? blockOf(alone.value) : undefined;
  const isOneCell = block !== undefined && sizeOf(block).rows * sizeOf(block).columns === 1;
  return {
    text: alone || isOneCall(said) ? text.trim() : `(${text.trim()})`,
    block,
    isRange: alone !== undefined && isCells(alone),
    isSingle: isOneCell || !holdsCells(said),
  };
}

const isCells = (token: Token): boolean =>
  ['range', 'range_beam', 'range_ternary', 'range_named', 'structured'].includes(token.type) &&
  !isThisRow(token);

function isOneCall(said: readonly Token[]): boolean {
  const at = said[0]?.type === 'func' ? 0 : -1;
  return at === 0 && bracketed(said, at)?.to === said.length - 1;
}

/** Whether several cells may come out of it: a range that no function gathers, a list in braces, a spill. */
function holdsCells(said: readonly Token[]): boolean {
  for (let at = 0; at < said.length; at++) {
    const token = said[at] as Token;
    if (token.type === 'func' && GATHERING.has(token.value.toUpperCase()))
      at = bracketed(said, at)?.to ?? said.length;
    else if (isMark(token, '{') || isMark(token, '#') || isMark(token, ':')) return true;
    else if (token.type === 'range' ? isWide(token.value) : isCells(token) && token.type !== 'range_named')
      return true;
  }
  return false;
}

function isWide(reference: string): boolean {
  const block = blockOf(reference);
  return !block || sizeOf(block).rows * sizeOf(block).columns > 1;
}

function blockOf(reference: string): Block | undefined {
  const range = (parseA1Ref(reference) as ReferenceA1 | undefined)?.range;
  if (!range) return undefined;
  const { top, left, bottom, right, $top, $left } = range;
  if (top === null || left === null) return undefined;
  return {
    sheet: reference.slice(0, reference.lastIndexOf('!') + 1),
    range: { top, left, bottom: bottom ?? top, right: right ?? left },
    fixed: { row: $top ? '$' : '', column: $left ? '$' : '' },
  };
}

const sizeOf = ({ range }: Block) => ({
  rows: range.bottom - range.top + 1,
  columns: range.right - range.left + 1,
});

/** Whether an argument reaches over several cells as far as its address tells. */
export const isTall = ({ block }: Argument): boolean =>
  block !== undefined && sizeOf(block).rows * sizeOf(block).columns > 1;

/** One cell of an argument, from 0. One row of cells is read as a column, as formulas read it. */
export function cellOf(argument: Argument, row: number, column = 0): string {
  const { block, text } = argument;
  if (!block) return column === 0 ? `INDEX(${text},${row + 1})` : `INDEX(${text},${row + 1},${column + 1})`;
  return written(block, offset(block, row, column));
}

/** The row of a block, or the one cell of a column. */
export function rowOf(argument: Argument, row: number, isWhole: boolean): string {
  const { block, text } = argument;
  if (!block) return isWhole ? `INDEX(${text},${row + 1},0)` : `INDEX(${text},${row + 1})`;
  const { rows, columns } = sizeOf(block);
  return !isWhole && (rows === 1 || columns === 1)
    ? cellOf(argument, row)
    : written(block, { row: block.range.top + row, column: block.range.left, rows: 1, columns });
}

/** From the first cell of an argument to another of it. */
export function downTo(argument: Argument, row: number): string {
  const { block, text } = argument;
  if (!block) return `INDEX(${text},1):INDEX(${text},${row + 1})`;
  const isFlat = sizeOf(block).rows === 1;
  const area = { row: block.range.top, column: block.range.left, rows: 1, columns: 1 };
  return written(block, { ...area, [isFlat ? 'columns' : 'rows']: row + 1 });
}

function offset({ range, ...block }: Block, row: number, column: number) {
  const { rows, columns } = sizeOf({ range, ...block });
  const at = { row: range.top, column: range.left, rows: 1, columns: 1 };
  if (rows === 1 && columns === 1) return at;
  return rows === 1 && column === 0
    ? { ...at, column: range.left + row }
    : { ...at, row: range.top + row, column: range.left + column };
}

function written({ sheet, fixed: held }: Block, area: Area): string {
  return sheet + fixed(area, held.column, held.row);
}

/** `$` is a sign of its own in what replaces. */
