import type { GuidedBook, GuidedState, Panel, Row } from '../../src/books/guided/spec.ts';
import type { Pane } from '../pane.ts';
import type { Typed } from '../form.ts';
import type { Work } from '../workbook.ts';
import { emptyGuidedDraft, type GuidedDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { panelsOf, sameRow, standingRows, withEdits } from './merge.ts';
import { readStanding, type Standing } from './standing.ts';

/** One guided book open in the pane: what stands in the workbook, and what was changed here and not written yet. */
export interface Sitting {
  readonly guide: Guide;
  readonly standing: Standing;
  readonly book: GuidedBook;
  readonly state: GuidedState;
  readonly panels: readonly Panel[];
  /** Panels changed both here and on their sheets. */
  readonly clashes: readonly string[];
}

export const draftOf = (pane: Pane, id: string): GuidedDraft =>
  pane.session.guided.get(id) ?? emptyGuidedDraft;

export function keepDraft(pane: Pane, id: string, change: Partial<GuidedDraft>): void {
  pane.session.guided.set(id, { ...draftOf(pane, id), ...change });
}

/** Reads the book as it stands, with what was changed here. */
export async function sitDown(pane: Pane, guide: Guide, work?: Work): Promise<Sitting> {
  const { active } = pane.session;
  const standing = await readStanding(pane.workbook, guide, work);
  pane.session.read.set(guide.id, { standing, active });
  return sittingOver(pane, guide, standing);
}

/**
 * The same without reading again while nobody has touched the sheets: a large book takes seconds to read. What is
 * written is always read once more before.
 */
export async function sitBack(pane: Pane, guide: Guide, work?: Work): Promise<Sitting> {
  const last = pane.session.read.get(guide.id);
  return last && last.active === pane.session.active
    ? sittingOver(pane, guide, last.standing)
    : sitDown(pane, guide, work);
}

export function sittingOver(pane: Pane, guide: Guide, standing: Standing): Sitting {
  const draft = draftOf(pane, guide.id);
  const first = withEdits(standing.state, draft, panelsOf(guide.bookOf(standing.state)));
  const book = guide.bookOf(first.state);
  const panels = panelsOf(book);
  return { guide, standing, book, panels, ...withEdits(standing.state, draft, panels) };
}

/** Changes the rows of a panel here; the workbook is not touched. What ends as it stands is no change. */
export function editRows(
  pane: Pane,
  { guide, standing, clashes }: Sitting,
  panel: Panel,
  rows: readonly Row[],
): void {
  const { edits } = draftOf(pane, guide.id);
  // What is shown was merged with what stands, unless both changed the same.
  const old = clashes.includes(panel.id) ? edits[panel.id]?.base : undefined;
  const base = old ?? standingRows(standing.state, panel);
  const isSame = base.length === rows.length && base.every((row, at) => sameRow(row, rows[at] ?? {}));
  const others = Object.fromEntries(Object.entries(edits).filter(([id]) => id !== panel.id));
  keepDraft(pane, guide.id, { edits: isSame ? others : { ...others, [panel.id]: { base, rows } } });
}

/** Answers half typed, kept until they are used. */
export function keepTyped(pane: Pane, id: string, form: string, typed: Typed = {}): void {
  const { typed: all } = draftOf(pane, id);
  const others = Object.fromEntries(Object.entries(all).filter(([name]) => name !== form));
  keepDraft(pane, id, { typed: Object.keys(typed).length > 0 ? { ...others, [form]: typed } : others });
}

/** Everything changed here was written, or given up. */
export const forgetEdits = (pane: Pane, id: string): void => {
  keepDraft(pane, id, { edits: {}, typed: {}, refused: [] });
};

/** The workbook is no longer as it was read. */
export const forgetReading = (pane: Pane, id: string): void => void pane.session.read.delete(id);

export const hasEdits = (pane: Pane, id: string): boolean => Object.keys(draftOf(pane, id).edits).length > 0;

/** The sheet a panel stands on, as it is called now. */
export function sheetOf({ book, standing }: Sitting, panel: Panel): string {
  const sheet = book.sheets.find(({ panels }) => panels.some(({ id }) => id === panel.id))?.name ?? '';
  return standing.names[sheet] ?? sheet;
}

export const titleOf = (sitting: Sitting, panel: Panel): string => panel.title ?? sheetOf(sitting, panel);
