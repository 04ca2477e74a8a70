import { longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { CheckSpec, ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { areas, dimensiones, mediciones, type Medicion } from './modelo.ts';

/** What each answer is worth. No official scale was found: this one is proposed, to be changed. */
export const escala: TablePanel = {
  kind: 'table',
  id: 'escala',
  title: 'Escala de respuestas (propuesta: cámbiela)',
  spare: 3,
  columns: [
    typedColumn('respuesta', 'Respuesta', 'text', { required: true }, { width: 24 }),
    typedColumn('puntos', 'Puntos', 'number', { required: true, from: 0, upTo: 100 }, { width: 9 }),
  ],
  checks: [onlyOnce('respuesta', 'La respuesta')],
  usual: [
    { respuesta: 'No existe', puntos: 0 },
    { respuesta: 'Se está empezando', puntos: 25 },
    { respuesta: 'Existe en parte', puntos: 50 },
    { respuesta: 'Existe casi del todo', puntos: 75 },
    { respuesta: 'Existe y se usa', puntos: 100 },
  ],
};

const evidenceOf = (key: Medicion): string => `evidencia_${key}`;
export const pointsOf = (key: Medicion): string => `puntos_${key}`;
export const partOf = (key: Medicion): string => `aporte_${key}`;

const FOUND = (answer: string): string => `INDEX({escala.puntos:},MATCH(${answer},{escala.respuesta:},0))`;

/** An answer of the scale, or points of a hundred brought from elsewhere. A blank one is not zero. */
function pointsFormula(key: Medicion): string {
  const answer = `{${key}}`;
  const typed = `IF(AND(${answer}>=0,${answer}<=100),${answer},"")`;
  const found = `IFERROR(IF(${FOUND(answer)}="","",${FOUND(answer)}),"")`;
  return `IF(${answer}="","",IF(ISNUMBER(${answer}),${typed},${found}))`;
}

const answerColumns = ({ key, name }: (typeof mediciones)[number]): readonly ColumnSpec[] => [
  typedColumn(
    key,
    name,
    'choice',
    {
      options: '{escala.respuesta:}',
      open: true,
      meaning: 'Una respuesta de la escala, o los puntos (0 a 100) si los trae de otra evaluación.',
    },
    { width: 20 },
  ),
  longColumn(evidenceOf(key), `Evidencia de la ${name.toLowerCase()}`, 34),
];

const workedColumns = ({ key, name }: (typeof mediciones)[number]): readonly ColumnSpec[] => [
  workedColumn(pointsOf(key), `Puntos, ${name.toLowerCase()}`, pointsFormula(key), {
    format: 'number',
    width: 10,
  }),
  workedColumn(
    partOf(key),
    `Puntos por peso, ${name.toLowerCase()}`,
    `IF({${pointsOf(key)}}="","",{${pointsOf(key)}}*{vale})`,
    { helper: true, format: 'number', width: 10 },
  ),
];

const answerChecks = ({ key, name }: (typeof mediciones)[number]): readonly CheckSpec[] => [
  {
    at: key,
    when: `AND({${key}}<>"",{${pointsOf(key)}}="")`,
    says: `«${name}» no está en la escala ni es un número de 0 a 100: elija una respuesta`,
  },
  {
    at: evidenceOf(key),
    when: `AND({${key}}<>"",{${evidenceOf(key)}}="")`,
    says: `Falta la evidencia de la ${name.toLowerCase()}: diga qué documento o dato la respalda`,
  },
];

/** The office's own questions: those of the original questionnaire are not public, and none is given here as if it were. */
export const preguntas: TablePanel = {
  kind: 'table',
  id: 'preguntas',
  title: 'Preguntas de la oficina, una por fila',
  spare: 25,
  usual: [],
  columns: [
    typedColumn('codigo', 'Código', 'text', { required: true }, { width: 9 }),
    typedColumn('area', 'Área', 'choice', { required: true, options: areas }, { width: 22 }),
    typedColumn('dimension', 'Dimensión', 'choice', { required: true, options: dimensiones }, { width: 18 }),
    longColumn('pregunta', 'Pregunta', 48, { required: true }),
    typedColumn('peso', 'Peso', 'number', { from: 0, meaning: 'Vacío: 1.' }, { width: 8 }),
    typedColumn(
      'origen',
      'De dónde sale',
      'text',
      { meaning: 'Quién la escribió o de qué manual se tomó.' },
      { width: 22 },
    ),
    ...mediciones.flatMap(answerColumns),
    workedColumn('vale', 'Peso que vale', 'IF({peso}="",1,N({peso}))', {
      helper: true,
      format: 'number',
      width: 9,
    }),
    ...mediciones.flatMap(workedColumns),
  ],
  checks: [onlyOnce('codigo', 'El código'), ...mediciones.flatMap(answerChecks)],
};

export const hojaPreguntas: GuidedSheet = {
  name: 'Preguntas',
  purpose:
    'Las preguntas de cada área y dimensión, lo que se respondió en cada medición y con qué evidencia.',
  panels: [preguntas, escala],
};
