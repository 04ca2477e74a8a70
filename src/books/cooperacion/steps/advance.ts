import { fold } from '../../../engine/reading.ts';
import { filling, refusing, unchanged, type Outcome } from '../../guided/outcome.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { figureIn, rowsIn, textIn } from '../../guided/typed.ts';
import { etapas } from '../solicitudes.ts';

/** Closes the stage a request stands at, on a day. What is not in order is refused, and why. */
export function advance(state: GuidedState, codigo: string, fecha: number): Outcome {
  const isIt = (row: Row): boolean => fold(textIn(row, 'codigo')) === fold(codigo);
  const row = rowsIn(state, 'solicitudes').find(isIt);
  const why = row ? hindrance(row, fecha) : 'No hay una solicitud con ese código';
  if (why !== undefined) return refusing(unchanged(state), codigo, why);
  const stage = etapas.find(({ key }) => figureIn(row, key) === undefined);
  return filling(unchanged(state), 'solicitudes', (each) =>
    isIt(each) && stage ? { [stage.key]: fecha } : undefined,
  );
}

function hindrance(row: Row, fecha: number): string | undefined {
  if (textIn(row, 'respuesta') === 'rechazada') return 'Fue rechazada';
  const at = etapas.findIndex(({ key }) => figureIn(row, key) === undefined);
  const stage = etapas[at];
  if (!stage) return 'Ya concluyó';
  const before = figureIn(row, stage.from);
  if (before === undefined) return 'No tiene la fecha en que se recibió';
  if (fecha < before) return 'El día es anterior al de la etapa previa';
  const isViable = ['estrategica', 'operativa'].every((key) => textIn(row, key) === 'sí');
  return stage.key === 'firma' && !isViable
    ? 'No consta que sea viable estratégica y operativamente'
    : undefined;
}
