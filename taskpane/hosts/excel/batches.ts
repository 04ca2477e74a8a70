import { addressOf, type Block, type Plan, type SheetPlan } from '../../../src/books/plan.ts';
import { entered, type Entered } from './entering.ts';
import { CELLS_PER_TRIP } from './read.ts';

/** Cells to enter at one address. */
export interface Piece {
  readonly sheet: string;
  readonly address: string;
  readonly cells: readonly (readonly Entered[])[];
}

/** Excel on the web takes at most 5 MB a call: half of it in characters leaves room for accents and punctuation. */
const CHARACTERS_PER_TRIP = 2_500_000;

const ofFormulas = (rules: readonly { readonly formula: string }[]): number =>
  rules.reduce((sofar, { formula }) => sofar + formula.length, 0);

/** What it takes to tell Excel how a sheet looks, in characters: measured, and rounded up. */
export const dressingOf = ({ looks, conditions, widths, lists, folds = [] }: SheetPlan): number =>
  3000 +
  1200 * (looks.length + conditions.length) +
  ofFormulas(conditions) +
  400 * (widths.length + folds.length) +
  800 * lists.length;

/** One round trip: cells to enter, and sheets whose cells are all there to be dressed. */
export interface Trip {
  readonly pieces: readonly Piece[];
  readonly dressed: readonly SheetPlan[];
}

/** Sheets are dressed with the last cells, as far as one call takes it, and then in calls of their own. */
export function tripsOf(plan: Plan, keep: (sheet: SheetPlan) => readonly Block[]): readonly Trip[] {
  const batches = batchesOf(plan, keep);
  const last = batches.at(-1) ?? [];
  let characters = last.reduce((sofar, { cells }) => sofar + sum(cells.map(sizeOf)), 0);
  const dressings: SheetPlan[][] = [[]];
  for (const sheet of plan.sheets) {
    if (characters + dressingOf(sheet) > CHARACTERS_PER_TRIP && characters > 0) {
      dressings.push([]);
      characters = 0;
    }
    dressings.at(-1)?.push(sheet);
    characters += dressingOf(sheet);
  }
  const [first = [], ...others] = dressings;
  return [
    ...batches.slice(0, -1).map((pieces): Trip => ({ pieces, dressed: [] })),
    { pieces: last, dressed: first },
    ...others.map((dressed): Trip => ({ pieces: [], dressed })),
  ];
}

const sum = (sizes: readonly number[]): number => sizes.reduce((sofar, size) => sofar + size, 0);

const sizeOf = (row: readonly Entered[]): number =>
  row.reduce<number>((sofar, cell) => sofar + (typeof cell === 'string' ? cell.length + 3 : 8), 0);

/** The pieces of each round trip: as many rows as fit, in the order of the plan. */
function batchesOf(plan: Plan, keep: (sheet: SheetPlan) => readonly Block[]): Piece[][] {
  const batches: Piece[][] = [[]];
  let cells = 0;
  let characters = 0;
  const isFull = () => cells >= CELLS_PER_TRIP || characters >= CHARACTERS_PER_TRIP;
  for (const sheet of plan.sheets) {
    for (const { row: top, column, cells: block } of keep(sheet)) {
      let rows: Entered[][] = [];
      const close = (after: number) => {
        if (rows.length > 0) batches.at(-1)?.push(piece(sheet.name, after - rows.length, column, rows));
        rows = [];
      };
      for (const [at, planned] of block.entries()) {
        if (isFull()) {
          close(top + at);
          batches.push([]);
          [cells, characters] = [0, 0];
        }
        const row = planned.map(entered);
        rows.push(row);
        cells += row.length;
        characters += sizeOf(row);
      }
      close(top + block.length);
    }
  }
  return batches;
}

const piece = (sheet: string, row: number, column: number, cells: Entered[][]): Piece => ({
  sheet,
  address: addressOf({ row, column, rows: cells.length, columns: cells[0]?.length ?? 1 }),
  cells,
});
