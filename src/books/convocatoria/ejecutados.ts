import type { CheckSpec, GuidedSheet, InputKind, TablePanel } from '../guided/spec.ts';
import { convenioColumns, figureAt, filaColumn, textAt } from './convenio-columns.ts';
import { antecedentes, historicos } from './historicos.ts';

const people = (key: string, heading: string, kind: InputKind = 'whole') =>
  ({ key, heading, width: 11, format: 'whole', input: { kind, from: 0 } }) as const;

const checks: readonly CheckSpec[] = [
  {
    at: 'convenio',
    when: 'AND({convenio}<>"",COUNTIF({convenio:},{convenio})>1)',
    says: 'El convenio está dos veces: deje una fila',
  },
  {
    at: 'fin',
    when: 'IF(COUNT({inicio},{fin})=2,{fin}<{inicio},ISNUMBER({fin}))',
    says: 'Falta el inicio, o el fin es anterior',
  },
  {
    at: 'aceptados',
    when: 'IF(COUNT({aceptados},{previstos})=2,{aceptados}>{previstos},FALSE)',
    says: 'Hay más productos aceptados que previstos',
  },
  {
    at: 'medido',
    when: 'IF(ISNUMBER({medido}),{medido}<N({fin}),IF(COUNT({medir},{llamado.corte})=2,{medir}<{llamado.corte},FALSE))',
    says: 'Toca medir los resultados después del servicio: vaya y anote la fecha, posterior al fin',
  },
  {
    at: 'siguen',
    when: 'IF(ISNUMBER({siguen}),{siguen}>N({capacitados}),FALSE)',
    says: 'Siguen en su puesto más personas que las capacitadas',
  },
];

/** What was done against what was agreed. Its costs and durations are the measure of the next call. */
export const ejecutados: TablePanel = {
  kind: 'table',
  id: 'ejecutados',
  stays: 'municipio',
  spare: 10,
  totals: {
    costoPlan: 'ROUND(SUM({costoPlan:}),2)',
    costo: 'ROUND(SUM({costo:}),2)',
    mujeres: 'SUM({mujeres:})',
    hombres: 'SUM({hombres:})',
    capacitados: 'SUM({capacitados:})',
    siguen: 'SUM({siguen:})',
  },
  columns: [
    ...convenioColumns,
    { key: 'servicio', heading: 'Servicio', width: 30, formula: textAt('convenios.servicio') },
    { key: 'inicio', heading: 'Inicio real', format: 'date', input: { kind: 'date' } },
    { key: 'fin', heading: 'Fin real', format: 'date', input: { kind: 'date' } },
    { key: 'diasPlan', heading: 'Días previstos', format: 'whole', formula: figureAt('convenios.plazo') },
    {
      key: 'dias',
      heading: 'Días reales',
      format: 'whole',
      formula: 'IF(COUNT({inicio},{fin})=2,{fin}-{inicio},"")',
    },
    {
      key: 'desvioDias',
      heading: 'Desvío en días',
      format: 'percent',
      formula: 'IF(AND(ISNUMBER({dias}),N({diasPlan})>0),{dias}/{diasPlan}-1,"")',
    },
    {
      key: 'costoPlan',
      heading: 'Costo previsto (Bs)',
      format: 'amount',
      formula: figureAt('convenios.monto'),
    },
    {
      key: 'costo',
      heading: 'Costo real (Bs)',
      format: 'amount',
      input: { kind: 'amount', from: 0 },
    },
    {
      key: 'desvioCosto',
      heading: 'Desvío en costo',
      format: 'percent',
      formula: 'IF(AND(COUNT({costo},{fin})=2,N({costoPlan})>0),{costo}/{costoPlan}-1,"")',
    },
    people('previstos', 'Productos previstos'),
    people('aceptados', 'Productos aceptados'),
    people('mujeres', 'Mujeres capacitadas'),
    people('hombres', 'Hombres capacitados'),
    {
      key: 'capacitados',
      heading: 'Personas capacitadas',
      width: 11,
      format: 'whole',
      formula: 'IF(COUNT({mujeres},{hombres})=0,"",N({mujeres})+N({hombres}))',
    },
    people('siguen', 'Siguen en su puesto'),
    {
      key: 'permanencia',
      heading: 'Permanencia',
      format: 'percent',
      formula: 'IF(AND(ISNUMBER({siguen}),N({capacitados})>0),{siguen}/{capacitados},"")',
    },
    {
      key: 'satisfaccion',
      heading: 'Satisfacción (1 a 5)',
      width: 11,
      format: 'number',
      input: { kind: 'number', from: 1, upTo: 5, meaning: 'Promedio de la encuesta al equipo municipal.' },
    },
    {
      key: 'encuestado',
      heading: 'Según Encuestas',
      width: 11,
      format: 'number',
      formula: 'IFERROR(ROUND(AVERAGEIFS({encuestas.promedio:},{encuestas.convenio:},{convenio}),2),"")',
    },
    {
      key: 'medir',
      heading: 'Medir resultados el',
      format: 'date',
      formula:
        'IF(AND(ISNUMBER({fin}),ISNUMBER({parametros.mesesMedicion})),EDATE({fin},{parametros.mesesMedicion}),"")',
    },
    {
      key: 'medido',
      heading: 'Resultados medidos el',
      format: 'date',
      input: { kind: 'date', meaning: 'El día en que se volvió para ver qué quedó del servicio.' },
    },
    filaColumn,
  ],
  checks,
};

export const hojasEjecutados: readonly GuidedSheet[] = [
  {
    name: 'Servicios ejecutados',
    purpose: 'Días y costo reales contra lo acordado, productos aceptados y personas capacitadas.',
    panels: [ejecutados],
  },
  {
    name: 'Historial de servicios',
    purpose: 'Lo que cada servicio costó y duró de verdad, en esta gestión y en las anteriores.',
    panels: [historicos],
  },
  {
    name: 'Antecedentes',
    purpose: 'Servicios de convocatorias anteriores: con ellos se calcula el historial.',
    panels: [antecedentes],
  },
];
