import { formula } from '../engine/formula.ts';
import { measured } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { finite, mixedSignsIn, mixedUnitsIn } from './progress-units.ts';

export const eficienciaPonderada = formula({
  id: 'EFICIENCIA_PONDERADA',
  shape: 'elementwise',
  summary: {
    es: 'Eficiencia ponderada: mitad avance físico y mitad avance financiero, medidos contra la meta del periodo, en puntos de 0 a 100.',
    en: 'Weighted efficiency: half physical and half financial progress, measured against the target of the period, in points from 0 to 100.',
    pt: 'Eficiência ponderada: metade avanço físico e metade avanço financeiro, medidos contra a meta do período, em pontos de 0 a 100.',
  },
  also: {
    es: 'SENAPE, avance físico financiero, cumplimiento del POA, desempeño trimestral',
    en: 'physical and financial progress, quarterly performance, annual plan',
    pt: 'avanço físico e financeiro, desempenho trimestral, plano anual',
  },
  params: { fisico: measured, financiero: measured, meta: measured },
  meanings: {
    financiero: {
      es: 'Parte gastada del presupuesto. Los tres datos en la misma unidad: 22,27, 13,20 y 25, o 0,2227, 0,132 y 0,25.',
      en: 'Share of the budget spent. All three in the same unit: 22.27, 13.20 and 25, or 0.2227, 0.132 and 0.25.',
      pt: 'Parte gasta do orçamento. Os três dados na mesma unidade: 22,27, 13,20 e 25, ou 0,2227, 0,132 e 0,25.',
    },
    meta: {
      es: 'Avance que se esperaba a la fecha: 25 para el primer trimestre, 50 para el segundo.',
      en: 'Progress expected by now: 25 for the first quarter, 50 for the second.',
      pt: 'Avanço esperado até a data: 25 para o primeiro trimestre, 50 para o segundo.',
    },
  },
  returns: 'number',
  examples: [
    { given: { fisico: 22.27, financiero: 13.2, meta: 25 }, gives: 70.94 },
    {
      given: {
        fisico: [[20.42], [23.23], [30], [0], [null]],
        financiero: [[11.89], [14.63], [27.5], [0], [null]],
        meta: [[25], [25], [25], [25], [null]],
      },
      gives: [[64.62], [75.72], [115], [0], ['']],
      note: {
        es: 'Una columna entera: más que la meta pasa de 100; cero avance es 0; una fila vacía queda vacía. El nivel lo da NIVEL con la escala SENAPE.',
        en: 'A whole column: more than the target goes over 100; no progress is 0; an empty row stays empty. NIVEL with the scale SENAPE gives the level.',
        pt: 'Uma coluna inteira: mais que a meta passa de 100; zero avanço é 0; uma linha vazia fica vazia. NIVEL com a escala SENAPE dá o nível.',
      },
    },
    {
      given: { fisico: '22,27 %', financiero: '13,20 %', meta: '25 %' },
      gives: 70.94,
      note: {
        es: 'Textos con su signo, los tres.',
        en: 'Texts with their sign, all three.',
        pt: 'Textos com seu sinal, os três.',
      },
    },
    {
      given: { fisico: 0.2227, financiero: 0.132, meta: 25 },
      fails: 'outOfRange',
      note: {
        es: 'Celdas con formato de porcentaje contra una meta en puntos: saldría cien veces menos.',
        en: 'Cells formatted as percentages against a target in points: it would come out a hundred times less.',
        pt: 'Células com formato de porcentagem contra uma meta em pontos: sairia cem vezes menos.',
      },
    },
    { given: { fisico: 22.27, financiero: 13.2, meta: 0 }, fails: 'zeroBase' },
    { given: { fisico: 22.27, financiero: null, meta: 25 }, fails: 'missing' },
  ],
  native: {
    formula:
      'IF(OR(COUNT({fisico},{financiero},{meta})<3,N({meta})=0),NA(),({fisico}/{meta}*0.5+{financiero}/{meta}*0.5)*100)',
  },
  source: {
    title:
      'SENAPE, informe general del POA 2025 (leído en un repositorio público): (avance físico/meta × 0,5 + avance financiero/meta × 0,5) × 100',
    verified: false,
  },
  compute({ fisico, financiero, meta }) {
    const mixed = mixedSignsIn(fisico, financiero, 'financiero') ?? mixedSignsIn(fisico, meta, 'meta');
    if (mixed) return mixed;
    if (meta.value < 0) return new Problem('negative', 'meta');
    if (meta.value === 0) return new Problem('zeroBase', 'meta');
    const largest = Math.max(fisico.value, financiero.value);
    const misread = meta.inPercent ? undefined : mixedUnitsIn(largest, meta.value);
    return misread ?? finite((fisico.value / meta.value + financiero.value / meta.value) * 50, 'meta');
  },
});
