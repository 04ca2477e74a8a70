import type { SheetPlan } from '../../../src/books/plan.ts';
import { supports, type Session } from './session.ts';

/** Excel goes no deeper. */
const DEEPEST = 8;
const canFold = (): boolean => supports('ExcelApi', '1.10');

/** Rows that fold under others. Excel counts one level a group: those within others come after them. */
export function fold(sheet: Excel.Worksheet, { folds = [] }: SheetPlan): void {
  if (!canFold()) return;
  for (const { row, rows } of folds)
    sheet.getRange(`${String(row + 1)}:${String(row + rows)}`).group('ByRows');
}

/**
 * Sheets written again stand folded as they were. Excel does not say how deep, and refuses to unfold what is not
 * folded, so each level is a trip of its own; a book is whole before, and folding stops nothing.
 */
export async function foldAgain(session: Session, plans: readonly SheetPlan[]): Promise<void> {
  if (!canFold()) return;
  for (const plan of plans.filter(({ folds }) => folds !== undefined)) {
    const sheet = session.book.worksheets.getItem(plan.name);
    for (let level = 0; level < DEEPEST; level++) {
      sheet.getRange().ungroup('ByRows');
      if (!(await isDone(session))) break;
    }
    fold(sheet, plan);
    await isDone(session);
  }
}

const isDone = ({ sync }: Session): Promise<boolean> =>
  sync().then(
    () => true,
    () => false,
  );
