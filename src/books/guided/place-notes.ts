import type { Part } from '../build.ts';
import type { Area, Block, Kept, PlanCell } from '../plan.ts';
import type { Note } from './spec.ts';

/** Where notes may not go: the cells of the panels, and what is drawn beside them. */
interface Taken {
  readonly cells: readonly Area[];
  readonly drawings: readonly Area[];
}

/**
 * Puts people's notes back where they stood. A column of them whose place a panel now takes goes whole to the right
 * of everything, on the same rows.
 */
export function notesPart(notes: readonly Note[], { cells, drawings }: Taken): Part {
  const ends = [...cells, ...drawings].map(({ column, columns }) => column + columns);
  let free = Math.max(0, ...ends, ...notes.map(({ column }) => column + 1)) + 1;
  const blocks: Block[] = [];
  const kept: Kept[] = [];
  for (const [column, own] of byColumn(notes)) {
    const isTaken = own.some(({ row }) => cells.some((area) => isIn(area, row, column)));
    const to = isTaken ? free++ : column;
    for (const run of runsOf(own)) {
      const row = run[0]?.row ?? 0;
      blocks.push({ row, column: to, cells: run.map(({ cell }): PlanCell[] => [cell]) });
      kept.push({ from: { row, column, rows: run.length, columns: 1 }, column: to });
    }
  }
  return { blocks, kept };
}

function byColumn(notes: readonly Note[]): readonly (readonly [number, readonly Note[]])[] {
  const columns = new Map<number, Note[]>();
  for (const note of notes) {
    const own = columns.get(note.column);
    if (own) own.push(note);
    else columns.set(note.column, [note]);
  }
  return [...columns].sort(([a], [b]) => a - b);
}

const isIn = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Notes one right under another. */
function runsOf(notes: readonly Note[]): readonly (readonly Note[])[] {
  const runs: Note[][] = [];
  for (const note of [...notes].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.row === note.row - 1) last.push(note);
    else runs.push([note]);
  }
  return runs;
}
