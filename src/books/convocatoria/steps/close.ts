import { fold } from '../../../engine/reading.ts';
import type { Figures } from '../../guided/read-guided.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { figureIn, rowsIn, textIn } from '../../guided/typed.ts';
import { figuresOf, filling, refusing, unchanged, type Outcome } from '../../guided/outcome.ts';

/** Closes the agreements in which nothing is pending; of the others it says what is. */
export function close(state: GuidedState, figures: Figures, fecha: number): Outcome {
  const open = rowsIn(state, 'convenios').filter(
    (row) => textIn(row, 'convenio') !== '' && figureIn(row, 'cierre') === undefined,
  );
  return open.reduce((outcome, row) => closeOne(outcome, figures, row, fecha), unchanged(state));
}

function closeOne(outcome: Outcome, figures: Figures, row: Row, fecha: number): Outcome {
  const convenio = textIn(row, 'convenio');
  const isIt = (each: Row): boolean => fold(textIn(each, 'convenio')) === fold(convenio);
  const pending = pendingOf(figures, isIt);
  if (pending.length > 0) return refusing(outcome, convenio, pending.join('; '));
  return filling(outcome, 'convenios', (each) => (isIt(each) ? { cierre: fecha } : undefined));
}

function pendingOf(figures: Figures, isIt: (row: Row) => boolean): readonly string[] {
  const instalments = figuresOf(figures, 'desembolsos').filter(isIt);
  const unpaid = instalments.filter((row) => textIn(row, 'estado') !== 'Pagado').length;
  const balance = figureIn(figuresOf(figures, 'estado').find(isIt), 'saldo');
  const pending: readonly (readonly [boolean, string])[] = [
    [textIn(figuresOf(figures, 'vigencia').find(isIt), 'aviso') !== 'Concluido', 'el servicio no concluyó'],
    [instalments.length === 0, 'no tiene cuotas'],
    [unpaid > 0, `cuotas sin pagar: ${String(unpaid)}`],
    [balance === undefined, 'no tiene estado de contraparte: falta la fecha de corte'],
    [(balance ?? 0) > 0, `contraparte por cobrar: Bs ${(balance ?? 0).toFixed(2)}`],
  ];
  return pending.filter(([holds]) => holds).map(([, says]) => says);
}
