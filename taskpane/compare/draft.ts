import type { ScaleName } from '../../src/norms/escalas.ts';
import type { Brought } from '../municipalities/table-field.ts';
import type { IntakeReport } from '../../src/intake/budget.ts';

/** What was chosen to be compared, and not written yet. */
export interface CompareDraft {
  readonly reports: readonly { readonly name: string; readonly report: IntakeReport }[];
  /** The years of the only file that are left out. */
  readonly without: readonly string[];
  /** The year several files are compared by, where they hold different ones. */
  readonly year: string | undefined;
  readonly scale: ScaleName | undefined;
  /** Population and category, where Muni does not know them. */
  readonly table: Brought | undefined;
}

export const nothingCompared: CompareDraft = {
  reports: [],
  without: [],
  year: undefined,
  scale: undefined,
  table: undefined,
};
