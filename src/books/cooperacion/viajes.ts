import { inOrder, longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import { lookup } from '../guided/named-columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';

/** The office's own scale of per diem: no official amounts were found, so it begins empty. */
export const escala: TablePanel = {
  kind: 'table',
  id: 'escala',
  title: 'Escala de viáticos de la entidad',
  spare: 8,
  usual: [],
  columns: [
    typedColumn('destino', 'Destino', 'text', { required: true }, { width: 26 }),
    typedColumn('monto', 'Monto por día (Bs)', 'amount', { required: true, from: 0.01 }),
    typedColumn('norma', 'Norma', 'text', {}, { width: 30 }),
  ],
  checks: [onlyOnce('destino', 'El destino')],
};

const DAILY = lookup('escala', 'monto', '{destino}', 'destino');

export const viajes: TablePanel = {
  kind: 'table',
  id: 'viajes',
  spare: 15,
  usual: [],
  totals: {
    viatico: 'ROUND(SUM({viatico:}),2)',
    pasajes: 'ROUND(SUM({pasajes:}),2)',
    total: 'ROUND(SUM({total:}),2)',
  },
  columns: [
    typedColumn('codigo', 'Código', 'text', { required: true }, { width: 10 }),
    typedColumn(
      'tecnico',
      'Técnica o técnico',
      'choice',
      { required: true, options: '{tecnicos.tecnico:}' },
      { width: 26 },
    ),
    longColumn('motivo', 'Motivo del viaje', 34),
    typedColumn('lugar', 'Lugar', 'text', {}, { width: 22 }),
    typedColumn(
      'destino',
      'Destino en la escala',
      'choice',
      { required: true, options: '{escala.destino:}' },
      { width: 22 },
    ),
    typedColumn('salida', 'Salida', 'date', { required: true }),
    typedColumn('retorno', 'Retorno', 'date', { required: true }),
    typedColumn(
      'diasPagados',
      'Días que se pagan',
      'number',
      { from: 0, meaning: 'Vacío: todos, con el de salida y el de retorno.' },
      { width: 11 },
    ),
    typedColumn(
      'alojamiento',
      'Alojamiento cubierto',
      'choice',
      { required: true, options: ['sí', 'no'] },
      { width: 12 },
    ),
    typedColumn('pasajes', 'Pasajes (Bs)', 'amount', { from: 0 }),
    typedColumn('solicitado', 'Solicitado', 'date'),
    typedColumn('autorizado', 'Autorizado', 'date'),
    typedColumn(
      'fuente',
      'Proyecto que lo paga',
      'choice',
      { options: '{fuentes.proyecto:}' },
      { width: 30 },
    ),
    workedColumn(
      'dias',
      'Días',
      'IF(ISNUMBER({diasPagados}),{diasPagados},IF(COUNT({salida},{retorno})<2,"",IF({retorno}<{salida},"",{retorno}-{salida}+1)))',
      { format: 'number', width: 8 },
    ),
    workedColumn(
      'viatico',
      'Viático (Bs)',
      `IFERROR(IF(OR({dias}="",{alojamiento}="",N(${DAILY})=0),"",ROUND({dias}*${DAILY}*IF({alojamiento}="sí",{parametros.conAlojamiento},1),2)),"")`,
      { format: 'amount' },
    ),
    workedColumn('total', 'Total (Bs)', 'IF({viatico}="","",ROUND({viatico}+N({pasajes}),2))', {
      format: 'amount',
    }),
    workedColumn(
      'tramite',
      'Días de trámite',
      'IF(COUNT({solicitado},{autorizado})<2,"",{autorizado}-{solicitado})',
      { format: 'whole', width: 10 },
    ),
  ],
  checks: [
    onlyOnce('codigo', 'El código'),
    inOrder('salida', 'retorno', 'El retorno es anterior a la salida'),
    inOrder('solicitado', 'autorizado', 'Se autorizó antes de solicitarse'),
    {
      at: 'autorizado',
      when: 'IF(COUNT({autorizado},{salida})=2,{autorizado}>{salida},FALSE)',
      says: 'Se autorizó después de salir',
    },
    {
      at: 'viatico',
      when: 'AND({codigo}<>"",{destino}<>"",{viatico}="")',
      says: 'No se puede calcular el viático: complete el monto en la escala, las fechas y el alojamiento',
    },
  ],
};

/** Who goes, what each knows, and whether those who were trained stay. */
export const tecnicos: TablePanel = {
  kind: 'table',
  id: 'tecnicos',
  shares: 'tecnicos',
  spare: 10,
  usual: [],
  columns: [
    typedColumn('tecnico', 'Técnica o técnico', 'text', { required: true }, { width: 28 }),
    typedColumn('especialidad', 'Especialidad', 'text', {}, { width: 30 }),
    typedColumn('unidad', 'Unidad', 'text', {}, { width: 30 }),
    typedColumn('formado', 'Formado para asistir', 'choice', { options: ['sí', 'no'] }, { width: 12 }),
    typedColumn('sigue', 'Sigue en la entidad', 'choice', { options: ['sí', 'no'] }, { width: 12 }),
    workedColumn('actividades', 'Actividades', 'COUNTIF({actividades.tecnico:},{tecnico})', {
      format: 'whole',
      width: 11,
    }),
    workedColumn('viajes', 'Viajes', 'COUNTIF({viajes.tecnico:},{tecnico})', { format: 'whole' }),
  ],
  checks: [onlyOnce('tecnico', 'La persona')],
};

export const hojasViajes: readonly GuidedSheet[] = [
  {
    name: 'Viajes',
    purpose:
      'Cada viaje con su viático por la escala de la entidad, sus pasajes y lo que tardó en autorizarse.',
    panels: [viajes, escala],
  },
  {
    name: 'Técnicos',
    purpose: 'Quiénes asisten a otros municipios y si los formados siguen.',
    panels: [tecnicos],
  },
];
