import { columnLetters } from '../../../src/books/plan.ts';
import { placeOf } from '../../files/snapshot.ts';

/** The text of a formula with the parts of it that move from cell to cell taken out: what a column of them shares. */
export interface Shape {
  readonly key: string;
  /** How it reads in another cell. */
  at(row: number, column: number): string;
}

interface Moving {
  /** What stands before it. */
  readonly text: string;
  readonly isRow: boolean;
  readonly away: number;
}

/** Texts, sheets, functions, references, figures and signs. What is none of these may move in ways of its own. */
const PARTS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'!",
    String.raw`[\p{L}_][\p{L}\d_.]*[!(]`,
    String.raw`(?<reference>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\d_.!([])`,
    String.raw`(?:TRUE|FALSE)(?![\p{L}\d_.])`,
    String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`,
    String.raw`[-+*/^&=<>,()%;\s]`,
    '(?<joint>:)',
  ].join('|'),
  'uy',
);

/** The shape of a formula that stands in a cell. Undefined for one that has to be taken as it is. */
export function shapeOf(formula: string, row: number, column: number): Shape | undefined {
  const moving: Moving[] = [];
  let text = '';
  let [last, isJoined]: ['reference' | 'joint' | '', boolean] = ['', true];
  PARTS.lastIndex = 0;
  while (PARTS.lastIndex < formula.length) {
    const found = PARTS.exec(formula);
    if (!found) return undefined;
    const { reference, joint } = found.groups ?? {};
    if (last === 'joint') isJoined &&= reference !== undefined;
    if (joint !== undefined) isJoined &&= last === 'reference';
    last = reference !== undefined ? 'reference' : joint !== undefined ? 'joint' : '';
    if (reference === undefined) text += found[0];
    else text = moveParts(reference, text, { row, column }, moving);
  }
  return isJoined && last !== 'joint' ? shapeFrom(moving, text) : undefined;
}

/** Adds what moves of a reference, with all that stands before it. Gives the text that stands after it. */
function moveParts(
  reference: string,
  before: string,
  from: { readonly row: number; readonly column: number },
  moving: Moving[],
): string {
  const place = placeOf(reference.toUpperCase().replaceAll('$', ''));
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(reference) ?? [];
  if (!place) return before + reference;
  let text = before + fixedColumn;
  if (fixedColumn === '') {
    moving.push({ text, isRow: false, away: place.column - from.column });
    text = '';
  } else text += letters;
  text += fixedRow;
  if (fixedRow !== '') return text + digits;
  moving.push({ text, isRow: true, away: place.row - from.row });
  return '';
}

const shapeFrom = (moving: readonly Moving[], rest: string): Shape => ({
  key:
    moving.map(({ text, isRow, away }) => `${text}\u0000${isRow ? 'R' : 'C'}${away}\u0000`).join('') + rest,
  at(row, column) {
    let formula = '';
    for (const { text, isRow, away } of moving)
      formula += text + (isRow ? String(row + away + 1) : columnLetters(column + away));
    return formula + rest;
  },
});
