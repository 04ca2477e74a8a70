import { pefaDimensiones } from '../../norms/pefa-dimensiones.ts';
import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { years } from './evaluacion.ts';
import { resultOf } from './resultados.ts';

const QUALITATIVE = 'PI-22.2';
const dimensions = [...Object.keys(pefaDimensiones), QUALITATIVE];

const rule = (dimension: string): string =>
  dimension === 'PI-2.3'
    ? 'Media de los tres años'
    : dimension === QUALITATIVE
      ? 'Situación de hoy'
      : 'Dos de los tres años';

/** A letter a dimension, what it rests on, and what the evaluator says of it. */
export const calificaciones: TablePanel = {
  kind: 'table',
  id: 'calificaciones',
  title: 'Dimensiones',
  spare: 0,
  usual: dimensions.map((dimension) => ({ dimension })),
  columns: [
    {
      key: 'dimension',
      heading: 'Dimensión',
      width: 11,
      input: { kind: 'choice', required: true, options: dimensions },
    },
    ...years.map((year): ColumnSpec => ({
      key: `valor${year}`,
      heading: `Año ${year}`,
      format: 'percent',
      width: 12,
      formula: `IFERROR(${resultOf('{dimension}', year)},"")`,
    })),
    {
      key: 'letra',
      heading: 'Por la regla',
      width: 9,
      formula: `IF({dimension}="${QUALITATIVE}",{seguimientoAtrasos.pi222},IF(COUNTIF({valor1..valor3},"?*")+COUNT({valor1..valor3})<3,"",MUNI.PEFA_CALIFICAR({dimension},{valor1..valor3})))`,
    },
    {
      key: 'propia',
      heading: 'D, D* o NA del evaluador',
      width: 13,
      input: {
        kind: 'choice',
        options: ['D', 'D*', 'NA'],
        meaning:
          'Solo si la información no alcanza (D*), no aplica (NA) o el manual obliga a D: diga por qué.',
      },
    },
    { key: 'nota', heading: 'Calificación', width: 12, formula: 'IF({propia}<>"",{propia},{letra})' },
    {
      key: 'metodo',
      heading: 'Regla',
      width: 22,
      formula: `IF({dimension}="PI-2.3","${rule('PI-2.3')}",IF({dimension}="${QUALITATIVE}","${rule(QUALITATIVE)}","${rule('')}"))`,
    },
    { key: 'evidencia', heading: 'Evidencia', width: 44, long: true, input: { kind: 'text' } },
  ],
  checks: [
    {
      at: 'evidencia',
      when: 'AND({propia}<>"",{evidencia}="")',
      says: 'Diga en «Evidencia» por qué no vale la calificación de la regla',
    },
    {
      at: 'dimension',
      when: 'COUNTIF({dimension:},{dimension})>1',
      says: 'La dimensión está dos veces: deje una fila',
    },
  ],
};

interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly method: 'M1' | 'M2';
  readonly of: readonly string[];
}

const indicators: readonly Indicator[] = [
  { code: 'PI-1', name: 'Resultados agregados del gasto', method: 'M1', of: ['PI-1.1'] },
  {
    code: 'PI-2',
    name: 'Resultados en la composición del gasto',
    method: 'M1',
    of: ['PI-2.1', 'PI-2.2', 'PI-2.3'],
  },
  { code: 'PI-3', name: 'Resultados de los ingresos', method: 'M2', of: ['PI-3.1', 'PI-3.2'] },
  { code: 'PI-22', name: 'Atrasos en el pago de gastos', method: 'M1', of: ['PI-22.1', 'PI-22.2'] },
];

const MOST = 3;
const byIndicator = (of: (indicator: Indicator) => string): string =>
  `CHOOSE({#},${indicators.map((each) => `"${of(each)}"`).join(',')})`;

const dimensionAt = (at: number): ColumnSpec => ({
  key: `dimension${at + 1}`,
  heading: `Dimensión ${at + 1}`,
  width: 12,
  formula: `IFERROR(INDEX({calificaciones.nota:},MATCH(${byIndicator(({ of }) => of[at] ?? '-')},{calificaciones.dimension:},0)),"")`,
});

/** The grade of each indicator, by the method PEFA sets for it. */
export const indicadores: TablePanel = {
  kind: 'table',
  id: 'indicadores',
  title: 'Indicadores',
  spare: indicators.length,
  columns: [
    { key: 'indicador', heading: 'Indicador', width: 10, formula: byIndicator(({ code }) => code) },
    { key: 'nombre', heading: 'Qué mide', width: 36, formula: byIndicator(({ name }) => name) },
    { key: 'metodo', heading: 'Método', width: 9, formula: byIndicator(({ method }) => method) },
    ...Array.from({ length: MOST }, (_, at) => dimensionAt(at)),
    {
      key: 'nota',
      heading: 'Calificación',
      width: 12,
      formula: `IF(COUNTIF({dimension1..dimension${String(MOST)}},"?*")<CHOOSE({#},${indicators.map(({ of }) => String(of.length)).join(',')}),"",MUNI.PEFA_COMBINAR({metodo},{dimension1..dimension${String(MOST)}}))`,
    },
  ],
};

export const hojaCalificaciones: GuidedSheet = {
  name: 'Calificaciones',
  purpose:
    'Una letra por dimensión y por indicador, con su regla y su evidencia. Sin los tres años no hay letra.',
  panels: [indicadores, calificaciones],
};
