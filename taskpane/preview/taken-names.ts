import type { Plan } from '../../src/books/plan.ts';
import { preview, settle, type SheetPreview } from '../../src/books/preview.ts';
import { fold } from '../../src/engine/reading.ts';
import type { Field } from '../fields.ts';
import type { Fault, Typed } from '../form.ts';
import type { Pane } from '../pane.ts';
import { previewTexts as texts } from '../texts/preview.ts';
import type { Existing } from '../workbook.ts';

/** A sheet of the plan whose name is somebody else's, and the name it would take instead. */
export interface Taken {
  readonly sheet: string;
  readonly field: string;
  readonly proposed: string;
}

/** Last time's sheet under another name is offered again, so that it is updated and not made twice. */
export function takenNames(plan: Plan, existing: Existing): readonly Taken[] {
  const rows = preview(plan, existing);
  const free = settle(plan, existing);
  return rows.flatMap(({ sheet, state }, at): Taken[] => {
    const instead = free.sheets[at]?.name;
    // With the same name, only a table was in the way: settling it asks nothing.
    if (state !== 'taken' || instead === undefined || instead === sheet) return [];
    const before = rows.find((row) => row.state === 'kept' && isNumbered(row.sheet, sheet));
    return [{ sheet, field: `hoja-${String(at)}`, proposed: before?.sheet ?? instead }];
  });
}

const isNumbered = (name: string, base: string): boolean =>
  fold(name).startsWith(`${fold(base)} `) && /^\d+$/.test(name.slice(base.length + 1));

export const nameFields = (pane: Pane, taken: readonly Taken[]): readonly Field[] =>
  taken.map(({ sheet, field }) => ({
    name: field,
    label: pane.t(texts.newName, { name: sheet }),
    meaning: pane.t(texts.takenSays, { name: sheet }),
  }));

export const namesTyped = (taken: readonly Taken[], typed: Typed): Readonly<Record<string, string>> =>
  Object.fromEntries(taken.map(({ sheet, field, proposed }) => [sheet, (typed[field] ?? proposed).trim()]));

const REFUSED = /[[\]:*?/\\]|^'|'$/;

/** Names Excel refuses, and names that are somebody's too. */
export function nameFaults(
  pane: Pane,
  taken: readonly Taken[],
  rows: readonly SheetPreview[],
  typed: Typed,
): readonly Fault[] {
  const names = namesTyped(taken, typed);
  return taken.flatMap(({ sheet, field }): Fault[] => {
    const name = names[sheet] ?? '';
    if (name === '' || name.length > 31 || REFUSED.test(name))
      return [{ field, words: pane.t(texts.badName, { name }) }];
    const twins = rows.filter((row) => fold(row.sheet) === fold(name));
    return twins.length > 1 || twins.some(({ state }) => state === 'taken')
      ? [{ field, words: pane.t(texts.nameTaken, { name }) }]
      : [];
  });
}
