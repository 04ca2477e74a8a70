import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { choiceColumn, codeColumn, monthColumns, textColumn } from './columnas.ts';

const what: readonly ColumnSpec[] = [
  codeColumn('codigo', 'Código', 12, { required: true }),
  {
    key: 'unidad',
    heading: 'Unidad',
    width: 26,
    formula: 'IFERROR(INDEX({unidades.unidad:},MATCH({codUnidad},{unidades.codigo:},0))&"","")',
  },
  choiceColumn('codUnidad', 'Código de la unidad', 12, '{unidades.codigo:}'),
  codeColumn('codPei', 'Código del producto PEI', 12),
  textColumn('accionPei', 'Acción institucional (PEI)', 26),
  codeColumn('codAcp', 'Código de la acción de corto plazo', 12),
  textColumn('acp', 'Acción de corto plazo', 28),
  choiceColumn('categoria', 'Categoría programática', 16, '{categorias.categoria:}'),
  {
    key: 'denominacion',
    heading: 'Denominación de la categoría',
    width: 28,
    formula: 'IFERROR(INDEX({categorias.denominacion:},MATCH({categoria},{categorias.categoria:},0))&"","")',
  },
  textColumn('operacion', 'Operación', 26),
  textColumn('actividad', 'Actividad', 26),
  textColumn('tarea', 'Tarea', 26),
];

const measured: readonly ColumnSpec[] = [
  textColumn('indicador', 'Indicador', 24),
  textColumn('formulaIndicador', 'Fórmula', 20),
  textColumn('unidadMedida', 'Unidad de medida', 14),
  { key: 'lineaBase', heading: 'Línea base', format: 'number', input: { kind: 'number' } },
  { key: 'meta', heading: 'Meta', format: 'number', input: { kind: 'number' } },
  { key: 'metaActual', heading: 'Meta actual', format: 'number', input: { kind: 'number' } },
  { key: 'inicio', heading: 'Fecha de inicio', format: 'date', input: { kind: 'date' } },
  { key: 'fin', heading: 'Fecha de fin', format: 'date', input: { kind: 'date' } },
  {
    key: 'ponderacion',
    heading: 'Ponderación',
    format: 'number',
    input: { kind: 'number', from: 0, upTo: 100 },
  },
];

const followed: readonly ColumnSpec[] = [
  textColumn('resultado', 'Resultado logrado', 26),
  textColumn('responsable', 'Responsable', 24),
  choiceColumn('estado', 'Estado', 14, ['sin iniciar', 'en proceso', 'concluida', 'suspendida']),
];

/** The municipal POA matrix: each level on a row of its own, from unit to task. */
export const matriz: TablePanel = {
  kind: 'table',
  id: 'poa',
  columns: [
    ...what,
    ...measured,
    ...monthColumns('number', 9),
    {
      key: 'total',
      heading: 'Total anual',
      format: 'number',
      formula: 'IF(COUNT({ene..dic})=0,"",SUM({ene..dic}))',
    },
    ...followed,
  ],
  usual: [],
};

export const hojaMatriz: GuidedSheet = {
  name: 'POA',
  purpose:
    'La matriz del POA: unidad, acción institucional, acción de corto plazo, operación, actividad y tarea.',
  panels: [matriz],
};
