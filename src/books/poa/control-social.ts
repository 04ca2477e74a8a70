import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { choiceColumn, codeColumn, textColumn } from './columnas.ts';

const EVENTS = ['EDA 1', 'EDA 2', 'EDC', 'Cumbre 1', 'Cumbre 2', 'Cumbre 3', 'Otro'];
export const CLAIM_STATES = ['recibido', 'en curso', 'respondido', 'rechazado'] as const;

const date = (key: string, heading: string, required = false) =>
  ({ key, heading, format: 'date', input: { kind: 'date', required } }) as const;
const long = (key: string, heading: string, width: number) =>
  ({ key, heading, width, long: true, input: { kind: 'text' } }) as const;
const people = (key: string, heading: string) =>
  ({ key, heading, format: 'whole', input: { kind: 'whole', from: 0 } }) as const;
const percent = (key: string, heading: string) =>
  ({ key, heading, format: 'percent', input: { kind: 'percent', from: 0 } }) as const;

/** What was told of each encounter: the year before, and how the present one goes. */
export const informes: TablePanel = {
  kind: 'table',
  id: 'informes',
  columns: [
    choiceColumn('evento', 'Evento', 12, EVENTS, { required: true }),
    date('fecha', 'Fecha', true),
    textColumn('lugar', 'Lugar', 24),
    people('mujeres', 'Mujeres presentes'),
    people('hombres', 'Hombres presentes'),
    {
      key: 'presentes',
      heading: 'Presentes',
      format: 'whole',
      formula: 'IF(COUNT({mujeres..hombres})=0,"",SUM({mujeres..hombres}))',
    },
    percent('fisico', 'Avance físico informado'),
    percent('financiero', 'Avance financiero informado'),
    long('logros', 'Qué se informó', 44),
    long('pendientes', 'Qué quedó pendiente', 36),
    textColumn('documento', 'Acta o informe', 22),
    {
      key: 'recibidas',
      heading: 'Observaciones y reclamos recibidos',
      format: 'whole',
      formula: 'COUNTIFS({reclamos.evento:},{evento},{reclamos.fecha:},{fecha})',
    },
  ],
  usual: [],
};

const OPEN = 'OR({estado}="recibido",{estado}="en curso",{estado}="")';

/** What people observed or claimed, and what was answered. */
export const reclamos: TablePanel = {
  kind: 'table',
  id: 'reclamos',
  columns: [
    codeColumn('numero', 'N.º', 8, { required: true }),
    date('fecha', 'Fecha', true),
    choiceColumn('evento', 'Evento', 12, EVENTS),
    choiceColumn('clase', 'Clase', 14, ['observación', 'reclamo', 'sugerencia'], { required: true }),
    textColumn('quien', 'Quién lo presenta', 26, { required: true }),
    choiceColumn('codigo', 'Código del POA', 14, '{poa.codigo:}'),
    long('asunto', 'Asunto', 44),
    choiceColumn('unidad', 'Código de la unidad que responde', 14, '{unidades.codigo:}'),
    date('plazo', 'Responder hasta'),
    choiceColumn('estado', 'Estado', 13, CLAIM_STATES, { required: true }),
    long('respuesta', 'Respuesta', 40),
    date('respondido', 'Respondido el'),
    {
      key: 'dias',
      heading: 'Días hasta la respuesta',
      format: 'whole',
      formula: 'IF(AND(ISNUMBER({fecha}),ISNUMBER({respondido})),{respondido}-{fecha},"")',
    },
    {
      key: 'situacion',
      heading: 'Situación',
      width: 20,
      formula: `IF(${OPEN},IF(AND(ISNUMBER({plazo}),ISNUMBER({corte.fecha})),IF({plazo}<{corte.fecha},"vencido","en plazo"),"pendiente"),IF(AND(ISNUMBER({plazo}),ISNUMBER({respondido})),IF({respondido}>{plazo},"atendido tarde","atendido"),"atendido"))`,
    },
  ],
  checks: [
    {
      at: 'numero',
      when: 'AND({numero}<>"",COUNTIF({numero:},{numero})>1)',
      says: 'El número está repetido: cada reclamo lleva el suyo',
    },
    {
      at: 'respuesta',
      when: 'AND({estado}="respondido",OR({respuesta}="",{respondido}=""))',
      says: 'Figura respondido sin respuesta o sin fecha: escríbalas',
    },
    {
      at: 'respondido',
      when: 'IF(AND(ISNUMBER({fecha}),ISNUMBER({respondido})),{respondido}<{fecha},FALSE)',
      says: 'Se respondió antes de recibirlo: corrija una de las fechas',
    },
    {
      at: 'plazo',
      when: '{situacion}="vencido"',
      says: 'Pasó el plazo sin respuesta: responda o acuerde otro plazo',
    },
  ],
  usual: [],
};

/** Agreement of the organisations with the plan, a work or a report. */
export const actas: TablePanel = {
  kind: 'table',
  id: 'actas',
  columns: [
    codeColumn('numero', 'N.º del acta', 10, { required: true }),
    date('fecha', 'Fecha', true),
    choiceColumn('evento', 'Evento', 12, EVENTS),
    choiceColumn(
      'de',
      'Conformidad con',
      22,
      ['POA y presupuesto', 'informe de avance', 'obra o servicio', 'reformulación'],
      {
        required: true,
      },
    ),
    choiceColumn('codigo', 'Código del POA', 14, '{poa.codigo:}'),
    textColumn('organizacion', 'Organización que firma', 30, { required: true }),
    textColumn('firma', 'Quién firma', 26),
    choiceColumn('conforme', '¿Conforme?', 14, ['sí', 'con observaciones', 'no'], { required: true }),
    long('observacion', 'Observación', 40),
  ],
  checks: [
    {
      at: 'observacion',
      when: 'AND({conforme}<>"",{conforme}<>"sí",{observacion}="")',
      says: 'No es del todo conforme: diga con qué',
    },
    {
      at: 'codigo',
      when: 'AND({de}="obra o servicio",{codigo}="")',
      says: 'Diga de qué fila del POA es la obra o el servicio',
    },
  ],
  usual: [],
};

/** What social control will look at, when, and what it found. */
export const planControl: TablePanel = {
  kind: 'table',
  id: 'planControl',
  columns: [
    textColumn('que', 'Qué se controla', 40, { required: true }),
    choiceColumn('codigo', 'Código del POA', 14, '{poa.codigo:}'),
    textColumn('como', 'Cómo', 30),
    textColumn('quien', 'Quién', 26, { required: true }),
    date('programado', 'Programado para', true),
    date('hecho', 'Hecho el'),
    long('resultado', 'Qué se encontró', 44),
    {
      key: 'situacion',
      heading: 'Situación',
      width: 16,
      formula:
        'IF(ISNUMBER({hecho}),"hecho",IF(AND(ISNUMBER({programado}),ISNUMBER({corte.fecha})),IF({programado}<{corte.fecha},"atrasado","por hacer"),"por hacer"))',
    },
  ],
  checks: [
    {
      at: 'resultado',
      when: 'AND({hecho}<>"",{resultado}="")',
      says: 'Está hecho y no dice qué se encontró: escríbalo',
    },
  ],
  usual: [],
};

export const hojasControlSocial: readonly GuidedSheet[] = [
  {
    name: 'Informes EDA',
    purpose: 'Qué se informó en cada encuentro de avance, a cuántas personas y qué quedó pendiente.',
    panels: [informes],
  },
  {
    name: 'Reclamos',
    purpose: 'Observaciones y reclamos de la población, quién responde y en qué están.',
    panels: [reclamos],
  },
  {
    name: 'Actas',
    purpose: 'Actas de conformidad de las organizaciones con el plan, sus obras y sus informes.',
    panels: [actas],
  },
  {
    name: 'Plan de control',
    purpose: 'Qué controlará el Control Social, cuándo, y qué encontró.',
    panels: [planControl],
  },
];
