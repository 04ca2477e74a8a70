import { formula } from '../engine/formula.ts';
import type { Input } from '../engine/cells.ts';
import { cells, choice } from '../engine/kinds.ts';
import { looksLikePoints, measured, pointsOf } from '../engine/measured.ts';
import { Problem, type Place } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import { rowWords } from '../engine/row-words.ts';
import { pefaDimensiones, type Dimension } from '../norms/pefa-dimensiones.ts';
import { gradeOf, NO_BUDGET, rules, YEARS } from './grade-years.ts';
import { rowByRow, type ScoreRow } from './score-rows.ts';

const threeYears = { es: 'tres años', en: 'three years', pt: 'três anos' };

const dimension = choice<Dimension>({
  'PI-1.1': pefaDimensiones['PI-1.1'].title,
  'PI-2.1': pefaDimensiones['PI-2.1'].title,
  'PI-2.2': pefaDimensiones['PI-2.2'].title,
  'PI-2.3': pefaDimensiones['PI-2.3'].title,
  'PI-3.1': pefaDimensiones['PI-3.1'].title,
  'PI-3.2': pefaDimensiones['PI-3.2'].title,
  'PI-22.1': pefaDimensiones['PI-22.1'].title,
});

export const pefaCalificar = formula({
  id: 'PEFA_CALIFICAR',
  shape: 'column',
  summary: {
    es: 'Calificación PEFA 2016 (A, B, C o D) de una dimensión que se mide con un valor por año, con sus tres últimos años: la que alcanzan dos de los tres, o la de la media en PI-2.3.',
    en: 'PEFA 2016 grade (A, B, C or D) of a dimension measured by one figure a year, from its last three years: the one two of the three reach, or that of the mean in PI-2.3.',
    pt: 'Nota PEFA 2016 (A, B, C ou D) de uma dimensão medida por um valor por ano, com os três últimos anos: a que dois dos três alcançam, ou a da média na PI-2.3.',
  },
  also: {
    es: 'PEFA, PI-1, PI-2, PI-3, PI-22, credibilidad del presupuesto, letra, puntuación',
    en: 'PEFA, PI-1, PI-2, PI-3, PI-22, budget credibility, score, letter',
    pt: 'PEFA, PI-1, PI-2, PI-3, PI-22, credibilidade do orçamento, letra, pontuação',
  },
  params: { dimension: rowWords(dimension), valores: cells },
  meanings: {
    dimension: {
      es: 'Dimensión que se califica: una para todas las filas, o una columna con la de cada fila.',
      en: 'Dimension graded: one for every row, or a column with that of each row.',
      pt: 'Dimensão que recebe nota: uma para todas as linhas, ou uma coluna com a de cada linha.',
    },
    valores: {
      es: 'Los tres últimos años cerrados, como tasa (0,97) o con su signo (97 %), sin redondear. En PI-1.1, «sin presupuesto» es un año sin presupuesto aprobado. Una fila o columna es una dimensión; un bloque, una por fila.',
      en: 'The last three completed years, as a rate (0.97) or with the sign (97 %), unrounded. In PI-1.1, “sin presupuesto” is a year without an approved budget. A row or column is one dimension; a block, one per row.',
      pt: 'Os três últimos anos encerrados, como taxa (0,97) ou com o sinal (97 %), sem arredondar. Na PI-1.1, “sin presupuesto” é um ano sem orçamento aprovado. Uma linha ou coluna é uma dimensão; um bloco, uma por linha.',
    },
  },
  returns: 'text',
  examples: [
    {
      given: { dimension: 'PI-1.1', valores: [['98,2 %'], ['104 %'], ['121 %']] },
      gives: 'A',
      note: {
        es: 'Un año malo de tres no cuenta.',
        en: 'One bad year of three does not count.',
        pt: 'Um ano ruim em três não conta.',
      },
    },
    {
      given: {
        dimension: [['PI-2.1'], ['PI-2.3'], ['PI-3.1'], [null], ['PI-22.1']],
        valores: [
          [0.05, 0.04, 0.12],
          [0.02, 0.04, 0.06],
          [0.93, 1.13, 1.3],
          [null, null, null],
          [0.02, 0.06, 0.1],
        ],
      },
      gives: [['B'], ['B'], ['C'], [''], ['B']],
      note: {
        es: 'PI-2.1 pide menos de 5 %: un 5 % justo es B. En PI-2.3 cuenta la media, 4 %. En PI-22.1 un 2 % justo es A y un 6 % justo es B.',
        en: 'PI-2.1 asks for less than 5 %: exactly 5 % is B. In PI-2.3 the mean counts, 4 %. In PI-22.1 exactly 2 % is A and exactly 6 % is B.',
        pt: 'A PI-2.1 pede menos de 5 %: exatos 5 % são B. Na PI-2.3 conta a média, 4 %. Na PI-22.1 exatos 2 % são A e exatos 6 % são B.',
      },
    },
    {
      given: { dimension: 'PI-1.1', valores: [[0.9, 'sin presupuesto', 0.95]] },
      gives: 'B',
    },
    { given: { dimension: 'PI-1.1', valores: [[97, 101, 99]] }, fails: 'outOfRange' },
    { given: { dimension: 'PI-2.1', valores: [[0.04, null, 0.03]] }, fails: 'missing' },
    { given: { dimension: 'PI-2.1', valores: [[0.04, -0.02, 0.03]] }, fails: 'negative' },
    { given: { dimension: 'PI-2.1', valores: [[0.04, 0.03]] }, fails: 'badShape' },
    { given: { dimension: 'PI-6.1', valores: [[0.04, 0.03, 0.02]] }, fails: 'notChoice' },
  ],
  native: {
    none: {
      es: 'Las franjas son datos con fuente y la regla de dos de tres años pide ordenar letras: no cabe en una línea legible',
      en: 'The bands are sourced data and two years of three takes sorting letters: it does not fit in one readable line',
      pt: 'As faixas são dados com fonte e a regra de dois em três anos pede ordenar letras: não cabe em uma linha legível',
    },
  },
  source: {
    title: 'PEFA 2016, PI-1, PI-2, PI-3 y PI-22; la fuente de cada franja está en su norma',
    url: 'https://www.pefa.org/node/4762',
    verified: false,
  },
  norms: Object.values(pefaDimensiones),
  compute: ({ dimension: words, valores }) =>
    rowByRow(words, [valores, 'valores'], (chosen, row) => {
      const years = yearsIn(row, chosen);
      return years instanceof Problem ? years : gradeOf(chosen, years);
    }),
});

function yearsIn({ cells: row, placeOf }: ScoreRow, chosen: Dimension): readonly number[] | Problem {
  if (row.length !== YEARS) return new Problem('badShape', 'valores', {}, threeYears);
  const years: number[] = [];
  for (const [at, cell] of row.entries()) {
    const year = yearIn(cell, placeOf(at), chosen);
    if (year instanceof Problem) return year;
    years.push(year);
  }
  return years;
}

function yearIn(cell: Input, place: Place, chosen: Dimension): number | Problem {
  if (chosen === 'PI-1.1' && typeof cell === 'string' && fold(cell) === 'sin presupuesto') return NO_BUDGET;
  const value = measured.read(cell, { term: 'valores', place });
  if (value instanceof Problem) return value;
  if (value.value < 0) return new Problem('negative', 'valores', place);
  return (
    pointsOf(value, rules[chosen].tooLarge) ?? new Problem('outOfRange', 'valores', place, looksLikePoints)
  );
}
