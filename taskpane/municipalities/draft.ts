import type { Listed } from '../../src/books/municipios/places.ts';
import type { GroupedBy } from '../../src/books/municipios/standing.ts';
import type { ScaleName } from '../../src/norms/escalas.ts';
import type { IntakeReport } from '../../src/intake/budget.ts';
import type { Pane } from '../pane.ts';

/** What was chosen to compare municipalities, and not written yet. */
export interface MunicipalitiesDraft {
  readonly source: { readonly name: string; readonly report: IntakeReport } | undefined;
  readonly year: string | undefined;
  /** Within what they are ranked; the book settles it where it is not said. */
  readonly by: GroupedBy | undefined;
  readonly scale: ScaleName | undefined;
  /** Population and category, brought by the person. */
  readonly table: { readonly name: string; readonly rows: readonly Listed[] } | undefined;
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
