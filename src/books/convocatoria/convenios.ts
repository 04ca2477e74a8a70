import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { textAt } from './convenio-columns.ts';
import { adendas, vigencia } from './vigencia.ts';

/** One row per agreement signed or about to be. Its amounts stand as agreed, whatever the scores say later. */
export const convenios: TablePanel = {
  kind: 'table',
  id: 'convenios',
  shares: 'convenios',
  stays: 'municipio',
  spare: 10,
  totals: {
    monto: 'ROUND(SUM({monto:}),2)',
    fondo: 'ROUND(SUM({fondo:}),2)',
    contraparte: 'ROUND(SUM({contraparte:}),2)',
  },
  columns: [
    {
      key: 'convenio',
      heading: 'Convenio',
      width: 12,
      input: {
        kind: 'choice',
        required: true,
        options: '{postulaciones.codigo:}',
        meaning: 'El código de la postulación adjudicada.',
      },
    },
    { key: 'numero', heading: 'N.º de convenio', width: 14, input: { kind: 'text' } },
    { key: 'municipio', heading: 'Municipio', width: 22, formula: textAt('postulaciones.municipio') },
    { key: 'servicio', heading: 'Servicio', width: 34, formula: textAt('postulaciones.servicio') },
    { key: 'firma', heading: 'Firma', format: 'date', input: { kind: 'date', required: true } },
    { key: 'inicio', heading: 'Inicio', format: 'date', input: { kind: 'date' } },
    {
      key: 'plazo',
      heading: 'Plazo (días)',
      format: 'whole',
      input: { kind: 'whole', from: 1, meaning: 'Días calendario desde el inicio.' },
    },
    {
      key: 'monto',
      heading: 'Monto (Bs)',
      format: 'amount',
      input: { kind: 'amount', required: true, from: 0 },
    },
    {
      key: 'fondo',
      heading: 'Del fondo (Bs)',
      format: 'amount',
      input: { kind: 'amount', required: true, from: 0 },
    },
    {
      key: 'contraparte',
      heading: 'Contraparte (Bs)',
      format: 'amount',
      input: { kind: 'amount', required: true, from: 0 },
    },
    { key: 'cierre', heading: 'Cierre', format: 'date', input: { kind: 'date' } },
    {
      key: 'fila',
      heading: 'Fila',
      width: 6,
      format: 'whole',
      helper: true,
      formula: 'IFERROR(MATCH({convenio},{postulaciones.codigo:},0),"")',
    },
  ],
  checks: [
    {
      at: 'convenio',
      when: 'AND({convenio}<>"",COUNTIF({convenio:},{convenio})>1)',
      says: 'El convenio está dos veces: deje una fila',
    },
    {
      at: 'convenio',
      when: 'IF({fila}="",FALSE,IFERROR(INDEX({orden.adjudicado:},MATCH({convenio},{orden.codigo:},0)),"no")<>"sí")',
      says: 'Con los puntajes de hoy esta postulación no está adjudicada: revise el orden de mérito',
    },
    {
      at: 'monto',
      when: 'IF(COUNT({monto},{fondo},{contraparte})=3,ROUND({fondo}+{contraparte}-{monto},2)<>0,FALSE)',
      says: 'El aporte del fondo y la contraparte no suman el monto',
    },
    {
      at: 'firma',
      when: 'IF(COUNT({firma},{llamado.cierre})=2,{firma}<{llamado.cierre},FALSE)',
      says: 'Se firmó antes del último día para postular',
    },
    {
      at: 'inicio',
      when: 'IF(COUNT({inicio},{firma})=2,{inicio}<{firma},FALSE)',
      says: 'El servicio empieza antes de la firma',
    },
    {
      at: 'contraparte',
      when: 'IF(AND({convenio}<>"",ISNUMBER({contraparte})),ROUND(SUMIFS({compromisos.monto:},{compromisos.convenio:},{convenio})-SUMIFS({adendas.contraparte:},{adendas.convenio:},{convenio})-{contraparte},2)<>0,FALSE)',
      says: 'Los vencimientos de la hoja Contrapartes no suman la contraparte del convenio y sus adendas',
    },
    {
      at: 'cierre',
      when: 'IF(COUNT({cierre},{firma})=2,{cierre}<{firma},ISNUMBER({cierre}))',
      says: 'Se cerró sin haberse firmado, o antes de la firma',
    },
  ],
};

export const hojasConvenios: readonly GuidedSheet[] = [
  {
    name: 'Convenios',
    purpose: 'Lo que se firmó con cada municipio: plazo, monto y quién pone cada parte.',
    panels: [convenios],
  },
  {
    name: 'Plazos',
    purpose: 'Cómo queda cada convenio con sus adendas y cuánto le falta para vencer a la fecha de corte.',
    panels: [vigencia],
  },
  {
    name: 'Adendas',
    purpose: 'Lo que se cambió después de firmar: días, montos y por qué.',
    panels: [adendas],
  },
];
