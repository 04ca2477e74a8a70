import type { CheckSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { convenioColumns, countAt, filaColumn } from './convenio-columns.ts';

const FUND = countAt('vigencia.fondo');
const SIGNED = countAt('convenios.firma');
const BEFORE = '{convenio:},{convenio},{numero:},"<"&{numero}';

/** The first that holds, in words. Only the next instalment is held: those after it wait for it. */
const STATE = [
  ['ISNUMBER({pagado})', '"Pagado"'],
  ['{llamado.corte}=""', '"Falta la fecha de corte"'],
  [`COUNTIFS(${BEFORE})<>COUNTIFS(${BEFORE},{pagado:},">0")`, '"Espera la cuota anterior"'],
  [`${countAt('estado.mora')}>0`, '"Retenido: contraparte en mora"'],
  ['{aprobado}=""', '"Espera el producto"'],
];

const inWords = STATE.reduceRight(
  (rest, [when = '', says = '']) => `IF(${when},${says},${rest})`,
  '"Listo para pagar"',
);

const checks: readonly CheckSpec[] = [
  {
    at: 'numero',
    when: 'AND({numero}<>"",COUNTIFS({convenio:},{convenio},{numero:},{numero})>1)',
    says: 'La cuota está dos veces en el convenio: cambie su número',
  },
  {
    at: 'porcentaje',
    when: 'IF(ISNUMBER({porcentaje}),ROUND(SUMIFS({porcentaje:},{convenio:},{convenio})-1,8)<>0,FALSE)',
    says: 'Las cuotas de este convenio no suman 100 %',
  },
  {
    at: 'pagado',
    when: `IF(ISNUMBER({pagado}),OR(${SIGNED}=0,{pagado}<${SIGNED}),FALSE)`,
    says: 'Se pagó antes de la firma del convenio: corrija la fecha de pago o la de firma',
  },
  {
    at: 'pagado',
    when: 'IF(ISNUMBER({pagado}),OR(NOT(ISNUMBER({aprobado})),{aprobado}>{pagado}),FALSE)',
    says: 'Se pagó antes de aprobar el producto',
  },
  {
    at: 'importe',
    when: 'OR(AND({pagado}<>"",{importe}=""),AND({pagado}="",{importe}<>""))',
    says: 'El pago lleva fecha e importe: complete el que falta',
  },
  {
    at: 'importe',
    when: 'IF(COUNT({importe},{liquido})=2,ROUND({importe}-{liquido},2)>0,FALSE)',
    says: 'Se pagó más que la cuota menos su multa',
  },
  {
    at: 'estado',
    when: 'LEFT({estado},8)="Retenido"',
    says: 'No pague todavía: el municipio debe contraparte vencida',
  },
];

/** What the fund pays, product by product. The parts of an agreement add up to its amount, to the centavo. */
export const desembolsos: TablePanel = {
  kind: 'table',
  id: 'desembolsos',
  stays: 'municipio',
  spare: 20,
  totals: { monto: 'ROUND(SUM({monto:}),2)', importe: 'ROUND(SUM({importe:}),2)' },
  columns: [
    ...convenioColumns,
    { key: 'estado', heading: 'Situación', width: 26, formula: inWords },
    { key: 'producto', heading: 'Contra qué se paga', width: 28, input: { kind: 'text', required: true } },
    {
      key: 'numero',
      heading: 'Cuota',
      width: 7,
      format: 'whole',
      input: { kind: 'whole', required: true, from: 1 },
    },
    {
      key: 'porcentaje',
      heading: 'Parte',
      format: 'percent',
      input: { kind: 'percent', required: true, from: 0, upTo: 1 },
    },
    {
      key: 'antes',
      heading: 'Suma antes',
      format: 'percent',
      helper: true,
      formula: `ROUND(SUMIFS({porcentaje:},${BEFORE}),8)`,
    },
    {
      key: 'monto',
      heading: 'Monto (Bs)',
      format: 'amount',
      formula: `IF(OR({fila}="",COUNT({numero},{porcentaje})<2),"",ROUND(ROUND(${FUND}*ROUND({antes}+{porcentaje},8),2)-ROUND(${FUND}*{antes},2),2))`,
    },
    { key: 'prevista', heading: 'Prevista', format: 'date', input: { kind: 'date' } },
    {
      key: 'aprobado',
      heading: 'Producto aprobado',
      format: 'date',
      input: { kind: 'date', meaning: 'El día en que se aprobó el producto.' },
    },
    {
      key: 'retraso',
      heading: 'Días de retraso',
      format: 'whole',
      formula:
        'IF(AND(ISNUMBER({prevista}),COUNT({aprobado},{llamado.corte})>0),MAX(0,IF(ISNUMBER({aprobado}),{aprobado},{llamado.corte})-{prevista}),"")',
    },
    {
      key: 'multa',
      heading: 'Multa (Bs)',
      format: 'amount',
      formula:
        'IF(OR({parametros.multaDiaria}="",N({monto})<=0,N({retraso})=0),0,MUNI.MULTA_RETRASO({monto},{retraso},{parametros.multaDiaria},{parametros.topeMulta}))',
    },
    {
      key: 'liquido',
      heading: 'Por pagar (Bs)',
      format: 'amount',
      formula: 'IF({monto}="","",ROUND({monto}-{multa},2))',
    },
    { key: 'pagado', heading: 'Pagado el', format: 'date', input: { kind: 'date' } },
    {
      key: 'importe',
      heading: 'Pagado (Bs)',
      format: 'amount',
      input: { kind: 'amount', from: 0 },
    },
    filaColumn,
  ],
  checks,
};

export const hojaDesembolsos: GuidedSheet = {
  name: 'Desembolsos',
  purpose: 'Cuotas del fondo contra productos. La siguiente se retiene mientras la contraparte esté en mora.',
  panels: [desembolsos],
};
