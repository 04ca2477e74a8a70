import { fold } from '../../../engine/reading.ts';
import { adding, unchanged, type Outcome } from '../../guided/outcome.ts';
import type { GuidedState } from '../../guided/spec.ts';
import { rowsIn, textIn } from '../../guided/typed.ts';

/** Tables with one row per municipality. */
const ONE_EACH = ['diagnostico', 'mesas'] as const;

/** Every municipality of the list has its row in the diagnosis and among the working groups. */
export function upToDate(state: GuidedState): Outcome {
  const names = rowsIn(state, 'comunas')
    .map((row) => textIn(row, 'municipio'))
    .filter((name) => name !== '');
  return ONE_EACH.reduce((outcome, panel) => {
    const known = new Set(rowsIn(state, panel).map((row) => fold(textIn(row, 'municipio'))));
    const missing = names.filter((name) => !known.has(fold(name)));
    return adding(
      outcome,
      panel,
      missing.map((municipio) => ({ municipio })),
    );
  }, unchanged(state));
}
