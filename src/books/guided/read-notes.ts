import { fold } from '../../engine/reading.ts';
import { isFormula, type PlanCell } from '../plan.ts';
import { isBand } from './bands.ts';
import { words, type Cells } from './heads.ts';
import { bandsOf } from './layout.ts';
import type { Found } from './panels-on.ts';
import { isStatus } from './status.ts';
import type { GuidedSheet, Note } from './spec.ts';
import { withNotice } from './without-muni.ts';

/** What stands on a sheet of the book and is none of the book's: people's own notes, columns and sums. */
export function notesIn(spec: GuidedSheet, found: readonly Found[], cells: Cells): readonly Note[] {
  const isOver = [headOf(spec, found), ...found.map(titleOf), ...found.map(isBand)];
  const isIn = found.map(ownCells);
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column): Note[] => {
      if (cell === null || cell === '') return [];
      const isOurs =
        isIn.some((each) => each(row, column, line)) || isOver.some((each) => each(cell, row, column));
      return isOurs ? [] : [{ row, column, cell }];
    }),
  );
}

type Above = (cell: PlanCell, row: number, column: number) => boolean;

/** The sheet's title, the line that says what it is for, and the one that says what is wrong. */
function headOf({ name, purpose }: GuidedSheet, found: readonly Found[]): Above {
  const top = Math.min(...found.map(({ heads }) => heads.row), 4);
  const said = new Set([name, purpose, withNotice(purpose)].map(fold));
  return (cell, row) => row < top && (said.has(words(cell)) || isStatus(cell));
}

/** Over the headings of a panel stand its title and its totals. */
function titleOf({ placed: { panel }, heads: { row: top, at } }: Found): Above {
  const title = panel.title === undefined ? undefined : fold(panel.title);
  const totals = panel.kind === 'table' ? Object.keys(panel.totals ?? {}).map((key) => at.get(key)) : [];
  return (cell, row, column) =>
    row === top - 1 - bandsOf(panel).length &&
    (isFormula(cell) ? totals.includes(column) : title !== undefined && words(cell) === title);
}

/** The cells of a panel: its heading, and its columns as far down as it goes. */
function ownCells({ placed: { panel }, heads: { row: top, at }, end }: Found) {
  const columns = new Set(at.values());
  if (panel.kind === 'table')
    return (row: number, column: number): boolean => row >= top && row < end && columns.has(column);
  const labels = new Set(panel.facts.map(({ label }) => fold(label)));
  return (row: number, column: number, line: readonly PlanCell[]): boolean =>
    columns.has(column) && (row === top || (row > top && labels.has(words(line[at.get('label') ?? 0]))));
}
