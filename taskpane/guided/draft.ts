import type { Cell } from '../../src/engine/cells.ts';
import type { Row } from '../../src/books/guided/spec.ts';
import type { Typed } from '../form.ts';
import type { Refusal } from './guide.ts';

/** A panel changed in the pane and not yet written: what stood when it was begun, and what it is to be. */
export interface Edit {
  readonly base: readonly Row[];
  readonly rows: readonly Row[];
}

/** What was done in the pane about one guided book since it was last written. Leaving a page loses none of it. */
export interface GuidedDraft {
  readonly edits: Readonly<Record<string, Edit>>;
  /** Answers still being typed, by form. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** The page each long table was left at, and what was searched in it. */
  readonly places: Readonly<Record<string, Place>>;
  /** What the last action could not do. */
  readonly refused: readonly Refusal[];
  /** Rows from elsewhere still being looked at, by the table they go to. */
  readonly brought?: Readonly<Record<string, Brought>>;
  /** The paper that was last looked at, and for whom. */
  readonly paper?: { readonly id: string; readonly which: string };
}

/** Rows as they came, and the column of the book each of theirs is; '' where it is not used. */
export interface Brought {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What was pasted, as it was pasted. */
  readonly text?: string;
  /** As the person said, where they said it. */
  readonly columns?: readonly string[];
}

export interface Place {
  readonly search: string;
  readonly page: number;
  /** True where the table is unfolded. */
  readonly isOpen?: boolean;
}

export const emptyGuidedDraft: GuidedDraft = { edits: {}, typed: {}, places: {}, refused: [] };
