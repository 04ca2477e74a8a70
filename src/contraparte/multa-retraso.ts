import { formula } from '../engine/formula.ts';
import { optional, percent, positiveAmount, whole } from '../engine/kinds.ts';
import { centavosOf, times, type Money } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { penalidades } from '../norms/penalidades.ts';

const HIGHEST_RATE = 0.1;
const rateRange = {
  es: 'de 0 % a 10 % por día; escriba 0,5 % o 0,005',
  en: 'from 0 % to 10 % per day; type 0.5 % or 0.005',
  pt: 'de 0 % a 10 % por dia; escreva 0,5 % ou 0,005',
};
const capRange = {
  es: 'de 0 % a 100 % del monto; escriba 20 % o 0,2',
  en: 'from 0 % to 100 % of the amount; type 20 % or 0.2',
  pt: 'de 0 % a 100 % do valor; escreva 20 % ou 0,2',
};

const smaller = (a: Money, b: Money): Money => (centavosOf(a) < centavosOf(b) ? a : b);

export const multaRetraso = formula({
  id: 'MULTA_RETRASO',
  shape: 'elementwise',
  summary: {
    es: 'Multa por retraso: monto × días × tasa diaria, al centavo y hasta el tope si lo hay. Sin retraso no hay multa.',
    en: 'Penalty for delay: amount × days × daily rate, to the cent and up to the cap if any. No delay, no penalty.',
    pt: 'Multa por atraso: valor × dias × taxa diária, ao centavo e até o teto se houver. Sem atraso não há multa.',
  },
  also: {
    es: 'penalidad, incumplimiento de plazo, sanción por día, contrato, SABS',
    en: 'late fee, penalty clause, liquidated damages, delay',
    pt: 'penalidade, descumprimento de prazo, multa por dia, contrato',
  },
  params: { monto: positiveAmount, dias: whole, tasaDiaria: percent, tope: optional(percent) },
  meanings: {
    monto: {
      es: 'Monto del contrato o de la parte que se retrasó.',
      en: 'Amount of the contract or of the part that is late.',
      pt: 'Valor do contrato ou da parte que atrasou.',
    },
    dias: {
      es: 'Días de retraso, enteros; 0 o negativo si se entregó a tiempo.',
      en: 'Whole days of delay; 0 or negative when delivered on time.',
      pt: 'Dias de atraso, inteiros; 0 ou negativo se entregue no prazo.',
    },
    tope: {
      es: 'Parte del monto de la que la multa no pasa, como 20 %. Vacío o 0, sin tope.',
      en: 'Share of the amount the penalty does not exceed, as 20 %. Blank or 0, no cap.',
      pt: 'Parte do valor que a multa não ultrapassa, como 20 %. Vazio ou 0, sem teto.',
    },
  },
  returns: 'amount',
  examples: [
    { given: { monto: 84_300.5, dias: 12, tasaDiaria: 0.005 }, gives: 5058.03 },
    {
      given: {
        monto: [[50_000], [50_000], [50_000], [null]],
        dias: [[8], [-3], [45], [null]],
        tasaDiaria: 0.01,
        tope: 0.2,
      },
      gives: [[4000], [0], [10_000], ['']],
      note: {
        es: 'Quien entregó antes no paga; 45 días serían 22.500 y el tope lo deja en el 20 %.',
        en: 'Delivered early, nothing to pay; 45 days would be 22,500 and the cap leaves 20 %.',
        pt: 'Quem entregou antes não paga; 45 dias seriam 22.500 e o teto deixa em 20 %.',
      },
    },
    {
      given: { monto: 10_000, dias: 150, tasaDiaria: 0.01 },
      gives: 15_000,
      note: {
        es: 'Sin tope, la multa puede pasar el 100 % del monto.',
        en: 'Without a cap the penalty may go over 100 % of the amount.',
        pt: 'Sem teto, a multa pode passar de 100 % do valor.',
      },
    },
    { given: { monto: 50_000, dias: 8, tasaDiaria: 0.5 }, fails: 'outOfRange' },
    { given: { monto: 50_000, dias: 2.5, tasaDiaria: 0.01 }, fails: 'notWhole' },
    { given: { monto: -50_000, dias: 8, tasaDiaria: 0.01 }, fails: 'negative' },
    { given: { monto: 50_000, dias: null, tasaDiaria: 0.01 }, fails: 'missing' },
  ],
  native: {
    formula:
      'IF(OR({monto}="",{dias}="",{tasaDiaria}=""),NA(),ROUND({monto}*MIN(MAX({dias},0)*{tasaDiaria},IF(N({tope})>0,{tope},1E+99)),2))',
  },
  source: {
    title: 'Cláusula usual de penalidades (SABS): la tasa y el tope los fija cada contrato',
    verified: false,
  },
  norms: [penalidades],
  compute({ monto, dias, tasaDiaria, tope = 0 }) {
    if (tasaDiaria < 0 || tasaDiaria > HIGHEST_RATE)
      return new Problem('outOfRange', 'tasaDiaria', {}, rateRange);
    if (tope < 0 || tope > 1) return new Problem('outOfRange', 'tope', {}, capRange);
    const most = tope > 0 ? times(monto, tope) : undefined;
    const owed = times(monto, Math.max(0, dias), tasaDiaria);
    if (owed === undefined) return most ?? new Problem('tooLarge', 'monto');
    return most === undefined ? owed : smaller(owed, most);
  },
});
