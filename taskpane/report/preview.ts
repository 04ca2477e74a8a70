import { absolute, isMark, type Plan, type SheetPlan } from '../../src/books/plan.ts';
import { fold } from '../../src/engine/reading.ts';
import type { Existing } from '../workbook.ts';

/** What becomes of a sheet: made, written again because it is Muni's, or in the way because it is someone's. */
export type SheetState = 'new' | 'changed' | 'taken';

export interface PreviewRow {
  readonly sheet: SheetPlan;
  readonly state: SheetState;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** Visible sheets of the person's that stay as they are. */
  readonly kept: readonly string[];
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** What carrying a plan out would do to a workbook. Nothing is written to find out. */
export function previewOf(plan: Plan, { sheets, names }: Existing): Preview {
  const marked = new Set(
    names.filter(({ name }) => isMark(name)).map(({ refersTo }) => fold(refersTo.replace(/^=/, ''))),
  );
  const isOurs = (name: string): boolean =>
    marked.has(fold(absolute(name, FIRST_CELL))) || marked.has(fold(`${name}!$A$1`));
  const there = new Set(sheets.map(({ name }) => fold(name)));
  const stateOf = (name: string): SheetState =>
    !there.has(fold(name)) ? 'new' : isOurs(name) ? 'changed' : 'taken';
  const planned = new Set(plan.sheets.map(({ name }) => fold(name)));
  return {
    rows: plan.sheets.map((sheet) => ({ sheet, state: stateOf(sheet.name) })),
    kept: sheets.filter(({ name, hidden }) => !hidden && !planned.has(fold(name))).map(({ name }) => name),
  };
}
