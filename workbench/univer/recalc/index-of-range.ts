import { ValueObjectFactory, type ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';

/** Rows of a range of one column by what they hold. A range is an object of its own in every calculation. */
interface Index {
  /** Texts in small letters. */
  readonly texts: Map<string, number[]>;
  /** Figures, and texts that may be read as one. */
  readonly figures: Map<number, number[]>;
}

const indexes = new WeakMap<ArrayValueObject, Index>();

function indexOf(range: ArrayValueObject): Index {
  const known = indexes.get(range);
  if (known) return known;
  const index: Index = { texts: new Map(), figures: new Map() };
  for (let row = 0; row < range.getRowCount(); row++) {
    const cell = range.get(row, 0);
    if (cell?.isNumber() === true) add(index.figures, Number(cell.getValue()), row);
    else if (cell?.isString() === true) addText(index, cell, row);
  }
  indexes.set(range, index);
  return index;
}

function addText(index: Index, cell: BaseValueObject, row: number): void {
  const text = String(cell.getValue());
  if (text === '') return;
  add(index.texts, text.toLocaleLowerCase(), row);
  const figure = figureIn(cell);
  if (figure !== undefined) add(index.figures, figure, row);
}

function add<Key>(rows: Map<Key, number[]>, key: Key, row: number): void {
  const there = rows.get(key);
  if (there) there.push(row);
  else rows.set(key, [row]);
}

/** The figure a text may be read as: only one with a digit is. */
function figureIn(value: BaseValueObject): number | undefined {
  if (!/\d/.test(String(value.getValue()))) return undefined;
  const figure = value.convertToNumberObjectValue();
  return figure.isNumber() ? Number(figure.getValue()) : undefined;
}

/** Signs that make more of a text than itself. */
const PATTERN = /^[=<>]|[*?~]/;

/**
 * The rows of a column that may be equal to a value, in their order, all others being different from it. Undefined
 * where an index cannot tell: patterns, comparisons, blanks, truth values and errors.
 */
export function rowsEqualTo(
  range: ArrayValueObject,
  wanted: BaseValueObject,
  as: 'criterion' | 'value',
): readonly number[] | undefined {
  const index = indexOf(range);
  if (wanted.isNumber()) return index.figures.get(Number(wanted.getValue())) ?? [];
  if (!wanted.isString()) return undefined;
  const text = String(wanted.getValue());
  if (text === '' || PATTERN.test(text)) return undefined;
  const meant = as === 'criterion' ? ValueObjectFactory.create(text) : wanted;
  if (!meant.isString() && !meant.isNumber()) return undefined;
  const texts = index.texts.get(text.toLocaleLowerCase()) ?? [];
  const figure =
    as === 'criterion' ? (meant.isNumber() ? Number(meant.getValue()) : figureIn(wanted)) : undefined;
  const figures = figure === undefined ? undefined : index.figures.get(figure);
  if (!figures) return texts;
  return [...new Set([...texts, ...figures])].sort((a, b) => a - b);
}

interface Ranks {
  readonly rising?: ReadonlyMap<number, number>;
  readonly falling?: ReadonlyMap<number, number>;
}

const ranks = new WeakMap<ArrayValueObject, Ranks>();

/** The rank of each figure of a column. Undefined where a cell holds an error, or a text that may be read as a figure. */
export function ranksOf(range: ArrayValueObject, isRising: boolean): ReadonlyMap<number, number> | undefined {
  const known = ranks.get(range);
  const there = isRising ? known?.rising : known?.falling;
  if (there) return there;
  const figures: number[] = [];
  for (let row = 0; row < range.getRowCount(); row++) {
    const cell = range.get(row, 0);
    if (!cell || cell.isNull() || cell.isBoolean()) continue;
    if (cell.isError()) return undefined;
    if (cell.isNumber()) figures.push(Number(cell.getValue()));
    else if (!Number.isNaN(Number(cell.getValue()))) return undefined;
  }
  figures.sort((a, b) => (isRising ? a - b : b - a));
  const made = new Map<number, number>();
  figures.forEach((figure, at) => {
    if (!made.has(figure)) made.set(figure, at + 1);
  });
  ranks.set(range, { ...known, ...(isRising ? { rising: made } : { falling: made }) });
  return made;
}
