import type { NumberColumn } from '../engine/columns.ts';
import { formula } from '../engine/formula.ts';
import { cells, numbers, optional } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { criteriaRows } from './criteria-rows.ts';
import { fullWeights } from './full-weights.ts';
import { above, criteriaIn, pointsOf } from './weighted-points.ts';

/** The highest marks, each greater than zero; none where they were left out. */
function topsIn(maximos: NumberColumn | undefined, criteria: number): readonly number[] | Problem {
  if (!maximos) return [];
  const { values, problems } = maximos;
  if (values.length !== criteria)
    return new Problem('lengths', 'maximos', {}, `${values.length} / ${criteria}`);
  const [unreadable] = problems.values();
  if (unreadable) return unreadable;
  const odd = values.findIndex((top) => !(top > 0));
  if (odd < 0) return [...values];
  const code = Number.isNaN(values[odd]) ? 'missing' : values[odd] === 0 ? 'zeroBase' : 'negative';
  return new Problem(code, 'maximos', { row: odd + 1 });
}

export const puntaje = formula({
  id: 'PUNTAJE',
  shape: 'column',
  summary: {
    es: 'Puntaje ponderado de una postulación, o de cada fila de un bloque de postulaciones por criterios.',
    en: 'Weighted score of an application, or of each row of a block of applications by criteria.',
    pt: 'Pontuação ponderada de uma proposta, ou de cada linha de um bloco de propostas por critérios.',
  },
  also: {
    es: 'calificación, evaluación de propuestas, puntos, criterios de evaluación, convocatoria',
    en: 'scoring, proposal evaluation, weighted points, criteria',
    pt: 'avaliação de propostas, pontos, critérios de avaliação, chamada',
  },
  params: { notas: cells, ponderaciones: numbers, maximos: optional(numbers) },
  meanings: {
    notas: {
      es: 'Una fila por postulación y una columna por criterio; sale un puntaje por fila. Una celda vacía no es cero: deja sin puntaje a su fila.',
      en: 'One row per application and one column per criterion; each row gives one score. A blank cell is not zero: it leaves its row without a score.',
      pt: 'Uma linha por proposta e uma coluna por critério; cada linha dá uma pontuação. Uma célula vazia não é zero: deixa a linha sem pontuação.',
    },
    ponderaciones: {
      es: 'Cuánto cuenta cada criterio. Deben sumar 100 (o 100 %).',
      en: 'How much each criterion counts. They must add up to 100 (or 100 %).',
      pt: 'Quanto conta cada critério. Devem somar 100 (ou 100 %).',
    },
    maximos: {
      es: 'Nota más alta de cada criterio: cada nota cuenta como parte de su máximo y el puntaje sale sobre 100. Si se omite, el puntaje queda en la escala de las notas.',
      en: 'Highest mark of each criterion: each mark counts as a part of it and the score is out of 100. Left out, the score is on the scale of the marks.',
      pt: 'Nota mais alta de cada critério: cada nota conta como parte do máximo e a pontuação sai sobre 100. Omitido, a pontuação fica na escala das notas.',
    },
  },
  returns: 'number',
  examples: [
    {
      given: { notas: [[80, 90, 60]], ponderaciones: [[40, 35, 25]] },
      gives: 78.5,
      note: {
        es: '80 × 40 % + 90 × 35 % + 60 × 25 % = 32 + 31,5 + 15.',
        en: '80 × 40 % + 90 × 35 % + 60 × 25 % = 32 + 31.5 + 15.',
        pt: '80 × 40 % + 90 × 35 % + 60 × 25 % = 32 + 31,5 + 15.',
      },
    },
    {
      given: {
        notas: [
          [15, 4, 10],
          [20, 0, 5],
          [18, null, 9],
          [null, null, null],
          [21, 3, 8],
        ],
        ponderaciones: [['50 %', '30 %', '20 %']],
        maximos: [[20, 5, 10]],
      },
      gives: [
        [81.5],
        [60],
        [new Problem('missing', 'notas', { row: 3 })],
        [''],
        [new Problem('outOfRange', 'notas', { row: 5 }, above(20))],
      ],
      note: {
        es: 'Un bloque: 15/20 × 50 + 4/5 × 30 + 10/10 × 20 = 37,5 + 24 + 20. El cero cuenta, la celda vacía no.',
        en: 'A block: 15/20 × 50 + 4/5 × 30 + 10/10 × 20 = 37.5 + 24 + 20. A zero counts, a blank cell does not.',
        pt: 'Um bloco: 15/20 × 50 + 4/5 × 30 + 10/10 × 20 = 37,5 + 24 + 20. O zero conta, a célula vazia não.',
      },
    },
    { given: { notas: [[80, 90]], ponderaciones: [[60, 30]] }, fails: 'weights' },
    { given: { notas: [[80, 90, 70]], ponderaciones: [[60, 40]] }, fails: 'lengths' },
    { given: { notas: [[80, 'bueno']], ponderaciones: [[60, 40]] }, fails: 'notNumber' },
  ],
  native: {
    block: {
      each: [
        'IF(COUNTA({notas:})=0,"",IF(OR(COUNT({notas:})<COLUMNS({notas:}),AND(ROUND(SUM({ponderaciones}),9)<>1,ROUND(SUM({ponderaciones}),9)<>100)),NA(),SUMPRODUCT({notas:},{ponderaciones})/SUM({ponderaciones})))',
      ],
    },
  },
  source: {
    title: 'Criterios con puntaje máximo de las bases de fondos concursables: suma ponderada de notas',
    verified: false,
  },
  compute({ notas, ponderaciones, maximos }) {
    const weights = fullWeights(ponderaciones, 'ponderaciones');
    if (weights instanceof Problem) return weights;
    const tops = topsIn(maximos, weights.length);
    if (tops instanceof Problem) return tops;
    const rows = criteriaRows(notas, weights.length, 'notas');
    if (rows instanceof Problem) return rows;
    const criteria = criteriaIn(rows, weights, tops);
    return rows.map((_, row) => pointsOf(criteria, row));
  },
});
