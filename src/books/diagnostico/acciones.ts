import { inOrder, longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { areas, dimensiones } from './modelo.ts';

/** The first that holds, in words: what keeps it from being told, then how it goes. */
const STATE: readonly (readonly [string, string])[] = [
  ['N({avance})>=1', '"Concluida"'],
  ['COUNT({inicio},{fin})<2', '"Faltan sus fechas"'],
  ['{datos.corte}=""', '"Falta la fecha de corte"'],
  ['{fin}<{datos.corte}', '"Atrasada "&({datos.corte}-{fin})&" días"'],
  ['{inicio}>{datos.corte}', '"Por iniciar"'],
  ['N({avance})<{esperado}', '"Con retraso"'],
];

/** What will be done about the diagnosis: who, when, from which base line to which target, with how much. */
export const acciones: TablePanel = {
  kind: 'table',
  id: 'acciones',
  title: 'Acciones de mejora',
  spare: 12,
  usual: [],
  totals: { recursos: 'ROUND(SUM({recursos:}),2)', ejecutado: 'ROUND(SUM({ejecutado:}),2)' },
  columns: [
    longColumn('accion', 'Acción', 40, { required: true }),
    typedColumn('area', 'Área', 'choice', { options: areas }, { width: 22 }),
    typedColumn('dimension', 'Dimensión', 'choice', { options: dimensiones }, { width: 18 }),
    typedColumn('responsable', 'Responsable', 'text', {}, { width: 24 }),
    typedColumn('inicio', 'Inicio', 'date'),
    typedColumn('fin', 'Fin', 'date'),
    longColumn('indicador', 'Indicador', 28),
    typedColumn('lineaBase', 'Línea base', 'number'),
    typedColumn('meta', 'Meta', 'number'),
    typedColumn('logrado', 'Logrado', 'number'),
    typedColumn('recursos', 'Recursos (Bs)', 'amount', { from: 0 }),
    typedColumn('ejecutado', 'Ejecutado (Bs)', 'amount', { from: 0 }),
    typedColumn('avance', 'Avance', 'percent', { from: 0, upTo: 1, meaning: 'De 0 a 100 %.' }),
    workedColumn(
      'esperado',
      'Avance esperado',
      'IF(COUNT({inicio},{fin},{datos.corte})<3,"",IF({fin}<{inicio},"",MAX(0,MIN(1,({datos.corte}-{inicio}+1)/({fin}-{inicio}+1)))))',
      { format: 'percent' },
    ),
    workedColumn(
      'haciaMeta',
      'De la línea base a la meta',
      'IF(COUNT({lineaBase},{meta},{logrado})<3,"",IF({meta}={lineaBase},"",({logrado}-{lineaBase})/({meta}-{lineaBase})))',
      { format: 'percent', width: 12 },
    ),
    workedColumn(
      'hitos',
      'Hitos cumplidos',
      'COUNTIFS({hitos.accion:},{accion},{hitos.cumplido:},">0")&" de "&COUNTIF({hitos.accion:},{accion})',
      {
        width: 11,
      },
    ),
    workedColumn(
      'estado',
      'Estado',
      STATE.reduceRight((rest, [when, says]) => `IF(${when},${says},${rest})`, '"En plazo"'),
      { width: 22 },
    ),
  ],
  checks: [
    onlyOnce('accion', 'La acción'),
    inOrder('inicio', 'fin', 'Termina antes de empezar: corrija las fechas'),
    {
      at: 'responsable',
      when: 'AND({accion}<>"",{responsable}="")',
      says: 'Falta el responsable',
    },
    {
      at: 'lineaBase',
      when: 'AND(ISNUMBER({meta}),{lineaBase}="")',
      says: 'Hay meta sin línea base: mida primero de dónde se parte',
    },
    {
      at: 'ejecutado',
      when: 'IF(COUNT({ejecutado},{recursos})=2,{ejecutado}>{recursos},FALSE)',
      says: 'Se ejecutó más que los recursos de la acción',
    },
  ],
};

/** Points on the way by which an action is followed. */
export const hitos: TablePanel = {
  kind: 'table',
  id: 'hitos',
  title: 'Hitos de seguimiento',
  spare: 12,
  usual: [],
  columns: [
    typedColumn(
      'accion',
      'Acción',
      'choice',
      { required: true, options: '{acciones.accion:}' },
      { width: 36 },
    ),
    longColumn('hito', 'Hito', 36, { required: true }),
    typedColumn('fecha', 'Fecha', 'date', { required: true }),
    typedColumn('cumplido', 'Cumplido el', 'date'),
    workedColumn(
      'estado',
      'Estado',
      'IF(N({cumplido})>0,IF({cumplido}>{fecha},"Cumplido con "&({cumplido}-{fecha})&" días de retraso","Cumplido"),IF({datos.corte}="","Falta la fecha de corte",IF({fecha}<{datos.corte},"Vencido hace "&({datos.corte}-{fecha})&" días","Pendiente")))',
      { width: 30 },
    ),
  ],
};

export const hojasRuta: readonly GuidedSheet[] = [
  {
    name: 'Hoja de ruta',
    purpose: 'Qué se hará, quién, cuándo, desde qué línea base, con qué recursos y cómo va.',
    panels: [acciones],
  },
  {
    name: 'Hitos',
    purpose: 'Los puntos de control de cada acción y si se cumplieron.',
    panels: [hitos],
  },
];
