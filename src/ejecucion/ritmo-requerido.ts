import { formula } from '../engine/formula.ts';
import { date, positiveAmount } from '../engine/kinds.ts';
import { isZero, minus, ratio } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { daysOfYear } from './year-days.ts';

const yearIsOver = {
  es: 'la gestión termina ese día y ya no quedan días',
  en: 'the year ends that day and no days are left',
  pt: 'o exercício termina nesse dia e não restam dias',
};

export const ritmoRequerido = formula({
  id: 'RITMO_REQUERIDO',
  shape: 'elementwise',
  summary: {
    es: 'Cuántas veces más rápido hay que ejecutar, de aquí al 31 de diciembre, para agotar el presupuesto: ritmo diario necesario ÷ ritmo diario logrado.',
    en: 'How many times faster spending must go, from now to 31 December, to use up the budget: daily pace needed ÷ daily pace so far.',
    pt: 'Quantas vezes mais rápido é preciso executar, daqui a 31 de dezembro, para esgotar o orçamento: ritmo diário necessário ÷ ritmo diário alcançado.',
  },
  also: {
    es: 'velocidad de ejecución, aceleración, cuánto falta gastar, ritmo de gasto',
    en: 'spending pace, required rate, run rate, acceleration',
    pt: 'ritmo de gasto, velocidade de execução, aceleração',
  },
  params: { presupuesto: positiveAmount, ejecutado: positiveAmount, fechaCorte: date },
  meanings: {
    fechaCorte: {
      es: 'Día hasta el que se ejecutó; ese día ya pasó. Los días son los de su año, bisiesto o no.',
      en: 'Day up to which it was executed; that day is over. Days are those of its year, leap or not.',
      pt: 'Dia até o qual se executou; esse dia já passou. Os dias são os do seu ano, bissexto ou não.',
    },
  },
  returns: 'number',
  examples: [
    {
      given: { presupuesto: 1_000_000, ejecutado: 180_000, fechaCorte: '2026-03-31' },
      gives: (820_000 / 275) * (90 / 180_000),
      note: {
        es: 'Al 31 de marzo pasaron 90 días y quedan 275: 2.981,82 por día contra 2.000 hasta ahora.',
        en: 'By 31 March 90 days are over and 275 are left: 2,981.82 a day against 2,000 so far.',
        pt: 'Em 31 de março passaram 90 dias e restam 275: 2.981,82 por dia contra 2.000 até agora.',
      },
    },
    {
      given: {
        presupuesto: [[730], [730], [null]],
        ejecutado: [[730], [1460], [null]],
        fechaCorte: 46_112,
      },
      gives: [[0], [(-730 / 275) * (90 / 1460)], ['']],
      note: {
        es: 'La fecha es una sola, con su número de serie. Agotado, 0; excedido, negativo; una fila vacía queda vacía.',
        en: 'One date for all, as its serial number. Used up, 0; exceeded, negative; an empty row stays empty.',
        pt: 'Uma só data, com seu número de série. Esgotado, 0; excedido, negativo; uma linha vazia fica vazia.',
      },
    },
    {
      given: { presupuesto: 1000, ejecutado: 0, fechaCorte: '2026-03-31' },
      fails: 'zeroBase',
      note: {
        es: 'Sin nada ejecutado no hay ritmo con qué comparar.',
        en: 'With nothing executed there is no pace to compare with.',
        pt: 'Sem nada executado não há ritmo com que comparar.',
      },
    },
    { given: { presupuesto: 0, ejecutado: 10, fechaCorte: '2026-03-31' }, fails: 'noBudget' },
    { given: { presupuesto: 1000, ejecutado: 900, fechaCorte: '2026-12-31' }, fails: 'outOfRange' },
    { given: { presupuesto: 1000, ejecutado: 900, fechaCorte: 'marzo' }, fails: 'notDate' },
  ],
  native: {
    formula:
      'IF(OR(N({presupuesto})=0,N({ejecutado})=0),NA(),({presupuesto}-{ejecutado})/(DATE(YEAR({fechaCorte}),12,31)-{fechaCorte})/({ejecutado}/({fechaCorte}-DATE(YEAR({fechaCorte}),1,0))))',
  },
  source: {
    title: 'Definición: (saldo ÷ días que quedan) ÷ (ejecutado ÷ días que pasaron)',
    verified: true,
  },
  compute({ presupuesto, ejecutado, fechaCorte }) {
    if (isZero(presupuesto)) return new Problem('noBudget', 'presupuesto');
    if (isZero(ejecutado)) return new Problem('zeroBase', 'ejecutado');
    const { elapsed, days } = daysOfYear(fechaCorte);
    if (elapsed === days) return new Problem('outOfRange', 'fechaCorte', {}, yearIsOver);
    return ratio(minus(presupuesto, ejecutado), ejecutado) * (elapsed / (days - elapsed));
  },
});
