import { fold } from '../../../engine/reading.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { figureIn, rowsIn, textIn } from '../../guided/typed.ts';
import { adding, unchanged, withRows, type Outcome } from '../../guided/outcome.ts';

export interface FollowUp {
  /** Serial number of the day up to which due dates, arrears and terms count. */
  readonly corte?: number;
}

/** Sets the cut-off date, and opens a row for what was done in each signed agreement that has none. */
export function followUp(state: GuidedState, { corte }: FollowUp): Outcome {
  const there = new Set(rowsIn(state, 'ejecutados').map((row) => fold(textIn(row, 'convenio'))));
  const rows = rowsIn(state, 'convenios')
    .filter((row) => figureIn(row, 'firma') !== undefined && !there.has(fold(textIn(row, 'convenio'))))
    .map((row): Row => {
      const inicio = figureIn(row, 'inicio');
      return { convenio: textIn(row, 'convenio'), ...(inicio !== undefined && { inicio }) };
    });
  return adding(cutAt(unchanged(state), corte), 'ejecutados', rows);
}

function cutAt(outcome: Outcome, corte: number | undefined): Outcome {
  const [call = {}] = rowsIn(outcome.state, 'llamado');
  if (corte === undefined || figureIn(call, 'corte') === corte) return outcome;
  return {
    ...outcome,
    state: withRows(outcome.state, 'llamado', [{ ...call, corte }]),
    changed: { ...outcome.changed, llamado: 1 },
  };
}
