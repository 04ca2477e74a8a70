import type { TablePanel } from '../guided/spec.ts';
import {
  convenioColumns,
  countAt,
  filaColumn,
  sameConvenio,
  textAt,
  unlessBlank,
} from './convenio-columns.ts';

const OF_CALL = '{convenios.fila}';
const fromCall = (key: string): string => unlessBlank(textAt(`postulaciones.${key}`, OF_CALL));
const withAddenda = (key: string): string =>
  unlessBlank(`ROUND(N({convenios.${key}})+SUMIFS({adendas.${key}:},{adendas.convenio:},{convenio}),2)`);

/** The first that holds, in words, from what stops the count to what the count gives. */
const ALERT = [
  ['{llamado.corte}=""', '"Falta la fecha de corte"'],
  ['N({convenios.cierre})>0', '"Cerrado"'],
  ['{firmado}=0', '"Sin firmar"'],
  ['AND(ISNUMBER({fin}),{fin}<={llamado.corte})', '"Concluido"'],
  ['{vence}=""', '"Falta el inicio o el plazo"'],
  ['{vence}<{llamado.corte}', '"Venció hace "&({llamado.corte}-{vence})&" días"'],
  ['{vence}-{llamado.corte}<={parametros.avisoVencimiento}', '"Vence en "&({vence}-{llamado.corte})&" días"'],
];

const inWords = ALERT.reduceRight(
  (rest, [when = '', says = '']) => `IF(${when},${says},${rest})`,
  '"En plazo"',
);

/** How each agreement stands: one row for each row of agreements. */
export const vigencia: TablePanel = {
  kind: 'table',
  id: 'vigencia',
  stays: 'municipio',
  asLongAs: 'convenios',
  columns: [
    sameConvenio(),
    { key: 'municipio', heading: 'Municipio', width: 22, formula: fromCall('municipio') },
    { key: 'aviso', heading: 'Aviso', width: 26, formula: unlessBlank(inWords) },
    { key: 'departamento', heading: 'Departamento', width: 14, formula: fromCall('departamento') },
    { key: 'categoria', heading: 'Categoría', width: 10, formula: fromCall('categoria') },
    {
      key: 'asociacion',
      heading: 'Asociación',
      width: 16,
      formula: unlessBlank(
        'IFERROR(INDEX({asociaciones.nombre:},MATCH({departamento},{asociaciones.departamento:},0)),"Sin asociación")',
      ),
    },
    {
      key: 'firmado',
      heading: 'Firmado',
      width: 9,
      format: 'whole',
      helper: true,
      formula: unlessBlank('IF(N({convenios.firma})>0,1,0)'),
    },
    {
      key: 'nuevo',
      heading: 'Primero del municipio',
      width: 10,
      format: 'whole',
      helper: true,
      formula: unlessBlank('IF(AND({firmado}=1,COUNTIFS({municipio:<},{municipio},{firmado:<},1)=0),1,0)'),
    },
    {
      key: 'dias',
      heading: 'Días de adenda',
      format: 'whole',
      formula: unlessBlank('SUMIFS({adendas.dias:},{adendas.convenio:},{convenio})'),
    },
    { key: 'fondo', heading: 'Del fondo (Bs)', format: 'amount', formula: withAddenda('fondo') },
    {
      key: 'contraparte',
      heading: 'Contraparte (Bs)',
      format: 'amount',
      formula: withAddenda('contraparte'),
    },
    {
      key: 'pagado',
      heading: 'Desembolsado (Bs)',
      format: 'amount',
      formula: unlessBlank(
        'ROUND(SUMIFS({desembolsos.importe:},{desembolsos.convenio:},{convenio},{desembolsos.pagado:},"<="&{llamado.corte}),2)',
      ),
    },
    {
      key: 'vence',
      heading: 'Vence',
      format: 'date',
      formula: unlessBlank(
        'IF(COUNT({convenios.inicio},{convenios.plazo})=2,{convenios.inicio}+{convenios.plazo}+{dias},"")',
      ),
    },
    {
      key: 'fin',
      heading: 'Concluyó',
      format: 'date',
      formula: unlessBlank(
        'IFERROR(IF(N(INDEX({ejecutados.fin:},MATCH({convenio},{ejecutados.convenio:},0)))>0,INDEX({ejecutados.fin:},MATCH({convenio},{ejecutados.convenio:},0)),""),"")',
      ),
    },
    {
      key: 'adjudicado',
      heading: 'Adjudicado hoy',
      width: 11,
      formula: unlessBlank('IFERROR(INDEX({orden.adjudicado:},MATCH({convenio},{orden.codigo:},0)),"no")'),
    },
  ],
  checks: [
    {
      at: 'aviso',
      when: 'LEFT({aviso},6)="Venció"',
      says: 'El plazo venció: registre la adenda o la conclusión del servicio',
    },
    {
      at: 'fondo',
      when: 'IF(AND(ISNUMBER({fondo}),ISNUMBER({llamado.presupuesto})),ROUND(SUM({fondo:<})+{fondo}-{llamado.presupuesto},2)>0,FALSE)',
      says: 'Con este convenio el fondo pasa su presupuesto',
    },
    {
      at: 'fondo',
      when: 'IF(COUNT({fondo},{contraparte})=2,MIN({fondo},{contraparte})<0,FALSE)',
      says: 'Las adendas rebajan más de lo que se acordó',
    },
  ],
};

/** What was changed after signing. */
export const adendas: TablePanel = {
  kind: 'table',
  id: 'adendas',
  stays: 'municipio',
  spare: 10,
  columns: [
    ...convenioColumns,
    { key: 'fecha', heading: 'Fecha', format: 'date', input: { kind: 'date', required: true } },
    { key: 'dias', heading: 'Días que agrega', format: 'whole', input: { kind: 'whole' } },
    { key: 'fondo', heading: 'Del fondo (Bs)', format: 'amount', input: { kind: 'amount' } },
    { key: 'contraparte', heading: 'Contraparte (Bs)', format: 'amount', input: { kind: 'amount' } },
    { key: 'motivo', heading: 'Motivo', width: 30, input: { kind: 'text', required: true } },
    filaColumn,
  ],
  checks: [
    {
      at: 'fecha',
      when: `IF(ISNUMBER({fecha}),OR(${countAt('convenios.firma')}=0,{fecha}<${countAt('convenios.firma')}),FALSE)`,
      says: 'La adenda es anterior a la firma del convenio',
    },
  ],
};
