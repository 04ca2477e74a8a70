import { errorIn, isBlank, widthOf, type Cell, type Grid, type Input } from './cells.ts';

/** A column of keys as small whole numbers: `labels[codes[row]]` is what the cell says; −1 where it is blank. */
export interface KeyColumn {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
  /** What to write for each label: numbers stay numbers. */
  readonly cells: readonly Cell[];
}

/** `  340  0 099 ` and `340 0 099` are one key; a number and its text are one key; an error is its name. */
export const tidyKey = (cell: Input): string => (errorIn(cell) ?? String(cell)).trim().replace(/\s+/g, ' ');

const BLOCK = 2048;

/** Reads every column of a range as keys, a block of rows at a time, so that rows are still at hand for the next column. */
export function keyColumns(grid: Grid<Input>): readonly KeyColumn[] {
  const readers = Array.from({ length: widthOf(grid) }, () => new KeyReader(grid.length));
  for (let from = 0; from < grid.length; from += BLOCK)
    for (const [at, reader] of readers.entries())
      reader.take(grid, at, from, Math.min(from + BLOCK, grid.length));
  return readers;
}

const SLOTS = 1024;

class KeyReader implements KeyColumn {
  readonly codes: Int32Array;
  readonly labels: string[] = [];
  readonly cells: Cell[] = [];
  private readonly byCell = new Map<Input, number>();
  private readonly byLabel = new Map<string, number>();
  // Keys repeat: a small table in front of the map spares most look-ups.
  private readonly slotCell = new Array<string>(SLOTS).fill('');
  private readonly slotCode = new Int32Array(SLOTS).fill(-1);

  constructor(rows: number) {
    this.codes = new Int32Array(rows);
  }

  take(grid: Grid<Input>, at: number, from: number, to: number): void {
    const { codes, slotCell, slotCode } = this;
    for (let row = from; row < to; row++) {
      const cell = (grid[row] as readonly Input[])[at];
      if (typeof cell !== 'string' || cell.length === 0) {
        codes[row] = this.codeOf(cell);
        continue;
      }
      const slot = slotOf(cell);
      if (slotCell[slot] !== cell) {
        slotCode[slot] = this.codeOf(cell);
        slotCell[slot] = cell;
      }
      codes[row] = slotCode[slot] as number;
    }
  }

  private codeOf(cell: Input): number {
    const known = this.byCell.get(cell);
    if (known !== undefined) return known;
    const code = isBlank(cell) ? -1 : this.codeOfLabel(tidyKey(cell), cell);
    this.byCell.set(cell, code);
    return code;
  }

  private codeOfLabel(label: string, cell: Input): number {
    const known = this.byLabel.get(label);
    if (known !== undefined) return known;
    this.cells.push(typeof cell === 'number' ? cell : label);
    this.byLabel.set(label, this.labels.length);
    return this.labels.push(label) - 1;
  }
}

/** Five letters tell most keys apart: budget codes differ at their start, names at their end. */
const slotOf = (cell: string): number => {
  const last = cell.length - 1;
  return (
    (last +
      cell.charCodeAt(0) * 3 +
      cell.charCodeAt(last < 1 ? last : 1) * 37 +
      cell.charCodeAt(last < 2 ? last : 2) * 331 +
      cell.charCodeAt(last >> 1) * 7 +
      cell.charCodeAt(last) * 131) &
    (SLOTS - 1)
  );
};

/** Several key columns as one: rows with the same keys share a number, in order of first appearance. */
export interface GroupedRows {
  /** Group of each row; −1 when every key is blank. */
  readonly groups: Int32Array;
  /** First row of each group. */
  readonly firstRow: readonly number[];
}

export function groupRows(keys: readonly KeyColumn[]): GroupedRows {
  const [first, ...others] = keys;
  if (!first) return { groups: new Int32Array(0), firstRow: [] };
  let grouped = numbered(first.codes, first.labels.length);
  for (const other of others) grouped = split(grouped, other);
  return grouped;
}

/** One column's codes are numbered by appearance already: only the first rows are to be found. */
function numbered(codes: Int32Array, count: number): GroupedRows {
  const firstRow: number[] = [];
  for (let row = 0; firstRow.length < count; row++) if (codes[row] === firstRow.length) firstRow.push(row);
  return { groups: codes, firstRow };
}

const DENSE = 1 << 20;

/** Groups split by one more key, in order of first appearance. Pairs are looked up in a plain array while it stays small. */
function split(before: GroupedRows, { codes, labels }: KeyColumn): GroupedRows {
  const width = labels.length + 1; // one more for blank
  const pairs = (before.firstRow.length + 1) * width;
  return pairs > DENSE ? splitMany(before, codes, width) : splitFew(before, codes, width, pairs);
}

function splitFew({ groups }: GroupedRows, codes: Int32Array, width: number, pairs: number): GroupedRows {
  const found = new Int32Array(groups.length);
  const firstRow: number[] = [];
  const known = new Int32Array(pairs).fill(-1);
  for (let row = 0; row < found.length; row++) {
    const pair = ((groups[row] as number) + 1) * width + (codes[row] as number) + 1;
    let group = known[pair] as number;
    if (group < 0 && pair !== 0) {
      group = firstRow.push(row) - 1;
      known[pair] = group;
    }
    found[row] = group;
  }
  return { groups: found, firstRow };
}

function splitMany({ groups }: GroupedRows, codes: Int32Array, width: number): GroupedRows {
  const found = new Int32Array(groups.length);
  const firstRow: number[] = [];
  const known = new Map<number, number>([[0, -1]]); // blank throughout
  for (let row = 0; row < found.length; row++) {
    const pair = ((groups[row] as number) + 1) * width + (codes[row] as number) + 1;
    let group = known.get(pair);
    if (group === undefined) {
      group = firstRow.push(row) - 1;
      known.set(pair, group);
    }
    found[row] = group;
  }
  return { groups: found, firstRow };
}
