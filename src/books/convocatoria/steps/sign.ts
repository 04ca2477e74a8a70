import { compare, minus, plus, toCell, totalOf, type Total } from '../../../engine/money.ts';
import { fold } from '../../../engine/reading.ts';
import type { Figures } from '../../guided/read-guided.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { amountIn, figureIn, rowsIn, textIn } from '../../guided/typed.ts';
import { commitmentsOf, instalmentsOf, modelsIn, type Models } from './instalments.ts';
import { adding, figuresOf, filling, refusing, unchanged, type Outcome } from '../../guided/outcome.ts';

export interface Signing {
  /** Serial number of the day of signing. */
  readonly firma: number;
  /** First day of the service; that of signing where not said. */
  readonly inicio?: number;
  /** Applications to be signed; all that were awarded where not said. */
  readonly codigos?: readonly string[];
}

/** Applications that were awarded, signed or not. */
export const awardedIn = (figures: Figures): readonly string[] =>
  figuresOf(figures, 'orden')
    .filter((row) => textIn(row, 'adjudicado') === 'sí')
    .map((row) => textIn(row, 'codigo'));

/**
 * Makes an agreement of each awarded application, with its instalments and the due dates of its counterpart. What an
 * agreement already has is left as it is.
 */
export function sign(state: GuidedState, figures: Figures, signing: Signing): Outcome {
  const models = modelsIn(state);
  if ('why' in models) return unchanged(state, [{ what: 'Modelo de pagos', why: models.why }]);
  const wanted = signing.codigos && new Set(signing.codigos.map(fold));
  const awarded = awardedIn(figures).filter((codigo) => wanted?.has(fold(codigo)) ?? true);
  const asked = new Map(
    figuresOf(figures, 'postulaciones').map((row) => [fold(textIn(row, 'codigo')), row] as const),
  );
  const start = { outcome: unchanged(state), committed: committedIn(state) };
  const { outcome } = awarded.reduce((sofar, codigo) => {
    const application = asked.get(fold(codigo));
    return application ? signOne(sofar, application, { signing, figures, budget: budgetIn(state) }) : sofar;
  }, start);
  return completed(outcome, models);
}

interface Sofar {
  readonly outcome: Outcome;
  /** What agreements take of the fund. */
  readonly committed: Total;
}

interface Given {
  readonly signing: Signing;
  readonly figures: Figures;
  readonly budget: Row | undefined;
}

function signOne(
  sofar: Sofar,
  application: Row,
  { signing: { firma, inicio = firma }, figures, budget }: Given,
): Sofar {
  const { outcome, committed } = sofar;
  const convenio = textIn(application, 'codigo');
  if (agreementsIn(outcome.state).has(fold(convenio)))
    return { ...sofar, outcome: dated(outcome, convenio, firma, inicio) };
  const [monto, fondo, contraparte] = ['precio', 'fondo', 'contraparte'].map((key) =>
    figureIn(application, key),
  );
  if (monto === undefined || fondo === undefined || contraparte === undefined)
    return {
      ...sofar,
      outcome: refusing(outcome, convenio, 'No tiene precio o contraparte: complete la hoja Postulaciones'),
    };
  const after = plus(committed, amountIn(application, 'fondo'));
  const available = amountIn(budget, 'presupuesto');
  if (compare(after, available) > 0) {
    const missing = toCell(minus(after, available));
    return {
      ...sofar,
      outcome: refusing(outcome, convenio, `El fondo no alcanza: faltan Bs ${missing.toFixed(2)}`),
    };
  }
  const plazo = durationOf(outcome.state, figures, textIn(application, 'servicio'));
  const row = { convenio, firma, inicio, ...(plazo !== undefined && { plazo }), monto, fondo, contraparte };
  return { outcome: adding(outcome, 'convenios', [row]), committed: after };
}

/** An agreement that was prepared before and has no date yet gets this one. */
const dated = (outcome: Outcome, convenio: string, firma: number, inicio: number): Outcome =>
  filling(outcome, 'convenios', (row) =>
    fold(textIn(row, 'convenio')) === fold(convenio) && figureIn(row, 'firma') === undefined
      ? { firma, inicio }
      : undefined,
  );

/** Instalments and due dates for every agreement that has none. */
function completed(outcome: Outcome, models: Models): Outcome {
  const lacking = (panel: string): readonly Row[] => {
    const there = new Set(agreementsIn(outcome.state, panel));
    return rowsIn(outcome.state, 'convenios').filter((row) => {
      const convenio = fold(textIn(row, 'convenio'));
      if (convenio === '' || there.has(convenio)) return false;
      there.add(convenio);
      return true;
    });
  };
  const instalments = lacking('desembolsos').flatMap((row) => instalmentsOf(row, models.cuotas));
  const commitments = lacking('compromisos').flatMap((row) => commitmentsOf(row, models.contraparte));
  return adding(adding(outcome, 'desembolsos', instalments), 'compromisos', commitments);
}

const agreementsIn = (state: GuidedState, panel = 'convenios'): ReadonlySet<string> =>
  new Set(rowsIn(state, panel).map((row) => fold(textIn(row, 'convenio'))));

const budgetIn = (state: GuidedState): Row | undefined => rowsIn(state, 'llamado')[0];

const committedIn = (state: GuidedState): Total =>
  ['convenios', 'adendas']
    .flatMap((panel) => rowsIn(state, panel))
    .reduce((all, row) => plus(all, amountIn(row, 'fondo')), totalOf(0n));

/** As typed in the menu, or what the service took before where the menu says so. */
function durationOf(state: GuidedState, figures: Figures, servicio: string): number | undefined {
  const isIts = (row: Row): boolean => fold(textIn(row, 'servicio')) === fold(servicio);
  const typed = rowsIn(state, 'servicios').find(isIts);
  if (textIn(typed, 'usaDias') !== 'histórica') return figureIn(typed, 'duracion');
  const took = figureIn(figuresOf(figures, 'servicios').find(isIts), 'diasHistoricos');
  return took === undefined ? undefined : Math.ceil(took);
}
