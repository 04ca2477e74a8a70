import { longColumn, typedColumn, workedColumn } from '../guided/columns.ts';
import { lookup } from '../guided/named-columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';

export const tipos = [
  'Pasantía',
  'Asistencia técnica',
  'Capacitación',
  'Taller',
  'Intercambio de experiencias',
] as const;

/** Exchanges and technical assistance: what was done with whom, and what came of it. */
export const actividades: TablePanel = {
  kind: 'table',
  id: 'actividades',
  spare: 15,
  usual: [],
  totals: { mujeres: 'SUM({mujeres:})', hombres: 'SUM({hombres:})' },
  columns: [
    typedColumn('municipio', 'Entidad', 'text', { required: true }, { width: 34 }),
    typedColumn(
      'tipo',
      'Tipo de cooperación',
      'choice',
      { required: true, options: [...tipos], open: true },
      { width: 20 },
    ),
    typedColumn('area', 'Área', 'choice', { options: '{areas.area:}', open: true }, { width: 36 }),
    typedColumn(
      'practica',
      'Práctica o modelo',
      'choice',
      { options: '{practicas.practica:}' },
      { width: 40 },
    ),
    typedColumn('convenio', 'Convenio', 'choice', { options: '{convenios.convenio:}' }, { width: 14 }),
    typedColumn(
      'fase',
      'Fase',
      'choice',
      { options: ['durante la emergencia', 'después de la emergencia'], meaning: 'Solo en emergencias.' },
      { width: 22 },
    ),
    typedColumn('gestion', 'Gestión', 'whole', { from: 1990, upTo: 2100 }, { format: 'year' }),
    typedColumn('inicio', 'Inicio', 'date'),
    typedColumn('dias', 'Días', 'number', { from: 0 }, { width: 8 }),
    typedColumn(
      'tecnico',
      'Técnica o técnico',
      'choice',
      { options: '{tecnicos.tecnico:}', open: true },
      { width: 26 },
    ),
    typedColumn('mujeres', 'Mujeres', 'whole', { from: 0 }, { width: 9 }),
    typedColumn('hombres', 'Hombres', 'whole', { from: 0 }, { width: 9 }),
    longColumn('resultado', 'Resultado', 60),
    workedColumn('turno', 'Orden del resultado', 'IF({resultado}="","",COUNTIF({turno:<},">0")+1)', {
      format: 'whole',
      helper: true,
    }),
  ],
};

const RESULTS = 30;
const at = (key: string): string => `IFERROR(${lookup('actividades', key, '{#}', 'turno')}&"","")`;

/** The table of results, as it is published. */
export const resultados: TablePanel = {
  kind: 'table',
  id: 'resultados',
  spare: RESULTS,
  columns: [
    workedColumn('practica', 'Buena práctica o modelo de gestión', at('practica'), { width: 44, long: true }),
    workedColumn('municipio', 'Entidad solicitante', at('municipio'), { width: 34, long: true }),
    workedColumn('tipo', 'Tipo de cooperación', at('tipo'), { width: 20 }),
    workedColumn('resultado', 'Resultado', at('resultado'), { width: 70, long: true }),
  ],
};

export const porTipo: TablePanel = {
  kind: 'table',
  id: 'porTipo',
  title: 'Por tipo de cooperación',
  spare: tipos.length,
  columns: [
    workedColumn('tipo', 'Del tipo', `CHOOSE({#},${tipos.map((each) => `"${each}"`).join(',')})`, {
      width: 26,
    }),
    workedColumn('actividades', 'Actividades', 'COUNTIF({actividades.tipo:},{tipo})', {
      format: 'whole',
      width: 12,
    }),
    workedColumn(
      'participantes',
      'Participantes',
      'IF(COUNTIFS({actividades.tipo:},{tipo},{actividades.mujeres:},">=0")+COUNTIFS({actividades.tipo:},{tipo},{actividades.hombres:},">=0")=0,"",SUMIF({actividades.tipo:},{tipo},{actividades.mujeres:})+SUMIF({actividades.tipo:},{tipo},{actividades.hombres:}))',
      { format: 'whole', width: 12 },
    ),
  ],
};

export const hojasActividades: readonly GuidedSheet[] = [
  {
    name: 'Actividades',
    purpose: 'Pasantías, asistencias técnicas y talleres: con quién, de qué y con qué resultado.',
    panels: [actividades],
  },
  {
    name: 'Resultados',
    purpose: 'La tabla de resultados, como se publica, y cuántas actividades hubo de cada tipo.',
    panels: [resultados, porTipo],
  },
];
