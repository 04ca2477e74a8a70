import type { Plan } from '../../src/books/plan.ts';
import type { Pane } from '../pane.ts';
import type { Existing } from '../workbook.ts';

export interface PlannedSheet {
  readonly name: string;
  readonly purpose: string;
  readonly state: 'new' | 'changed' | 'kept' | 'taken';
  /** The name it would have had, when someone else's sheet has it. */
  readonly asked?: string;
}

export interface Planned {
  readonly plan: Plan;
  readonly sheets: readonly PlannedSheet[];
}

export const planReport = (_pane: Pane, _existing: Existing): Planned => ({
  plan: { id: 'ejecucion', title: '', sheets: [], names: [] },
  sheets: [],
});
