import { isFormula, type PlanCell } from '../../src/books/plan.ts';
import {
  rowsOf,
  type GuidedBook,
  type GuidedState,
  type Panel,
  type Row,
} from '../../src/books/guided/spec.ts';
import type { Edit, GuidedDraft } from './draft.ts';

const isBlank = (cell: PlanCell | undefined): boolean => cell === undefined || cell === null || cell === '';

/** A formula is what was typed, whatever it gave. */
export function sameCell(a: PlanCell | undefined, b: PlanCell | undefined): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (a === undefined || b === undefined) return false;
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && a.formula === b.formula;
  return a === b;
}

const keysOf = (...rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
];

export const sameRow = (a: Row, b: Row): boolean => keysOf(a, b).every((key) => sameCell(a[key], b[key]));

const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, at) => sameRow(row, b[at] ?? {}));

/** What to write of a panel that may have changed on its sheet meanwhile; undefined where both changed the same. */
export function merged({ base, rows }: Edit, now: readonly Row[]): readonly Row[] | undefined {
  if (sameRows(base, now) || sameRows(rows, now)) return rows;
  const begins = rows.length > base.length && sameRows(rows.slice(0, base.length), base);
  if (begins) return [...now, ...rows.slice(base.length)];
  if (base.length !== now.length || base.length !== rows.length) return undefined;
  const both = rows.map((row, at) => mergedRow(base[at] ?? {}, row, now[at] ?? {}));
  return both.every((row) => row !== undefined) ? both : undefined;
}

function mergedRow(base: Row, mine: Row, theirs: Row): Row | undefined {
  const cells: Record<string, PlanCell> = {};
  for (const key of keysOf(base, mine, theirs)) {
    const [was, here, there] = [base[key], mine[key], theirs[key]];
    const isMine = !sameCell(was, here);
    if (isMine && !sameCell(was, there) && !sameCell(here, there)) return undefined;
    cells[key] = (isMine ? here : there) ?? null;
  }
  return cells;
}

export const panelsOf = ({ sheets }: GuidedBook): readonly Panel[] => sheets.flatMap(({ panels }) => panels);

/** The rows of a panel as they stand: those of a new book until something is typed. */
export const standingRows = (state: GuidedState, panel: Panel): readonly Row[] =>
  panel.kind === 'table' ? rowsOf(state, panel) : [{ ...usualFacts(panel), ...state.rows[panel.id]?.[0] }];

const usualFacts = (panel: Extract<Panel, { readonly kind: 'facts' }>): Row =>
  Object.fromEntries(
    panel.facts.flatMap(({ key, usual, input }) => (input && usual !== undefined ? [[key, usual]] : [])),
  );

export interface Merged {
  readonly state: GuidedState;
  /** Panels changed both here and on their sheets. */
  readonly clashes: readonly string[];
}

/** What stands, with what was changed in the pane. */
export function withEdits(state: GuidedState, { edits }: GuidedDraft, panels: readonly Panel[]): Merged {
  const rows: Record<string, readonly Row[]> = { ...state.rows };
  const clashes: string[] = [];
  for (const [id, edit] of Object.entries(edits)) {
    const panel = panels.find((each) => each.id === id);
    const both = panel ? merged(edit, standingRows(state, panel)) : edit.rows;
    rows[id] = both ?? edit.rows;
    if (!both) clashes.push(id);
  }
  return { state: { ...state, rows }, clashes };
}
