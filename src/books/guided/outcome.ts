import type { Figures } from './read-guided.ts';
import type { GuidedState, Row } from './spec.ts';
import { rowsIn } from './typed.ts';

/**
 * What a step of the year gives. Steps only add rows and fill blanks: what people typed stays as it is, and a step
 * done twice leaves what it left the first time.
 */
export interface Outcome {
  readonly state: GuidedState;
  /** Rows added or filled, by panel. */
  readonly changed: Readonly<Record<string, number>>;
  /** What could not be done, and why, for the user. */
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  /** The code of an application or agreement, or the words that were given. */
  readonly what: string;
  readonly why: string;
}

export const unchanged = (state: GuidedState, refused: readonly Refusal[] = []): Outcome => ({
  state,
  changed: {},
  refused,
});

/** The state with other rows in a panel, and how many of them are new. */
export const withRows = (state: GuidedState, panel: string, rows: readonly Row[]): GuidedState => ({
  ...state,
  rows: { ...state.rows, [panel]: rows },
});

export function adding(outcome: Outcome, panel: string, rows: readonly Row[]): Outcome {
  if (rows.length === 0) return outcome;
  const { state, changed } = outcome;
  return {
    ...outcome,
    state: withRows(state, panel, [...rowsIn(state, panel), ...rows]),
    changed: { ...changed, [panel]: (changed[panel] ?? 0) + rows.length },
  };
}

/** Blanks of some rows filled; a cell that says something is left alone. `fill` gives nothing where nothing is to do. */
export function filling(
  outcome: Outcome,
  panel: string,
  fill: (row: Row, at: number) => Row | undefined,
): Outcome {
  let filled = 0;
  const rows = rowsIn(outcome.state, panel).map((row, at) => {
    const blanks = Object.entries(fill(row, at) ?? {}).filter(([key]) => (row[key] ?? '') === '');
    if (blanks.length === 0) return row;
    filled++;
    return { ...row, ...Object.fromEntries(blanks) };
  });
  if (filled === 0) return outcome;
  return {
    ...outcome,
    state: withRows(outcome.state, panel, rows),
    changed: { ...outcome.changed, [panel]: (outcome.changed[panel] ?? 0) + filled },
  };
}

export const refusing = (outcome: Outcome, what: string, why: string): Outcome => ({
  ...outcome,
  refused: [...outcome.refused, { what, why }],
});

/** What the workbook says in the rows of a panel. */
export const figuresOf = (figures: Figures, panel: string): readonly Row[] => figures[panel] ?? [];
