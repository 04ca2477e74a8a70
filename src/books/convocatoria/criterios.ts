import { fold } from '../../engine/reading.ts';
import type { FactsPanel, GuidedSheet, GuidedState, TablePanel } from '../guided/spec.ts';
import {
  byStamp,
  namedColumns,
  stampChecks,
  stampColumn,
  wordIn,
  type NamedColumn,
} from '../guided/named-columns.ts';
import { historial, puntosCategoria, reglasPuntaje } from './puntos.ts';

/** How the mark of a criterion comes about. */
export const calculos = [
  'se escribe',
  'por categoría',
  'por demanda conjunta',
  'por historial de contraparte',
  'por requisitos',
] as const;
export type Calculo = (typeof calculos)[number];

export interface Criterion extends NamedColumn {
  readonly calculo: Calculo;
  /** Its place among the tie-breaks, from 1; none where it breaks no tie. */
  readonly desempate: number | undefined;
}

/** What counts, how much, and what decides a tie. The weights are a proposal: no source sets them. */
export const criterios: TablePanel = {
  kind: 'table',
  id: 'criterios',
  title: 'Criterios y pesos propuestos: ajústelos a sus bases',
  spare: 6,
  totals: { peso: 'SUM({peso:})' },
  columns: [
    { key: 'criterio', heading: 'Criterio', width: 44, input: { kind: 'text', required: true } },
    {
      key: 'peso',
      heading: 'Peso',
      format: 'number',
      width: 9,
      input: { kind: 'number', required: true, from: 0, upTo: 100, meaning: 'Todos juntos suman 100.' },
    },
    {
      key: 'maximo',
      heading: 'Nota máxima',
      format: 'number',
      width: 9,
      input: { kind: 'number', required: true, from: 0.01 },
    },
    {
      key: 'desempate',
      heading: 'Orden de desempate',
      format: 'whole',
      width: 11,
      input: { kind: 'whole', from: 1, meaning: '1 decide primero. Vacío: no desempata.' },
    },
    {
      key: 'calculo',
      heading: 'La nota',
      width: 26,
      input: { kind: 'choice', required: true, options: [...calculos] },
    },
  ],
  checks: [
    {
      at: 'criterio',
      when: 'AND({criterio}<>"",COUNTIF({criterio:},{criterio})>1)',
      says: 'El criterio está dos veces: deje una fila',
    },
    {
      at: 'peso',
      when: 'AND({criterio}<>"",ROUND(SUM({peso:}),6)<>100)',
      says: 'Los pesos no suman 100: vea la suma sobre la columna y corríjalos',
    },
    {
      at: 'desempate',
      when: 'AND({desempate}<>"",COUNTIF({desempate:},{desempate})>1)',
      says: 'Dos criterios tienen el mismo orden de desempate: deje uno en cada lugar',
    },
  ],
  usual: [
    { criterio: 'Pertinencia de la demanda', peso: 30, maximo: 100, desempate: 1, calculo: 'se escribe' },
    { criterio: 'Impacto en la gestión municipal', peso: 25, maximo: 100, calculo: 'se escribe' },
    { criterio: 'Categorías A y B', peso: 15, maximo: 100, desempate: 2, calculo: 'por categoría' },
    { criterio: 'Demanda mancomunada', peso: 15, maximo: 100, calculo: 'por demanda conjunta' },
    {
      criterio: 'Cumplimiento de contrapartes',
      peso: 15,
      maximo: 100,
      desempate: 3,
      calculo: 'por historial de contraparte',
    },
  ],
};

export const criteriosDe = (state: GuidedState): readonly Criterion[] =>
  namedColumns(state, criterios, 'criterio', 'c', 'evaluacion').map((column) => {
    const said = fold(wordIn(column.row, 'calculo'));
    const order = Number(wordIn(column.row, 'desempate'));
    return {
      ...column,
      calculo: calculos.find((each) => fold(each) === said) ?? 'se escribe',
      desempate: order > 0 ? order : undefined,
    };
  });

/** A figure of each criterion, found once by its name. */
const figures = (
  id: string,
  title: string,
  key: string,
  all: readonly Criterion[],
  guard = '',
): FactsPanel => ({
  kind: 'facts',
  id,
  title,
  helper: true,
  facts: all.map((each) => {
    const found = `IFERROR(${byStamp('criterios', key, each)},"")`;
    const formula = guard === '' ? found : `IF(${guard},${found},"")`;
    return { key: each.key, label: each.name, format: 'number', formula };
  }),
});

/** Nothing is scored while the weights miss 100. */
const FULL = 'ROUND(SUM({criterios.peso:}),6)=100';

const checked = (all: readonly Criterion[]): TablePanel => ({
  ...criterios,
  columns: [...criterios.columns, stampColumn(all, 'criterio')],
  checks: [...(criterios.checks ?? []), ...stampChecks('criterio', 'Evaluación', 'sus notas')],
});

export const hojaCriterios = (all: readonly Criterion[]): GuidedSheet => ({
  name: 'Criterios',
  purpose:
    'Lo que vale cada criterio y qué decide un empate; si sigue, la fecha de presentación y el orden de la lista.',
  panels: [
    checked(all),
    puntosCategoria,
    reglasPuntaje,
    historial,
    ...(all.length === 0
      ? []
      : [
          figures('pesos', 'Pesos que se aplican', 'peso', all, FULL),
          figures('maximos', 'Notas máximas que se aplican', 'maximo', all),
        ]),
  ],
});
