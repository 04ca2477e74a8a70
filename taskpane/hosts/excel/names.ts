import { absolute, type NamePlan } from '../../../src/books/plan.ts';
import { fold } from '../../../src/engine/reading.ts';
import type { Known } from '../stage.ts';

export const isKnownName = (known: Known, wanted: string): boolean =>
  known.names.some(({ name }) => fold(name) === fold(wanted));

/** Points a defined name at its area; a name that is there is moved, so formulas that use it go on working. */
export function pointName(book: Excel.Workbook, { name, sheet, area }: NamePlan, known: Known): void {
  const reference = `=${absolute(sheet, area)}`;
  if (isKnownName(known, name)) book.names.getItem(name).formula = reference;
  else book.names.add(name, reference);
}
