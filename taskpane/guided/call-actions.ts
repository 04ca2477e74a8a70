import { close } from '../../src/books/convocatoria/steps/close.ts';
import { award, evaluate } from '../../src/books/convocatoria/steps/evaluate.ts';
import { followUp } from '../../src/books/convocatoria/steps/follow.ts';
import { nextCall } from '../../src/books/convocatoria/steps/next-call.ts';
import { sign } from '../../src/books/convocatoria/steps/sign.ts';
import { valueOf, type Figures } from '../../src/books/guided/read-guided.ts';
import type { GuidedState, InputSpec, Row } from '../../src/books/guided/spec.ts';
import { callActions as texts } from '../texts/convocatoria.ts';
import type { GuideAction } from './guide.ts';

const day: InputSpec = { kind: 'date', required: true };
const dayIfAny: InputSpec = { kind: 'date' };

/** The day that was told; 0 only where it was not asked for. */
const dayIn = (told: Row, key: string): number => Number(valueOf(told[key]) ?? 0);

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
    ],
    run: (state, figures, told) => {
      const inicio = dayIn(told, 'inicio');
      return sign(state, figures, { firma: dayIn(told, 'firma'), ...(inicio > 0 && { inicio }) });
    },
  },
  seguimiento: {
    id: 'seguir',
    ...texts.follow,
    asks: [{ key: 'corte', label: texts.cutOff, input: day }],
    run: (state, _, told) => followUp(state, { corte: dayIn(told, 'corte') }),
  },
  cierre: {
    id: 'cerrar',
    ...texts.close,
    asks: [{ key: 'fecha', label: texts.closeDay, input: day }],
    run: (state, figures, told) => close(state, figures, dayIn(told, 'fecha')),
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
