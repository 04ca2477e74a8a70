import { fold } from '../../engine/reading.ts';
import { isFormula, type PlanCell } from '../plan.ts';
import { layoutOf, OBSERVATIONS } from './layout.ts';
import { panelsOn } from './panels-on.ts';
import { readGuided, type BookOf, type StandingSheet } from './read-guided.ts';

/** How many rows of a sheet have something to correct. */
export interface SheetObservations {
  readonly sheet: string;
  readonly count: number;
}

/** What the sheets of a book say is wrong with them, sheets with nothing wrong left out. */
export function observationsIn(
  bookOf: BookOf,
  sheets: readonly StandingSheet[],
): readonly SheetObservations[] {
  const state = readGuided(bookOf, sheets);
  const layout = [...layoutOf(bookOf(state), state).values()];
  return sheets.flatMap(({ name, cells }) => {
    const here = layout.filter(({ sheet }) => fold(sheet) === fold(name));
    const count = panelsOn(here, cells).reduce((sofar, { heads: { row, at }, end }) => {
      const column = at.get(OBSERVATIONS);
      if (column === undefined) return sofar;
      return sofar + cells.slice(row + 1, end).filter((line) => says(line[column])).length;
    }, 0);
    return count === 0 ? [] : [{ sheet: name, count }];
  });
}

function says(cell: PlanCell | undefined): boolean {
  const value = cell !== undefined && isFormula(cell) ? cell.value : cell;
  return typeof value === 'string' && value.trim() !== '';
}
