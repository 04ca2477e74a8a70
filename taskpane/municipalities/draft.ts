import type { GroupedBy } from '../../src/books/municipios/joining.ts';
import type { ScaleName } from '../../src/norms/escalas.ts';
import type { IntakeReport } from '../../src/intake/budget.ts';
import type { Pane } from '../pane.ts';
import type { Brought } from './table-field.ts';

/** What was chosen to compare municipalities, and not written yet. */
export interface MunicipalitiesDraft {
  readonly source: { readonly name: string; readonly report: IntakeReport } | undefined;
  readonly year: string | undefined;
  /** Within what they are ranked; the book settles it where it is not said. */
  readonly by: GroupedBy | undefined;
  readonly scale: ScaleName | undefined;
  /** Population and category, brought by the person. */
  readonly table: Brought | undefined;
}

export const noMunicipalities: MunicipalitiesDraft = {
  source: undefined,
  year: undefined,
  by: undefined,
  scale: undefined,
  table: undefined,
};

/** What changes shows at once. */
export function change(pane: Pane, to: Partial<MunicipalitiesDraft>): void {
  pane.session.municipalities = { ...pane.session.municipalities, ...to };
  pane.redraw();
}
