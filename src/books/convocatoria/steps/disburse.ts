import { fold } from '../../../engine/reading.ts';
import type { Figures } from '../../guided/read-guided.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { figureIn, rowsIn, textIn } from '../../guided/typed.ts';
import { figuresOf, filling, refusing, unchanged, type Outcome } from '../../guided/outcome.ts';

/** An instalment that was paid. */
export interface Disbursement {
  readonly convenio: string;
  readonly numero: number;
  /** Serial number of the day it was paid. */
  readonly fecha: number;
  /** What the sheet says is to be paid, where not said. */
  readonly importe?: number;
}

const READY = 'Listo para pagar';

/** Instalments that may be paid today, with what each takes. */
export const payable = (figures: Figures): readonly Payable[] =>
  figuresOf(figures, 'desembolsos')
    .filter((row) => textIn(row, 'estado') === READY)
    .flatMap((row): Payable[] => {
      const [numero, liquido] = [figureIn(row, 'numero'), figureIn(row, 'liquido')];
      const municipio = textIn(row, 'municipio');
      return numero === undefined
        ? []
        : [
            {
              convenio: textIn(row, 'convenio'),
              municipio,
              numero,
              ...(liquido !== undefined && { liquido }),
            },
          ];
    });

export interface Payable {
  readonly convenio: string;
  readonly municipio: string;
  readonly numero: number;
  readonly liquido?: number;
}

/** Writes down payments. What is held, or waits for its product, is refused and says why. */
export const disburse = (state: GuidedState, figures: Figures, payments: readonly Disbursement[]): Outcome =>
  payments.reduce((outcome, payment) => payOne(outcome, figures, payment), unchanged(state));

function payOne(outcome: Outcome, figures: Figures, payment: Disbursement): Outcome {
  const { convenio, numero, fecha } = payment;
  const isIt = (row: Row): boolean =>
    fold(textIn(row, 'convenio')) === fold(convenio) && figureIn(row, 'numero') === numero;
  const what = `${convenio}, cuota ${String(numero)}`;
  const row = rowsIn(outcome.state, 'desembolsos').find(isIt);
  if (!row) return refusing(outcome, what, 'No está en la hoja Desembolsos');
  if (figureIn(row, 'pagado') !== undefined) return outcome;
  const said = figuresOf(figures, 'desembolsos').find(isIt);
  const standing = textIn(said, 'estado');
  if (standing !== READY)
    return refusing(outcome, what, standing === '' ? 'Su convenio no existe' : standing);
  const importe = payment.importe ?? figureIn(said, 'liquido');
  if (importe === undefined)
    return refusing(outcome, what, 'No tiene monto: complete su parte y su convenio');
  return filling(outcome, 'desembolsos', (each) => (isIt(each) ? { pagado: fecha, importe } : undefined));
}
