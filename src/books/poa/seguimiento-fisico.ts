import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { measured, reported, unexplained } from './seguimiento-columnas.ts';

const ofPlan = (column: string): string => `INDEX({poa.${column}:},{fila})`;
const textOf = (key: string, heading: string, width: number, column: string): ColumnSpec => ({
  key,
  heading,
  width,
  formula: `IF({fila}="","",${ofPlan(column)}&"")`,
});

const LEVELS = ['tarea', 'actividad', 'operacion'].reduceRight(
  (rest, level) => `IF(${ofPlan(level)}<>"",${ofPlan(level)},${rest})`,
  `${ofPlan('acp')}&""`,
);

/** What was done of each row of the POA, month by month. */
export const fisico: TablePanel = {
  kind: 'table',
  id: 'fisico',
  title: 'Ejecución física',
  columns: [
    {
      key: 'codigo',
      heading: 'Código del POA',
      width: 14,
      format: 'text',
      input: { kind: 'choice', required: true, options: '{poa.codigo:}' },
    },
    ...reported('number'),
    {
      key: 'fila',
      heading: 'Fila en el POA',
      helper: true,
      format: 'whole',
      formula: 'IFERROR(MATCH({codigo},{poa.codigo:},0),"")',
    },
    { key: 'accion', heading: 'Acción, operación o tarea', width: 32, formula: `IF({fila}="","",${LEVELS})` },
    textOf('unidad', 'Código de la unidad', 12, 'codUnidad'),
    textOf('acp', 'Acción de corto plazo', 12, 'codAcp'),
    textOf('categoria', 'Categoría programática', 16, 'categoria'),
    {
      key: 'peso',
      heading: 'Ponderación',
      format: 'number',
      formula: `IF({fila}="","",IF(N(${ofPlan('total')})>0,N(${ofPlan('ponderacion')}),0))`,
    },
    ...measured({
      months: 'poa.ene..dic',
      format: 'number',
      unit: '',
      year: {
        key: 'anual',
        heading: 'Programado del año',
        format: 'number',
        formula: `IF({fila}="","",IF(ISNUMBER(${ofPlan('total')}),${ofPlan('total')},""))`,
      },
    }),
    {
      key: 'aporte',
      heading: 'Avance por su ponderación',
      format: 'number',
      formula: 'IF(ISNUMBER({pea}),{pea}*{peso},"")',
    },
    {
      key: 'factor',
      heading: 'Ponderación por unidad de meta',
      helper: true,
      format: 'number',
      formula: 'IF(N({anual})>0,N({peso})/{anual},0)',
    },
  ],
  checks: [unexplained],
  usual: [],
};

/** What a unit of each row of the POA weighs, to add rows of different measures. */
export const pesosPoa: TablePanel = {
  kind: 'table',
  id: 'pesosPoa',
  title: 'Ponderación de cada fila del POA',
  helper: true,
  asLongAs: 'poa',
  columns: [
    {
      key: 'codigo',
      heading: 'Código',
      width: 14,
      formula: 'IF({poa.codigo}="","",{poa.codigo}&"")',
    },
    {
      key: 'peso',
      heading: 'Ponderación con meta',
      format: 'number',
      formula: 'IF({poa.codigo}="","",IF(N({poa.total})>0,N({poa.ponderacion}),0))',
    },
    {
      key: 'factor',
      heading: 'Por unidad de meta',
      format: 'number',
      formula: 'IF({peso}="","",IF({peso}>0,{peso}/{poa.total},0))',
    },
  ],
};

export const hojaFisico: GuidedSheet = {
  name: 'Seguimiento físico',
  purpose: 'Lo ejecutado de cada fila del POA, mes a mes, contra lo que se programó.',
  panels: [fisico, pesosPoa],
};
