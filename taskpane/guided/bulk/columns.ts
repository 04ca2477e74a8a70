import type { Cell } from '../../../src/engine/cells.ts';
import { fold } from '../../../src/engine/reading.ts';
import type { Asked } from '../asked.ts';

export type Lines = readonly (readonly Cell[])[];

/** What each column of the source is, and after which line its rows begin. */
export interface Columns {
  /** The key of a column of the book, by place; '' where it is none. */
  readonly keys: readonly string[];
  /** The line of the headings, from 0; undefined where there are none. */
  readonly heading: number | undefined;
  /** False where they were told by their order alone: the person must look at them. */
  readonly isSure: boolean;
}

/** Titles and notes may stand above the headings. */
const LOOKED = 12;

/** Columns by their headings, wherever they stand; where no line is of headings, by their order. */
export function columnsIn(lines: Lines, asked: readonly Asked[]): Columns {
  const width = widthOf(lines);
  const told = lines.slice(0, LOOKED).map((line) => keysOf(line, asked));
  const counts = told.map((keys) => keys.filter((key) => key !== '').length);
  const most = Math.max(0, ...counts);
  const heading = counts.indexOf(most);
  const said = lines[heading]?.filter((cell) => (cell ?? '') !== '').length ?? 0;
  if (most > 0 && most * 2 >= said && (most > 1 || said === 1))
    return { keys: padded(told[heading] ?? [], width), heading, isSure: true };
  return {
    keys: padded(
      asked.slice(0, width).map(({ key }) => key),
      width,
    ),
    heading: undefined,
    isSure: false,
  };
}

export const widthOf = (lines: Lines): number => lines.reduce((most, line) => Math.max(most, line.length), 0);

const padded = (keys: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, at) => keys[at] ?? '');

/** A heading is a column's when it says the same, or begins the name of one column alone. Each is taken once. */
function keysOf(line: readonly Cell[], asked: readonly Asked[]): readonly string[] {
  const taken = new Set<string>();
  const exact = line.map((cell) =>
    take(
      taken,
      asked.filter((each) => isCalled(each, cell)),
    ),
  );
  return exact.map((key, at) => {
    if (key !== '') return key;
    const words = fold(String(line[at] ?? ''));
    const like = asked.filter((each) => words.length > 2 && fold(each.label).startsWith(words));
    return take(taken, like);
  });
}

function take(taken: Set<string>, found: readonly Asked[]): string {
  const [only, ...others] = found.filter(({ key }) => !taken.has(key));
  if (!only || others.length > 0) return '';
  taken.add(only.key);
  return only.key;
}

function isCalled({ key, label }: Asked, cell: Cell | undefined): boolean {
  const words = fold(String(cell ?? ''));
  return words !== '' && (words === fold(label) || words === fold(key));
}
