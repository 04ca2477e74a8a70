import { isBlank } from '../engine/cells.ts';
import { formula, type Result } from '../engine/formula.ts';
import { cells, choice } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { rememberingReader, rowWords } from '../engine/row-words.ts';
import { pefaCombinacion } from '../norms/pefa-combinacion.ts';
import { combinations, gradePoints } from './combine-grades.ts';
import { rowByRow, type ScoreRow } from './score-rows.ts';

const MOST = 4;
const tooMany = {
  es: 'hasta 4 dimensiones por indicador',
  en: 'up to 4 dimensions an indicator',
  pt: 'até 4 dimensões por indicador',
};

const grade = choice({
  A: { es: 'A', en: 'A', pt: 'A' },
  B: { es: 'B', en: 'B', pt: 'B' },
  C: { es: 'C', en: 'C', pt: 'C' },
  D: { es: 'D', en: 'D', pt: 'D' },
  'D*': {
    es: 'D por falta de información',
    en: 'D for lack of information',
    pt: 'D por falta de informação',
  },
  NA: { es: 'no aplica', en: 'not applicable', pt: 'não se aplica' },
});

export const pefaCombinar = formula({
  id: 'PEFA_COMBINAR',
  shape: 'column',
  summary: {
    es: 'Calificación de un indicador PEFA a partir de las de sus dimensiones, con su «+» cuando corresponde.',
    en: 'Grade of a PEFA indicator from those of its dimensions, with its “+” where it applies.',
    pt: 'Nota de um indicador PEFA a partir das de suas dimensões, com seu “+” quando corresponde.',
  },
  also: {
    es: 'PEFA, método M1, método M2, eslabón más débil, promedio, agregación de dimensiones',
    en: 'PEFA, method M1, method M2, weakest link, averaging, aggregation of dimensions',
    pt: 'PEFA, método M1, método M2, elo mais fraco, média, agregação de dimensões',
  },
  params: {
    metodo: rowWords(
      choice({
        M1: {
          es: 'eslabón más débil: la más baja, con + si otra es mejor (PI-1, 2, 4, 5, 9, 18, 20, 22, 23, 26, 28, 29 y 30)',
          en: 'weakest link: the lowest, with + if another is better (PI-1, 2, 4, 5, 9, 18, 20, 22, 23, 26, 28, 29 and 30)',
          pt: 'elo mais fraco: a mais baixa, com + se outra é melhor (PI-1, 2, 4, 5, 9, 18, 20, 22, 23, 26, 28, 29 e 30)',
        },
        M2: {
          es: 'promedio por tabla (los demás indicadores)',
          en: 'average by table (the other indicators)',
          pt: 'média por tabela (os demais indicadores)',
        },
      }),
    ),
    calificaciones: cells,
  },
  meanings: {
    metodo: {
      es: 'M1 o M2: uno para todos los indicadores, o una columna con el de cada fila.',
      en: 'M1 or M2: one for every indicator, or a column with that of each row.',
      pt: 'M1 ou M2: um para todos os indicadores, ou uma coluna com o de cada linha.',
    },
    calificaciones: {
      es: 'A, B, C, D, D* o NA de cada dimensión. Una fila o columna es un indicador; un bloque, un indicador por fila. D* cuenta como D; NA no cuenta; las celdas vacías del final son dimensiones que el indicador no tiene.',
      en: 'A, B, C, D, D* or NA of each dimension. A row or column is one indicator; a block, one indicator per row. D* counts as D; NA does not count; empty cells at the end are dimensions the indicator does not have.',
      pt: 'A, B, C, D, D* ou NA de cada dimensão. Uma linha ou coluna é um indicador; um bloco, um indicador por linha. D* conta como D; NA não conta; as células vazias do fim são dimensões que o indicador não tem.',
    },
  },
  returns: 'text',
  examples: [
    { given: { metodo: 'M1', calificaciones: [['B', 'A', 'D']] }, gives: 'D+' },
    { given: { metodo: 'M2', calificaciones: [['B'], ['A'], ['D']] }, gives: 'B' },
    {
      given: {
        metodo: [['M1'], ['M2'], ['M2'], [null]],
        calificaciones: [
          ['C', 'C', null, null],
          ['D*', 'C', 'NA', 'A'],
          ['a', 'A', 'B', 'C'],
          [null, null, null, null],
        ],
      },
      gives: [['C'], ['C+'], ['B+'], ['']],
      note: {
        es: 'Un indicador por fila: PI-22 tiene dos dimensiones; en la segunda fila NA no cuenta y D* es D (D, C, A).',
        en: 'One indicator per row: PI-22 has two dimensions; in the second row NA does not count and D* is D (D, C, A).',
        pt: 'Um indicador por linha: PI-22 tem duas dimensões; na segunda linha NA não conta e D* é D (D, C, A).',
      },
    },
    {
      given: { metodo: 'M2', calificaciones: [['NA', 'NA']] },
      gives: 'NA',
      note: {
        es: 'Si ninguna dimensión aplica, el indicador tampoco.',
        en: 'If no dimension applies, neither does the indicator.',
        pt: 'Se nenhuma dimensão se aplica, o indicador também não.',
      },
    },
    { given: { metodo: 'M1', calificaciones: [['A', 'B+']] }, fails: 'notChoice' },
    { given: { metodo: 'M2', calificaciones: [['A', null, 'C']] }, fails: 'missing' },
    { given: { metodo: 'M2', calificaciones: [['A', 'B', 'C', 'D', 'A']] }, fails: 'badShape' },
    {
      given: {
        metodo: [['M1'], ['M2']],
        calificaciones: [
          ['A', 'B'],
          ['A', 'B'],
          ['A', 'B'],
        ],
      },
      fails: 'lengths',
    },
  ],
  native: {
    none: {
      es: 'M2 es una tabla de 65 combinaciones, no un promedio redondeado: no cabe en una línea legible',
      en: 'M2 is a table of 65 combinations, not a rounded mean: it does not fit in one readable line',
      pt: 'M2 é uma tabela de 65 combinações, não uma média arredondada: não cabe em uma linha legível',
    },
  },
  source: {
    title: 'Marco PEFA: métodos M1 y M2, comprobados con 102 evaluaciones publicadas',
    url: 'https://www.pefa.org/assessments/batch-downloads',
    verified: true,
  },
  norms: [pefaCombinacion],
  compute({ metodo, calificaciones }) {
    const read = rememberingReader(grade, 'calificaciones');
    return rowByRow(metodo, [calificaciones, 'calificaciones'], (method, row): Result => {
      const grades = gradesIn(row, read);
      if (grades instanceof Problem) return grades;
      const points = grades.flatMap((each) => (each === 'NA' ? [] : [gradePoints[each]]));
      return points.length === 0 ? 'NA' : combinations[method](points);
    });
  },
});

type Grade = keyof typeof gradePoints | 'NA';

/** The grades of one indicator, up to the last cell with anything in it: a gap before it is a missing grade. */
function gradesIn(
  { cells: row, placeOf }: ScoreRow,
  read: ReturnType<typeof rememberingReader<Grade>>,
): readonly Grade[] | Problem {
  const grades: Grade[] = [];
  const count = row.reduce<number>((last, cell, at) => (isBlank(cell) ? last : at + 1), 0);
  if (count > MOST) return new Problem('badShape', 'calificaciones', placeOf(count - 1), tooMany);
  for (const [at, cell] of row.slice(0, count).entries()) {
    const found = read(cell, placeOf(at));
    if (found instanceof Problem) return found;
    grades.push(found);
  }
  return grades;
}
