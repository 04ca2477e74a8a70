import { fold } from '../../engine/reading.ts';
import { isFormula } from '../plan.ts';
import type { StandingSheet } from './read-guided.ts';
import type { GuidedBook } from './spec.ts';

/** A sheet as the book calls it, and as it is called now. */
export interface CalledSheet extends StandingSheet {
  readonly now: string;
}

/** Sheets as the book calls them: by the title each one bears, and where it bears none by its name. */
export const calledSheets = (book: GuidedBook, sheets: readonly StandingSheet[]): readonly CalledSheet[] =>
  sheets.flatMap((sheet) => {
    const name = plannedName(book, sheet);
    return name === undefined ? [] : [{ name, cells: sheet.cells, now: sheet.name }];
  });

function plannedName({ sheets }: GuidedBook, { name, cells }: StandingSheet): string | undefined {
  const title = cells[0]?.find((cell) => cell !== null && cell !== '');
  const said = typeof title === 'string' && !isFormula(title) ? fold(title) : '';
  const found =
    sheets.find((each) => fold(each.name) === said) ?? sheets.find((each) => fold(each.name) === fold(name));
  return found?.name;
}
