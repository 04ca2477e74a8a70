import { argumentsOf, givenIn, layOut, type AnyExample, type Placed } from '../../src/example-layout.ts';
import { addressOf } from '../../src/books/plan.ts';
import type { Cell, Grid, Value } from '../../src/engine/cells.ts';
import { calculate, type AnyFormula } from '../../src/engine/formula.ts';
import { Problem, type ProblemCode } from '../../src/engine/problem.ts';
import { placeIn } from '../../src/portable/provenance.ts';
import { nativeShown } from '../../src/portable/shown.ts';
import { readDate } from '../../src/engine/reading.ts';
import { nativeFor, nativeTerms, type Addresses } from '../../src/engine/native.ts';

/** One native formula on a sheet, and what ours says of the same cells. */
export interface NativeCase {
  readonly example: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly ours: Value;
}

export interface NativeSheet {
  readonly spec: AnyFormula;
  readonly blocks: readonly Placed[];
  /** First row of the block of each example. */
  readonly rows: readonly number[];
  readonly cases: readonly NativeCase[];
}

/** To the right of any example's cells. */
const RESULT_COLUMN = 40;

const isNumeric = (spec: AnyFormula, placed: Placed): boolean =>
  ['amount', 'number', 'percent', 'whole', 'year'].includes(spec.params[placed.term]?.is ?? '');

/** Native functions read numbers, not texts that stand for them; and know only the arguments they mention. */
function comparable(spec: AnyFormula, example: AnyExample): boolean {
  const mentioned = nativeTerms(spec);
  const unsaid = Object.keys(givenIn(example)).some((term) => !mentioned.includes(term));
  const texts = layOut(spec, example, () => true, 0).some(
    (placed) =>
      isNumeric(spec, placed) && placed.cells.some((cells) => cells.some((each) => typeof each === 'string')),
  );
  return !unsaid && !texts && !(rangesOfTexts(spec, example) || isLeftOutWhole(spec, example));
}

/** Figures written as texts inside a range: plain functions leave them out without a word. */
const rangesOfTexts = (spec: AnyFormula, example: AnyExample): boolean =>
  layOut(spec, example, () => true, 0).some(
    (placed) =>
      spec.params[placed.term]?.shape === 'range' &&
      placed.cells.some((cells) => cells.some((each) => typeof each === 'string' && /\d/.test(each))),
  );

/** A table that could not be made at all has no cells to compare. */
const isLeftOutWhole = (spec: AnyFormula, example: AnyExample): boolean =>
  'block' in spec.native && 'fails' in example;

const isWide = ({ cells }: Placed): boolean => cells.length > 1 || (cells[0]?.length ?? 0) > 1;

/** Where an argument stands for one row of an elementwise formula: its own cell there, or all of it. */
function addressAt(spec: AnyFormula, placed: Placed, firstRow: number, row: number, column: number): string {
  const spreads = spec.shape === 'elementwise' && spec.params[placed.term]?.shape === 'cell';
  if (!spreads || !isWide(placed)) return placed.address;
  return addressOf({ row: firstRow + row, column: placed.column + column, rows: 1, columns: 1 });
}

const asGrid = (result: Value | Grid): Grid =>
  Array.isArray(result) ? (result as Grid) : [[result as Value]];

/** What plain functions can see for themselves: a blank, or a zero below the line. They do not judge figures. */
const SEEN: readonly ProblemCode[] = ['missing', 'noBudget', 'zeroBase', 'empty'];

/** Blank rows are left without a formula by whoever writes native ones. */
const isLeftOut = (value: Value): boolean =>
  value instanceof Problem ? !SEEN.includes(value.code) : value === '' || value === null;

/** A table, cell by cell: its headings and labels are texts that stand as they are. */
function blockCases(
  spec: AnyFormula,
  blocks: readonly Placed[],
  ours: Grid,
  row: number,
): readonly Omit<NativeCase, 'example'>[] {
  const addresses = Object.fromEntries(blocks.map(({ term, address }) => [term, address]));
  const at = { row, column: RESULT_COLUMN, rows: ours.length, columns: ours[0]?.length ?? 1 };
  return nativeShown(spec, addresses, at).map(({ address = '', formula }) => {
    const place = placeIn(address);
    const value = ours[place.row - row]?.[place.column - RESULT_COLUMN] ?? '';
    return { ...place, formula: formula.slice(1), ours: value };
  });
}

function casesOf(
  spec: AnyFormula,
  blocks: readonly Placed[],
  ours: Grid,
  firstRow: number,
): readonly Omit<NativeCase, 'example'>[] {
  if ('block' in spec.native) return blockCases(spec, blocks, ours, firstRow);
  return ours.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      if (isLeftOut(value)) return [];
      const addresses: Addresses = Object.fromEntries(
        blocks.map((placed) => [placed.term, addressAt(spec, placed, firstRow, row, column)] as const),
      );
      const formula = nativeFor(spec, addresses) ?? '';
      return [{ row: firstRow + row, column: RESULT_COLUMN + column, formula, ours: value }];
    }),
  );
}

/** Plain functions take dates as sheets keep them. */
const asSerials = (spec: AnyFormula, placed: Placed): Placed =>
  spec.params[placed.term]?.is !== 'date'
    ? placed
    : { ...placed, cells: placed.cells.map((cells) => cells.map((cell) => readDate(cell) ?? cell)) };

/** Every example of a formula laid down a sheet, with its native equivalent beside it. */
export function nativeSheet(spec: AnyFormula, tools: unknown): NativeSheet {
  const blocks: Placed[] = [];
  const rows: number[] = [];
  const cases: NativeCase[] = [];
  let firstRow = 0;
  for (const [at, example] of spec.examples.entries()) {
    if (!comparable(spec, example)) continue;
    const placed = layOut(spec, example, () => true, firstRow).map((each) => asSerials(spec, each));
    const ours = asGrid(calculate(spec, argumentsOf(spec, example), tools));
    blocks.push(...placed);
    rows.push(...placed.map(() => firstRow));
    cases.push(...casesOf(spec, placed, ours, firstRow).map((each) => ({ ...each, example: at + 1 })));
    firstRow += Math.max(ours.length, ...placed.map(({ cells }) => cells.length)) + 1;
  }
  return { spec, blocks, rows, cases };
}

/** The rows of a sheet, arguments only. */
export function argumentRows({ blocks, rows }: NativeSheet): Cell[][] {
  const sheet: Cell[][] = [];
  for (const [at, { cells, column }] of blocks.entries())
    for (const [down, values] of cells.entries()) {
      const row = (rows[at] ?? 0) + down;
      while (sheet.length <= row) sheet.push([]);
      for (const [right, value] of values.entries()) {
        const line = sheet[row] ?? [];
        while (line.length <= column + right) line.push(null);
        line[column + right] = value;
      }
    }
  return sheet;
}

/** Formulas that claim a native equivalent: all of them are judged. */
export const isJudged = (spec: AnyFormula): boolean => !('none' in spec.native);
