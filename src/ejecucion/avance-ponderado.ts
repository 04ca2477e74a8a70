import { formula } from '../engine/formula.ts';
import { firstProblemIn, type NumberColumn } from '../engine/columns.ts';
import { numbers, optional, yesNo } from '../engine/kinds.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { sameUnitNumbers } from '../engine/percent-signs.ts';
import { finite } from './progress-units.ts';
import { dotProduct } from './dot-product.ts';

export const avancePonderado = formula({
  id: 'AVANCE_PONDERADO',
  shape: 'single',
  summary: {
    es: 'Avance de un conjunto de acciones según lo que pesa cada una: suma de ponderación × avance ÷ suma de ponderaciones.',
    en: 'Progress of a set of actions by the weight of each: sum of weight × progress ÷ sum of weights.',
    pt: 'Avanço de um conjunto de ações segundo o peso de cada uma: soma de ponderação × avanço ÷ soma de ponderações.',
  },
  also: {
    es: 'promedio ponderado, avance físico del POA, ponderaciones, avance de la acción',
    en: 'weighted average, weighted progress, annual plan',
    pt: 'média ponderada, avanço ponderado, plano anual',
  },
  params: { avances: sameUnitNumbers, ponderaciones: numbers, sumaLibre: optional(yesNo) },
  meanings: {
    avances: {
      es: 'Avance de cada acción, todos en la misma unidad; el resultado va en ella. Escriba 0 donde no hubo avance: una celda vacía es un dato que falta.',
      en: 'Progress of each action, all in the same unit; so is the result. Type 0 for no progress: a blank cell is a missing figure.',
      pt: 'Avanço de cada ação, todos na mesma unidade; o resultado vai nela. Escreva 0 onde não houve avanço: uma célula vazia é um dado que falta.',
    },
    ponderaciones: {
      es: 'Lo que pesa cada acción, en el mismo orden. Deben sumar 100 (o 1).',
      en: 'What each action weighs, in the same order. They must add up to 100 (or 1).',
      pt: 'O que pesa cada ação, na mesma ordem. Devem somar 100 (ou 1).',
    },
    sumaLibre: {
      es: 'sí, para aceptar ponderaciones que suman otra cosa, como las de una sola área. Si se omite, no.',
      en: 'yes, to accept weights that add up to something else, such as those of one area. No if left out.',
      pt: 'sim, para aceitar ponderações que somam outra coisa, como as de uma só área. Omitido, não.',
    },
  },
  returns: 'number',
  examples: [
    { given: { avances: [[20], [30], [10]], ponderaciones: [[50], [30], [20]] }, gives: 21 },
    {
      given: {
        avances: [['20 %'], [1.1], [null], [0]],
        ponderaciones: [['50 %'], ['30 %'], [null], ['20 %']],
      },
      gives: 0.43,
      note: {
        es: 'Ponderaciones que suman 1. El 110 % cuenta tal cual, 0 cuenta y la fila vacía no.',
        en: 'Weights that add up to 1. 110 % counts as it is, 0 counts and the empty row does not.',
        pt: 'Ponderações que somam 1. Os 110 % contam como são, 0 conta e a linha vazia não.',
      },
    },
    {
      given: { avances: [[20], [30]], ponderaciones: [[50], [30]], sumaLibre: 'sí' },
      gives: 23.75,
      note: {
        es: 'Solo un área: sus ponderaciones suman 80.',
        en: 'One area only: its weights add up to 80.',
        pt: 'Só uma área: suas ponderações somam 80.',
      },
    },
    { given: { avances: [[20], [30]], ponderaciones: [[50], [30]] }, fails: 'weights' },
    { given: { avances: [[20], [null]], ponderaciones: [[50], [50]] }, fails: 'missing' },
    { given: { avances: [['20 %'], [30]], ponderaciones: [[50], [50]] }, fails: 'outOfRange' },
    { given: { avances: [[20], [30]], ponderaciones: [[100]] }, fails: 'lengths' },
    { given: { avances: [[20], ['bueno']], ponderaciones: [[50], [50]] }, fails: 'notNumber' },
  ],
  native: {
    formula:
      'IF(OR(COUNT({avances})=0,SUMPRODUCT(--(ISNUMBER({avances})<>ISNUMBER({ponderaciones})))>0,AND(ROUND(SUM({ponderaciones}),9)<>1,ROUND(SUM({ponderaciones}),9)<>100)),NA(),SUMPRODUCT({avances},{ponderaciones})/SUM({ponderaciones}))',
  },
  source: {
    title: 'Suma ponderada del POA: Σ(ponderación × avance) ÷ Σ ponderación, con ponderaciones que suman 100',
    verified: true,
  },
  compute({ avances, ponderaciones, sumaLibre = false }) {
    const bad = faultIn(avances, ponderaciones);
    if (bad) return bad;
    const weights = ponderaciones.values.map(zeroIfBlank);
    const all = finite(asExcelKeeps(dotProduct(weights)), 'ponderaciones');
    if (all instanceof Problem) return all;
    if (all === 0) return new Problem('zeroBase', 'ponderaciones');
    if (!sumaLibre && all !== 1 && all !== 100) return new Problem('weights', 'ponderaciones', {}, all);
    return finite(dotProduct(weights, avances.values.map(zeroIfBlank)) / all, 'avances');
  },
});

const zeroIfBlank = (value: number): number => (Number.isNaN(value) ? 0 : value);

/** Rows blank in both columns are no rows. */
function faultIn(avances: NumberColumn, ponderaciones: NumberColumn): Problem | undefined {
  const [rows, weights] = [avances.values.length, ponderaciones.values.length];
  if (rows !== weights) return new Problem('lengths', 'ponderaciones', {}, `${rows} / ${weights}`);
  const bad = firstProblemIn(avances) ?? firstProblemIn(ponderaciones);
  if (bad) return bad;
  if (avances.values.every(Number.isNaN)) return new Problem('empty', 'avances');
  for (let at = 0; at < rows; at++) {
    const weight = ponderaciones.values[at] as number;
    const place = { row: at + 1 };
    const noProgress = Number.isNaN(avances.values[at]);
    if (noProgress !== Number.isNaN(weight))
      return new Problem('missing', noProgress ? 'avances' : 'ponderaciones', place);
    if (weight < 0) return new Problem('negative', 'ponderaciones', place);
  }
  return undefined;
}
