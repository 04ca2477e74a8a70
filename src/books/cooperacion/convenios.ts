import { inOrder, longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';

const STATE: readonly (readonly [string, string])[] = [
  ['{vence}=""', '"Sin fecha de vencimiento"'],
  ['{datos.corte}=""', '"Falta la fecha de corte"'],
  ['{vence}<{datos.corte}', '"Feneció hace "&({datos.corte}-{vence})&" días"'],
  ['{vence}-{datos.corte}<={parametros.aviso}', '"Por fenecer en "&({vence}-{datos.corte})&" días"'],
];

/** Agreements and letters of intent, with warning before they end. */
export const convenios: TablePanel = {
  kind: 'table',
  id: 'convenios',
  shares: 'convenios',
  spare: 12,
  usual: [],
  columns: [
    typedColumn('convenio', 'Convenio', 'text', { required: true }, { width: 16 }),
    typedColumn('municipio', 'Con', 'text', { required: true }, { width: 32 }),
    typedColumn(
      'clase',
      'Clase',
      'choice',
      { options: ['convenio', 'carta de intenciones', 'acuerdo'] },
      { width: 18 },
    ),
    longColumn('objeto', 'Objeto', 40),
    typedColumn('solicitud', 'Solicitud', 'choice', { options: '{solicitudes.codigo:}' }, { width: 12 }),
    typedColumn('firma', 'Firma', 'date', { required: true }),
    typedColumn('vence', 'Fenece', 'date'),
    typedColumn('responsable', 'Responsable', 'text', {}, { width: 24 }),
    workedColumn(
      'estado',
      'Estado',
      STATE.reduceRight((rest, [when, says]) => `IF(${when},${says},${rest})`, '"Vigente"'),
      { width: 28 },
    ),
    workedColumn('actividades', 'Actividades', 'COUNTIF({actividades.convenio:},{convenio})', {
      format: 'whole',
      width: 11,
    }),
    workedColumn(
      'ultimo',
      'Último seguimiento',
      'IFERROR(AVERAGEIFS({seguimiento.fecha:},{seguimiento.convenio:},{convenio},{seguimiento.reciente:},1),"")',
      { format: 'date', width: 12 },
    ),
    workedColumn(
      'aviso',
      'Seguimiento',
      'IF(OR({datos.corte}="",LEFT({estado},7)="Feneció"),"",IF({datos.corte}-IF({ultimo}="",N({firma}),{ultimo})>{parametros.seguimiento},"Sin seguimiento hace "&({datos.corte}-IF({ultimo}="",N({firma}),{ultimo}))&" días","Al día"))',
      { width: 30 },
    ),
  ],
  checks: [
    onlyOnce('convenio', 'El convenio'),
    inOrder('firma', 'vence', 'Fenece antes de la firma: corrija las fechas'),
  ],
};

/** What was seen of each agreement. */
export const seguimiento: TablePanel = {
  kind: 'table',
  id: 'seguimiento',
  spare: 15,
  usual: [],
  columns: [
    typedColumn(
      'convenio',
      'Convenio',
      'choice',
      { required: true, options: '{convenios.convenio:}' },
      { width: 16 },
    ),
    typedColumn('fecha', 'Fecha', 'date', { required: true }),
    typedColumn('avance', 'Avance', 'percent', { from: 0, upTo: 1 }),
    longColumn('observado', 'Qué se vio', 44),
    longColumn('acuerdo', 'Qué se acordó', 36),
    typedColumn('responsable', 'Responsable', 'text', {}, { width: 24 }),
    workedColumn(
      'reciente',
      'El más reciente',
      'IF(AND(ISNUMBER({fecha}),COUNTIFS({convenio:},{convenio},{fecha:},">"&N({fecha}))=0),1,0)',
      { format: 'whole', helper: true },
    ),
  ],
};

export const hojasConvenios: readonly GuidedSheet[] = [
  {
    name: 'Convenios',
    purpose: 'Los convenios y cartas de intenciones, y cuáles están por fenecer.',
    panels: [convenios],
  },
  {
    name: 'Seguimiento',
    purpose: 'Lo que se vio de cada convenio y lo que se acordó.',
    panels: [seguimiento],
  },
];
