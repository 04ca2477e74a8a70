import { plus, toCell } from '../../../engine/money.ts';
import { fold } from '../../../engine/reading.ts';
import type { Figures } from '../../guided/read-guided.ts';
import type { GuidedState, Panel, Row } from '../../guided/spec.ts';
import { amountIn, figureIn, rowsIn, textIn } from '../../guided/typed.ts';
import { convocatoria } from '../convocatoria.ts';
import { figuresOf, unchanged, type Outcome } from '../../guided/outcome.ts';

export interface NextCall {
  readonly gestion: number;
  readonly numero: number;
}

/** What belongs to one call alone. Menus, factors, requirements, criteria, staff, texts and history go on to the next. */
const OF_ONE_CALL = [
  ...['postulaciones', 'conjuntas', 'compartidos', 'evaluacion'],
  ...['convenios', 'adendas', 'desembolsos', 'compromisos', 'pagos', 'ejecutados'],
  ...['asignaciones', 'visitas', 'intercambios', 'cuenta', 'planPago', 'certificado'],
  ...['encuestas', 'bonos', 'bonosPresupuesto', 'gastos', 'expansion', 'indicadores'],
];

const OF_THE_FUND = ['fondo', 'asociacion', 'objeto', 'cobertura', 'responsable', 'contacto'];

/** The book of the next call from that of the last one, whose services and counterparts become its history. */
export function nextCall(state: GuidedState, figures: Figures, { gestion, numero }: NextCall): Outcome {
  const [call = {}] = rowsIn(state, 'llamado');
  if (figureIn(call, 'gestion') === gestion && figureIn(call, 'numero') === numero) return unchanged(state);
  const kept = Object.entries(state.rows).filter(([panel]) => !OF_ONE_CALL.includes(panel));
  const ofFund = Object.entries(call).filter(([key]) => OF_THE_FUND.includes(key));
  const done = doneIn(figures, `${textIn(call, 'gestion')}-${textIn(call, 'numero')}`);
  const historial = historyOf(rowsIn(state, 'historial'), figures);
  const notes = notesThatGoOn(state);
  return {
    state: {
      rows: {
        ...Object.fromEntries(kept),
        ...Object.fromEntries(OF_ONE_CALL.filter((panel) => panel in state.rows).map((panel) => [panel, []])),
        llamado: [{ ...Object.fromEntries(ofFund), gestion, numero }],
        antecedentes: [...rowsIn(state, 'antecedentes'), ...done],
        historial,
        ...('comites' in state.rows && { comites: rowsIn(state, 'comites').map(withoutAgreement) }),
      },
      ...(notes && { notes }),
    },
    changed: { llamado: 1, antecedentes: done.length, historial: historial.length },
    refused: [],
  };
}

/** A committee goes on; the agreement it followed belongs to the call that ends. */
const withoutAgreement = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'convenio'));

const isOfOneCall = (panel: Panel): boolean =>
  OF_ONE_CALL.includes(panel.id) ||
  (panel.kind === 'table' && panel.asLongAs !== undefined && OF_ONE_CALL.includes(panel.asLongAs));

/** What people wrote beside menus, factors or texts goes with them; beside the rows of one call, it stays with it. */
function notesThatGoOn(state: GuidedState): GuidedState['notes'] {
  const ofOneCall = new Set(
    convocatoria({ state, municipios: [] })
      .sheets.filter(({ panels }) => panels.some(isOfOneCall))
      .map(({ name }) => name),
  );
  const going = Object.entries(state.notes ?? {}).filter(([sheet]) => !ofOneCall.has(sheet));
  return going.length === 0 ? undefined : Object.fromEntries(going);
}

/** Services that ended, with what they cost and took. */
const doneIn = (figures: Figures, llamado: string): readonly Row[] =>
  figuresOf(figures, 'ejecutados')
    .filter((row) => figureIn(row, 'fin') !== undefined)
    .map((row) => {
      const [dias, costo] = [figureIn(row, 'dias'), figureIn(row, 'costo')];
      return {
        servicio: textIn(row, 'servicio'),
        llamado,
        convenio: textIn(row, 'convenio'),
        municipio: textIn(row, 'municipio'),
        ...(dias !== undefined && { dias }),
        ...(costo !== undefined && { costo }),
      };
    });

/** One row a municipality: what it had promised and paid before, and in the call that ends. */
function historyOf(before: readonly Row[], figures: Figures): readonly Row[] {
  const history = new Map(
    before.map((row, at) => [fold(textIn(row, 'municipio')) || `fila ${String(at)}`, row] as const),
  );
  for (const row of figuresOf(figures, 'estado')) {
    const municipio = textIn(row, 'municipio');
    if (municipio === '' || (figureIn(row, 'comprometida') ?? 0) === 0) continue;
    const past = history.get(fold(municipio));
    history.set(fold(municipio), {
      ...past,
      municipio: past ? textIn(past, 'municipio') : municipio,
      comprometida: toCell(plus(amountIn(past, 'comprometida'), amountIn(row, 'comprometida'))),
      pagada: toCell(plus(amountIn(past, 'pagada'), amountIn(row, 'pagado'))),
    });
  }
  return [...history.values()];
}
