import type { ColumnSpec, GuidedSheet, InputSpec } from '../guided/spec.ts';
import { lookup, type NamedColumn } from '../guided/named-columns.ts';
import { applicationChecks } from './postulaciones-controles.ts';
import { pricedFrom } from './precio.ts';

const yesOrNo: InputSpec = { kind: 'choice', options: ['sí', 'no'] };

/** Council, mayor and staff take part in saying what is asked for: the three sign. */
export const firmas = [
  ['firmaAlcalde', 'Firma del Alcalde'],
  ['firmaConcejo', 'Firma del Concejo'],
  ['firmaTecnico', 'Firma del técnico'],
] as const;

const asked: readonly ColumnSpec[] = [
  { key: 'codigo', heading: 'Código', width: 12, input: { kind: 'text', required: true } },
  { key: 'fecha', heading: 'Fecha de presentación', format: 'date', input: { kind: 'date', required: true } },
  {
    key: 'municipio',
    heading: 'Municipio',
    input: { kind: 'choice', required: true, options: '{municipios.municipio:}' },
  },
  { key: 'grupo', heading: 'Demanda conjunta', width: 13, input: { kind: 'text' } },
  {
    key: 'servicio',
    heading: 'Servicio',
    width: 34,
    input: { kind: 'choice', required: true, options: '{servicios.servicio:}' },
  },
  {
    key: 'fila',
    heading: 'Fila en Municipios',
    format: 'whole',
    helper: true,
    formula: 'IFERROR(MATCH({municipio},{municipios.municipio:},0),"")',
  },
  {
    key: 'departamento',
    heading: 'Departamento',
    width: 14,
    formula: 'IF({fila}="","",INDEX({municipios.departamento:},{fila}))',
  },
];

const SHARED = lookup('compartidos', 'parte', '{codigo}', 'codigo');
const SHARE = lookup('aportes', 'porcentaje', '{categoria}', 'categoria');

const priced: readonly ColumnSpec[] = [
  ...pricedFrom('municipios'),
  {
    key: 'acordado',
    heading: 'Precio acordado (Bs)',
    format: 'amount',
    input: { kind: 'amount', from: 0, meaning: 'Solo si las partes acordaron otro que el calculado.' },
  },
  {
    key: 'precio',
    heading: 'Precio (Bs)',
    format: 'amount',
    formula: `IF(ISNUMBER({acordado}),ROUND({acordado},2),IFERROR(${SHARED},{individual}))`,
  },
  {
    key: 'contraparte',
    heading: 'Contraparte requerida (Bs)',
    format: 'amount',
    formula: `IFERROR(IF(ISNUMBER(${SHARE}),ROUND({precio}*${SHARE},2),""),"")`,
  },
  {
    key: 'fondo',
    heading: 'Pide al fondo (Bs)',
    format: 'amount',
    formula: 'IFERROR(ROUND({precio}-{contraparte},2),"")',
  },
];

const signed: readonly ColumnSpec[] = firmas.map(([key, heading]) => ({
  key,
  heading,
  width: 10,
  input: yesOrNo,
}));

const owed: readonly ColumnSpec[] = [
  {
    key: 'mora',
    heading: 'Mora con la asociación (Bs)',
    format: 'amount',
    input: { kind: 'amount', from: 0 },
  },
  { key: 'planPagos', heading: 'Plan de pagos', width: 10, input: yesOrNo },
];

const papers = (requirements: readonly NamedColumn[]): readonly ColumnSpec[] =>
  requirements.map(({ key, name, formerly }) => ({
    key,
    heading: name,
    formerly,
    width: 15,
    input: yesOrNo,
  }));

/** What keeps an application from being scored, in words. Empty when nothing does. */
function admission(requirements: readonly NamedColumn[]): string {
  const paper = ({ key, name }: NamedColumn): string =>
    `IF({${key}}="sí","",IF({${key}}="no","; "&{plazos.${key}},"; sin revisar ${name.replaceAll('"', '""')}"))`;
  const parts = [
    'IF({fila}="","; municipio desconocido",IF(COUNTIF({clave:},{clave})>1,"; dos veces para el mismo servicio",""))',
    'IF(ISNUMBER({fondo}),IF({precio}<0,"; precio negativo",""),"; sin precio")',
    'IF(ISNUMBER({fecha}),IF({fecha}>N({llamado.cierre}),"; fuera de plazo",""),"; sin fecha")',
    'IF(AND({firmaAlcalde}="sí",{firmaConcejo}="sí",{firmaTecnico}="sí"),"","; faltan firmas")',
    'IF(AND(N({mora})>0,{planPagos}<>"sí"),"; en mora sin plan de pagos","")',
    ...requirements.map(paper),
  ];
  return `MID(${parts.join('&')},3,2000)`;
}

/** One row per application. */
export const hojaPostulaciones = (requirements: readonly NamedColumn[]): GuidedSheet => ({
  name: 'Postulaciones',
  purpose:
    'Una fila por postulación: quién pide qué, cuánto cuesta, cuánto pone cada uno y qué papeles entregó.',
  panels: [
    {
      kind: 'table',
      id: 'postulaciones',
      stays: 'municipio',
      usual: [],
      totals: {
        precio: 'SUM({precio:})',
        contraparte: 'SUM({contraparte:})',
        fondo: 'SUM({fondo:})',
      },
      columns: [
        ...asked,
        ...priced,
        ...signed,
        ...papers(requirements),
        ...owed,
        {
          key: 'clave',
          heading: 'Municipio y servicio',
          width: 14,
          helper: true,
          formula: '{municipio}&"|"&{servicio}',
        },
        {
          key: 'demanda',
          heading: 'Demanda y municipio',
          width: 14,
          helper: true,
          formula: '{grupo}&"|"&{municipio}',
        },
        {
          key: 'socios',
          heading: 'Municipios de la demanda',
          format: 'whole',
          formula: 'IF({grupo}="",0,COUNTIF({grupo:},{grupo})-COUNTIF({demanda:},{demanda})+1)',
        },
        { key: 'admision', heading: 'Qué le falta', width: 40, formula: admission(requirements) },
      ],
      checks: applicationChecks,
    },
  ],
});
