import type { NumberColumn } from '../engine/columns.ts';
import { formula } from '../engine/formula.ts';
import { numbers } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import type { Term } from '../glossary.ts';
import { sizesBy } from './size-bands.ts';

const HEADING = [
  'Tamaño',
  'Municipios',
  '% de municipios',
  '% acumulado de municipios',
  'Población',
  '% de población',
  '% acumulado de población',
] as const;

export const distribucionTamano = formula({
  id: 'DISTRIBUCION_TAMANO',
  shape: 'table',
  summary: {
    es: 'Cuántos municipios y cuánta gente hay en cada tramo de población: número, parte del total y acumulado.',
    en: 'How many municipalities and how many people each population band has: count, share of the total and cumulated.',
    pt: 'Quantos municípios e quantas pessoas há em cada faixa de população: número, parte do total e acumulado.',
  },
  also: {
    es: 'distribución por tamaño, tramos de población, municipios pequeños, histograma, concentración',
    en: 'size distribution, population bands, small municipalities, histogram',
    pt: 'distribuição por porte, faixas de população, municípios pequenos, histograma',
  },
  params: { poblaciones: numbers, cortes: numbers },
  meanings: {
    poblaciones: {
      es: 'Habitantes de cada municipio, uno por fila. Una celda vacía no es cero: se cuenta aparte, «sin población».',
      en: 'Inhabitants of each municipality, one per row. An empty cell is not zero: it is counted apart, “sin población”.',
      pt: 'Habitantes de cada município, um por linha. Uma célula vazia não é zero: conta-se à parte, «sin población».',
    },
    cortes: {
      es: 'Poblaciones en que empieza cada tramo, en cualquier orden; por ejemplo 5000, 15000 y 50000. Cada corte pertenece al tramo que empieza en él.',
      en: 'Populations at which each band begins, in any order; for example 5000, 15000 and 50000. Each cut belongs to the band that begins at it.',
      pt: 'Populações em que começa cada faixa, em qualquer ordem; por exemplo 5000, 15000 e 50000. Cada corte pertence à faixa que começa nele.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        poblaciones: [[4_999], [5_000], [10_000], [30_001], [null]],
        cortes: [[15_000], [5_000]],
      },
      gives: [
        HEADING,
        ['menos de 5.000', 1, 0.25, 0.25, 4_999, 0.09998, 0.09998],
        ['de 5.000 a menos de 15.000', 2, 0.5, 0.75, 15_000, 0.3, 0.39998],
        ['15.000 o más', 1, 0.25, 1, 30_001, 0.60002, 1],
        ['Total', 4, 1, '', 50_000, 1, ''],
        ['Sin población', 1, '', '', '', '', ''],
      ],
      note: {
        es: 'El corte 5.000 pertenece al tramo que empieza en él; la fila vacía no entra en ningún tramo.',
        en: 'The cut 5,000 belongs to the band that begins at it; the empty row falls in no band.',
        pt: 'O corte 5.000 pertence à faixa que começa nele; a linha vazia não entra em nenhuma faixa.',
      },
    },
    {
      given: { poblaciones: [['1.250.000,5'], [749_999.5]], cortes: [[1_000_000]] },
      gives: [
        HEADING,
        ['menos de 1.000.000', 1, 0.5, 0.5, 749_999.5, 0.37499975, 0.37499975],
        ['1.000.000 o más', 1, 0.5, 1, 1_250_000.5, 0.62500025, 1],
        ['Total', 2, 1, '', 2_000_000, 1, ''],
      ],
    },
    { given: { poblaciones: [[8_000], [-1]], cortes: [[5_000]] }, fails: 'negative' },
    { given: { poblaciones: [[8_000], ['s/d']], cortes: [[5_000]] }, fails: 'notNumber' },
    { given: { poblaciones: [[null], [null]], cortes: [[5_000]] }, fails: 'empty' },
    { given: { poblaciones: [[8_000]], cortes: [[null]] }, fails: 'empty' },
    { given: { poblaciones: [[0], [0]], cortes: [[5_000]] }, fails: 'zeroBase' },
  ],
  native: {
    none: {
      es: 'Cada número es un CONTAR.SI.CONJUNTO o un SUMAR.SI.CONJUNTO entre dos cortes; la tabla entera no cabe en una línea.',
      en: 'Each figure is a COUNTIFS or a SUMIFS between two cuts; the whole table does not fit on one line.',
      pt: 'Cada número é um CONT.SES ou um SOMASES entre dois cortes; a tabela inteira não cabe em uma linha.',
    },
  },
  source: { title: 'Definición: frecuencias por tramos cerrados en su corte inferior', verified: true },
  compute({ poblaciones, cortes }) {
    const fault = faultIn(poblaciones, 'poblaciones') ?? faultIn(cortes, 'cortes');
    if (fault) return fault;
    const { bands, total, without } = sizesBy(poblaciones.values, cortes.values);
    if (total.count === 0) return new Problem('empty', 'poblaciones');
    if (bands.length === 1) return new Problem('empty', 'cortes');
    if (total.people === 0) return new Problem('zeroBase', 'poblaciones');
    return {
      heading: HEADING,
      rows: [
        ...bands.map(({ label, own, upTo }) => [
          label,
          own.count,
          own.count / total.count,
          upTo.count / total.count,
          own.people,
          own.people / total.people,
          upTo.people / total.people,
        ]),
        ['Total', total.count, 1, '', total.people, 1, ''],
        ...(without === 0 ? [] : [['Sin población', without, '', '', '', '', '']]),
      ],
    };
  },
});

/** One bad figure would move every share. */
function faultIn({ values, problems }: NumberColumn, term: Term): Problem | undefined {
  const [problem] = problems.values();
  if (problem) return problem;
  const row = values.findIndex((value) => value < 0);
  return row < 0 ? undefined : new Problem('negative', term, { row: row + 1 });
}
