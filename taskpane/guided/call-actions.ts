import { saidNumber } from '../../src/books/documents/said-cell.ts';
import { close } from '../../src/books/convocatoria/steps/close.ts';
import { disburse, payable } from '../../src/books/convocatoria/steps/disburse.ts';
import { award, evaluate } from '../../src/books/convocatoria/steps/evaluate.ts';
import { followUp } from '../../src/books/convocatoria/steps/follow.ts';
import { nextCall } from '../../src/books/convocatoria/steps/next-call.ts';
import { awardedIn, sign } from '../../src/books/convocatoria/steps/sign.ts';
import { figureIn, rowsIn, textIn } from '../../src/books/guided/typed.ts';
import { valueOf, type Figures } from '../../src/books/guided/read-guided.ts';
import type { GuidedState, InputSpec, Row } from '../../src/books/guided/spec.ts';
import { callActions as texts } from '../texts/convocatoria.ts';
import type { Choice, GuideAction } from './guide.ts';

const day: InputSpec = { kind: 'date', required: true };
const dayIfAny: InputSpec = { kind: 'date' };

/** The day or figure that was told; 0 only where it was not asked for. */
const toldIn = (told: Row, key: string): number => Number(valueOf(told[key]) ?? 0);

const words: InputSpec = { kind: 'text' };

const chosenIn = (told: Row, key: string): readonly string[] =>
  String(valueOf(told[key]) ?? '')
    .split('|')
    .filter((each) => each !== '');

const byCode = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [textIn(row, 'codigo'), row]));

/** Awards that have no agreement dated yet: all begin chosen. */
function awards(state: GuidedState, figures: Figures): readonly Choice[] {
  const dated = new Set(
    rowsIn(state, 'convenios')
      .filter((row) => figureIn(row, 'firma') !== undefined)
      .map((row) => textIn(row, 'convenio')),
  );
  const asked = byCode(figures['postulaciones'] ?? []);
  return awardedIn(figures)
    .filter((codigo) => !dated.has(codigo))
    .map((codigo) => {
      const row = asked.get(codigo);
      const label = [codigo, textIn(row, 'municipio'), textIn(row, 'servicio')].join(' · ');
      return { value: codigo, label, chosen: true };
    });
}

/** Instalments ready to be paid. None begins chosen: money is told one by one. */
const parts = (_: GuidedState, figures: Figures): readonly Choice[] =>
  payable(figures).map(({ convenio, municipio, numero, liquido }, at) => ({
    value: String(at),
    label: `${convenio} · ${municipio} · cuota ${String(numero)}${liquido === undefined ? '' : ` · Bs ${saidNumber(liquido, 2)}`}`,
  }));

/** What the steps of the year work out over the workbook. */
export const actions = {
  evaluacion: { id: 'evaluar', ...texts.evaluate, run: (state) => evaluate(state) },
  adjudicacion: { id: 'adjudicar', ...texts.award, run: (state, figures) => award(state, figures) },
  convenios: {
    id: 'firmar',
    ...texts.sign,
    asks: [
      { key: 'firma', label: texts.signDay, input: day },
      { key: 'inicio', label: texts.startDay, input: dayIfAny },
      { key: 'codigos', label: texts.whichAwards, input: words, choices: awards, nothing: texts.noAwards },
    ],
    run: (state, figures, told) => {
      const [firma, inicio] = [toldIn(told, 'firma'), toldIn(told, 'inicio')];
      return sign(state, figures, {
        firma,
        codigos: chosenIn(told, 'codigos'),
        ...(inicio > 0 && { inicio }),
      });
    },
  },
  desembolsos: {
    id: 'desembolsar',
    ...texts.pay,
    asks: [
      { key: 'fecha', label: texts.payDay, input: day },
      { key: 'cuotas', label: texts.whichParts, input: words, choices: parts, nothing: texts.noParts },
    ],
    run: (state, figures, told) => {
      const due = payable(figures);
      const fecha = toldIn(told, 'fecha');
      const paid = chosenIn(told, 'cuotas').flatMap((at) => due[Number(at)] ?? []);
      return disburse(
        state,
        figures,
        paid.map(({ convenio, numero }) => ({ convenio, numero, fecha })),
      );
    },
  },
  seguimiento: {
    id: 'seguir',
    ...texts.follow,
    asks: [{ key: 'corte', label: texts.cutOff, input: day }],
    run: (state, _, told) => followUp(state, { corte: toldIn(told, 'corte') }),
  },
  cierre: {
    id: 'cerrar',
    ...texts.close,
    asks: [{ key: 'fecha', label: texts.closeDay, input: day }],
    run: (state, figures, told) => close(state, figures, toldIn(told, 'fecha')),
  },
  siguiente: {
    id: 'siguiente',
    ...texts.next,
    asks: [
      {
        key: 'gestion',
        label: texts.nextYear,
        input: { kind: 'whole', required: true, from: 1990, upTo: 2100 },
      },
      { key: 'numero', label: texts.nextNumber, input: { kind: 'whole', required: true, from: 1, upTo: 9 } },
    ],
    run: (state, figures, told) =>
      nextCall(state, figures, { gestion: toldIn(told, 'gestion'), numero: toldIn(told, 'numero') }),
  },
} as const satisfies Readonly<Record<string, GuideAction>>;

/** The same fund a year later, with what was learnt. A call that does not say its year leaves it to be typed. */
export function renew(previous: GuidedState, figures: Figures): GuidedState {
  const gestion = valueOf(previous.rows['llamado']?.[0]?.['gestion']);
  const isYear = typeof gestion === 'number';
  const { state } = nextCall(previous, figures, { gestion: isYear ? gestion + 1 : 0, numero: 1 });
  if (isYear) return state;
  const [call = {}] = state.rows['llamado'] ?? [];
  return { ...state, rows: { ...state.rows, llamado: [{ ...call, gestion: null }] } };
}
