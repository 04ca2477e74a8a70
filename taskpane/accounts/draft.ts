import type { RawTable } from '../../src/intake/budget.ts';
import type { Pane } from '../pane.ts';
import type { Brought } from '../municipalities/table-field.ts';

/** The accounts of municipalities that were chosen, and not written yet. */
export interface AccountsDraft {
  readonly source: { readonly name: string; readonly tables: readonly RawTable[] } | undefined;
  /** Population and category, brought by the person. */
  readonly table: Brought | undefined;
}

export const noAccounts: AccountsDraft = { source: undefined, table: undefined };

/** What changes shows at once. */
export function change(pane: Pane, to: Partial<AccountsDraft>): void {
  pane.session.accounts = { ...pane.session.accounts, ...to };
  pane.redraw();
}
