import { longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { MUNICIPIOS } from './modelo.ts';

/** Areas of strategic processes. The source names three in its text; the fourth was in a figure that is lost. */
export const areasProceso = [
  'Fortalecimiento institucional',
  'Entorno',
  'Desarrollo de capacidades',
] as const;

export const procesos: TablePanel = {
  kind: 'table',
  id: 'procesos',
  spare: 12,
  columns: [
    typedColumn('proceso', 'Proceso', 'text', { required: true }, { width: 36 }),
    typedColumn(
      'area',
      'Área',
      'choice',
      {
        required: true,
        options: [...areasProceso],
        open: true,
        meaning: 'El documento habla de cuatro áreas; la figura con la cuarta se perdió.',
      },
      { width: 28 },
    ),
    typedColumn('clase', 'Clase', 'choice', { options: ['de negocio', 'de soporte'] }, { width: 12 }),
    typedColumn('objetivo', 'Objetivo del mapa', 'choice', { options: '{mapa.objetivo:}' }, { width: 34 }),
    longColumn('indicador', 'Indicador', 28),
    typedColumn('responsable', 'Área de responsabilidad', 'text', {}, { width: 24 }),
    typedColumn(
      'fusiona',
      'Se fusiona o coordina con',
      'choice',
      { options: '{procesos.proceso:}' },
      { width: 30 },
    ),
    workedColumn('pares', 'Pares cliente-producto', 'COUNTIF({pares.proceso:},{proceso})', {
      format: 'whole',
      width: 12,
    }),
  ],
  checks: [
    onlyOnce('proceso', 'El proceso'),
    {
      at: 'fusiona',
      when: 'AND({fusiona}<>"",{fusiona}={proceso})',
      says: 'Un proceso no se fusiona consigo mismo',
    },
  ],
  usual: [
    { proceso: 'Entrega de servicios de fomento', area: 'Desarrollo de capacidades', clase: 'de negocio' },
    { proceso: 'Gestión de alianzas', area: 'Entorno', clase: 'de negocio' },
    {
      proceso: 'Posicionamiento del fomento en la municipalidad',
      area: 'Fortalecimiento institucional',
      clase: 'de soporte',
    },
  ],
};

/** Who is served with what, and where there is a gap between the strategy and the services. */
export const pares: TablePanel = {
  kind: 'table',
  id: 'pares',
  spare: 15,
  usual: [],
  columns: [
    typedColumn('cliente', 'Cliente', 'text', { required: true }, { width: 28 }),
    typedColumn('producto', 'Producto o servicio', 'text', { required: true }, { width: 34 }),
    typedColumn('municipio', 'Municipio', 'choice', { options: MUNICIPIOS }, { width: 22 }),
    typedColumn('proceso', 'Proceso', 'choice', { options: '{procesos.proceso:}' }, { width: 32 }),
    typedColumn('objetivo', 'Objetivo del mapa', 'choice', { options: '{mapa.objetivo:}' }, { width: 34 }),
    typedColumn(
      'existe',
      'Se ofrece hoy',
      'choice',
      { required: true, options: ['sí', 'no'] },
      { width: 11 },
    ),
    workedColumn(
      'brecha',
      'Brecha',
      'IF(AND({existe}="no",{objetivo}<>""),"Vacío: la estrategia lo pide y no se ofrece",IF(AND({existe}="sí",{objetivo}=""),"Se ofrece sin estrategia",IF(AND({existe}="no",{objetivo}=""),"Ni se ofrece ni lo pide la estrategia","Sin brecha")))',
      { width: 40 },
    ),
  ],
  checks: [
    {
      at: 'producto',
      when: 'AND({producto}<>"",COUNTIFS({cliente:},{cliente},{producto:},{producto},{municipio:},{municipio}&"")>1)',
      says: 'El par cliente-producto está dos veces: deje una fila',
    },
  ],
};

export const hojasProcesos: readonly GuidedSheet[] = [
  {
    name: 'Procesos',
    purpose: 'Los procesos estratégicos por área, y los que se fusionan o coordinan.',
    panels: [procesos],
  },
  {
    name: 'Cliente y producto',
    purpose: 'Qué se da a quién, y dónde la estrategia y los servicios no coinciden.',
    panels: [pares],
  },
];
