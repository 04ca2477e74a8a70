import { quoted } from '../build.ts';
import type { FactsPanel, GuidedSheet, GuidedState, TablePanel } from '../guided/spec.ts';
import {
  byStamp,
  namedColumns,
  stampChecks,
  stampColumn,
  type NamedColumn,
} from '../guided/named-columns.ts';

/** What is asked of every application. Days and weights are proposals: each fund sets its own. */
export const requisitos: TablePanel = {
  kind: 'table',
  id: 'requisitos',
  title: 'Requisitos propuestos: cámbielos por los de sus bases',
  spare: 6,
  totals: { peso: 'SUM({peso:})' },
  columns: [
    { key: 'requisito', heading: 'Requisito', width: 52, input: { kind: 'text', required: true } },
    {
      key: 'tipo',
      heading: 'Tipo',
      width: 14,
      input: { kind: 'choice', required: true, options: ['obligatorio', 'subsanable'] },
    },
    {
      key: 'plazo',
      heading: 'Plazo (días hábiles tras el cierre)',
      format: 'whole',
      width: 14,
      input: { kind: 'whole', from: 0, meaning: 'Solo si es subsanable. Vacío: vence al cierre.' },
    },
    {
      key: 'peso',
      heading: 'Peso',
      format: 'number',
      width: 9,
      input: { kind: 'number', from: 0, upTo: 100, meaning: 'Si los requisitos puntúan, suman 100.' },
    },
    {
      key: 'vence',
      heading: 'Vence el',
      format: 'date',
      formula:
        'IF({llamado.cierre}="","",IF(N({plazo})=0,{llamado.cierre},MUNI.DIAS_HABILES({llamado.cierre},{plazo})))',
    },
  ],
  checks: [
    {
      at: 'requisito',
      when: 'AND({requisito}<>"",COUNTIF({requisito:},{requisito})>1)',
      says: 'El requisito está dos veces: deje una fila',
    },
    {
      at: 'peso',
      when: 'AND(COUNT({peso:})>0,{requisito}<>"",ROUND(SUM({peso:}),6)<>100)',
      says: 'Los pesos de los requisitos no suman 100: corríjalos o bórrelos todos',
    },
    {
      at: 'plazo',
      when: 'AND({tipo}="obligatorio",N({plazo})>0)',
      says: 'Un requisito obligatorio vence al cierre: borre el plazo o hágalo subsanable',
    },
  ],
  usual: [
    { requisito: 'Solicitud del municipio', tipo: 'obligatorio' },
    { requisito: 'Resolución del Concejo Municipal', tipo: 'subsanable', plazo: 5 },
    { requisito: 'Contraparte inscrita en el POA', tipo: 'subsanable', plazo: 5 },
    { requisito: 'Técnico municipal designado', tipo: 'subsanable', plazo: 5 },
  ],
};

export const requisitosDe = (state: GuidedState): readonly NamedColumn[] =>
  namedColumns(state, requisitos, 'requisito', 'r', 'postulaciones');

/** The date, in figures any language of Excel writes alike. */
const day = (date: string): string => `DAY(${date})&"/"&MONTH(${date})&"/"&YEAR(${date})`;

function missingWords(of: NamedColumn): string {
  const due = byStamp('requisitos', 'vence', of);
  const until = `IF(N({llamado.corte})>${due}," (venció el "," (puede subsanar hasta el ")&${day(due)}&")"`;
  const curable = `${byStamp('requisitos', 'tipo', of)}="subsanable"`;
  return `${quoted(`falta ${of.name}`)}&IFERROR(IF(${curable},${until},""),"")`;
}

/** What is said of an application that lacks a requirement: worked out once, not in each of its rows. */
export const plazosDe = (requirements: readonly NamedColumn[]): FactsPanel => ({
  kind: 'facts',
  id: 'plazos',
  helper: true,
  title: 'Qué se dice a quien no lo presentó',
  facts: requirements.map((each) => ({ key: each.key, label: each.name, formula: missingWords(each) })),
});

const checked = (requirements: readonly NamedColumn[]): TablePanel => ({
  ...requisitos,
  columns: [...requisitos.columns, stampColumn(requirements, 'requisito')],
  checks: [...(requisitos.checks ?? []), ...stampChecks('requisito', 'Postulaciones', 'sus marcas')],
});

export const hojaRequisitos = (requirements: readonly NamedColumn[]): GuidedSheet => ({
  name: 'Requisitos',
  purpose: 'Lo que se pide a cada postulación, hasta cuándo y si puede subsanarse.',
  panels: [checked(requirements), ...(requirements.length === 0 ? [] : [plazosDe(requirements)])],
});
