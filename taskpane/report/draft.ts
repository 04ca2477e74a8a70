import type { IntakeOptions, IntakeReport } from '../../src/intake/budget.ts';
import type { IntakeFailure } from '../../src/intake/failures.ts';
import type { Typed } from '../form.ts';
import type { Opened } from '../reading/reader.ts';

/** Where the figures of the report come from: a file's tables, a sheet or a selection. */
export interface Source {
  readonly name: string;
  readonly opened: Opened;
  /** The table in use. */
  readonly at: number;
}

/** The answers so far. Going back and forth between steps never loses any of it. */
export interface ReportDraft {
  readonly source: Source | undefined;
  /** What the person decided about it: what columns are, which year, what to do with bad rows. */
  readonly intake: IntakeOptions;
  /** Every gestión the source was seen to hold: choosing one hides the others from what is understood. */
  readonly years: readonly string[];
  readonly understood: IntakeReport | undefined;
  /** What keeps the source from being used. */
  readonly trouble: IntakeFailure | undefined;
  /** What was typed in the options. */
  readonly typed: Typed;
  /** True once the person has accepted what was understood, and once the options were accepted. */
  readonly accepted: { readonly data: boolean; readonly options: boolean };
}

export const emptyDraft: ReportDraft = {
  source: undefined,
  intake: {},
  years: [],
  understood: undefined,
  trouble: undefined,
  typed: {},
  accepted: { data: false, options: false },
};
