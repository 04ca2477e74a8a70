import type { Value } from '../engine/cells.ts';
import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { optional } from '../engine/kinds.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { escalas } from '../norms/escalas.ts';
import { migestion as model } from '../norms/migestion.ts';
import { diagnose, levelCell } from './diagnosis.ts';
import { axisWeights, cellWeights, scoreMatrix, type Score } from './score-matrix.ts';

const { areas, dimensiones, ejes: axes } = model.current.value;

const ALL = 'Todas';

/** `row` is the area’s, counted from 1; an axis is never blank. */
function changeOf(before: Score, after: Score, row: number): Value {
  if (before instanceof Problem) return before;
  if (after instanceof Problem) return after;
  if (before === undefined && after === undefined) return '';
  if (before === undefined) return new Problem('missing', 'antes', { row });
  return after === undefined ? new Problem('missing', 'despues', { row }) : asExcelKeeps(after - before);
}

const rowOf = (area: string, dimension: string, before: Score, after: Score, row = 0): readonly Value[] => [
  area,
  dimension,
  before ?? '',
  after ?? '',
  changeOf(before, after, row),
  levelCell(before),
  levelCell(after),
];

const block = (operativo: number, vision: number) =>
  Array.from({ length: 5 }, () => [operativo, operativo, 50, vision, vision]);

const changes = [
  [61.67, 80, 18.33, 'Medio-Alto', 'Alto'],
  [61.67, 80, 18.33, 'Medio-Alto', 'Alto'],
  [50, 50, 0, 'Medio-Alto', 'Medio-Alto'],
  [36, 70, 34, 'Medio', 'Medio-Alto'],
  [36, 70, 34, 'Medio', 'Medio-Alto'],
] as const;

export const compararDiagnosticos = formula({
  id: 'COMPARAR_DIAGNOSTICOS',
  shape: 'table',
  summary: {
    es: 'Dos diagnósticos miGestión comparados: antes, después, cambio y nivel de cada área y dimensión, y de los dos ejes.',
    en: 'Two miGestión diagnoses compared: before, after, change and level of each area and dimension, and of the two axes.',
    pt: 'Dois diagnósticos miGestión comparados: antes, depois, mudança e nível de cada área e dimensão, e dos dois eixos.',
  },
  also: {
    es: 'línea base, seguimiento del diagnóstico, mejora entre mediciones',
    en: 'baseline, follow-up of the diagnosis, improvement',
    pt: 'linha de base, acompanhamento do diagnóstico, melhora',
  },
  params: {
    antes: scoreMatrix,
    despues: scoreMatrix,
    pesos: optional(cellWeights),
    ejes: optional(axisWeights),
  },
  meanings: {
    pesos: {
      es: 'Pesos para los ejes: por área (columna de 5), por dimensión (fila de 5) o por celda (5 × 5). Si se omite, todos iguales.',
      en: 'Weights for the axes: per area (column of 5), per dimension (row of 5) or per cell (5 × 5). Equal if left out.',
      pt: 'Pesos para os eixos: por área (coluna de 5), por dimensão (linha de 5) ou por célula (5 × 5). Iguais se omitidos.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { antes: block(61.67, 36), despues: block(80, 70) },
      gives: [
        ['Área', 'Dimensión', 'Antes', 'Después', 'Cambio', 'Nivel antes', 'Nivel después'],
        ...areas.flatMap((area) =>
          dimensiones.map((dimension, at) => [area, dimension, ...(changes[at] ?? [])]),
        ),
        ['Todas', 'Desempeño operativo', 61.67, 80, 18.33, 'Medio-Alto', 'Alto'],
        ['Todas', 'Visión de largo plazo y Transparencia', 36, 70, 34, 'Medio', 'Medio-Alto'],
      ],
      note: {
        es: 'De enero de 2012 a abril de 2013, con los ejes que publica el Banco Mundial.',
        en: 'From January 2012 to April 2013, with the axes the World Bank published.',
        pt: 'De janeiro de 2012 a abril de 2013, com os eixos que o Banco Mundial publica.',
      },
    },
    { given: { antes: block(61.67, 36), despues: [[80, 70]] }, fails: 'badShape' },
  ],
  native: {
    none: {
      es: 'Cada cambio es una resta, pero son 27 filas y los ejes son promedios.',
      en: 'Each change is a subtraction, but there are 27 rows and the axes are means.',
      pt: 'Cada mudança é uma subtração, mas são 27 linhas e os eixos são médias.',
    },
  },
  source: {
    title:
      'Banco Mundial, estrategia para municipios pequeños: miGestión, resultado global de dos mediciones',
    verified: false,
  },
  norms: [model, escalas.MIGESTION],
  compute({ antes, despues, pesos, ejes }) {
    const before = diagnose(antes, { pesos, ejes }, 'antes').ejes;
    const after = diagnose(despues, { pesos, ejes }, 'despues').ejes;
    const cells = areas.flatMap((area, row) =>
      dimensiones.map((dimension, column) =>
        rowOf(area, dimension, antes[row]?.[column], despues[row]?.[column], row + 1),
      ),
    );
    return {
      heading: headings('area', 'dimension', 'antes', 'despues', 'cambio', 'nivelAntes', 'nivelDespues'),
      rows: [
        ...cells,
        ...axes.map(({ nombre }, at) => rowOf(ALL, nombre, before[at]?.score, after[at]?.score)),
      ],
    };
  },
});
