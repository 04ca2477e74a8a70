import { inOrder, longColumn, onlyOnce, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';

const BANK = 'Banco Mundial, estrategia para municipios pequeños';

/** Why budgets are executed late or not at all: the two families of the source, and the office's own causes. */
export const causas: TablePanel = {
  kind: 'table',
  id: 'causas',
  spare: 10,
  columns: [
    longColumn('causa', 'Causa', 44, { required: true }),
    typedColumn(
      'familia',
      'Familia',
      'choice',
      { required: true, options: ['Capacidad en recursos humanos', 'Prácticas de gestión', 'Otra'] },
      { width: 28 },
    ),
    longColumn('donde', 'Dónde se ve', 34),
    typedColumn(
      'accion',
      'Acción que la atiende',
      'choice',
      { options: '{acciones.accion:}' },
      { width: 34 },
    ),
    typedColumn('fuente', 'Fuente', 'text', {}, { width: 44 }),
  ],
  checks: [onlyOnce('causa', 'La causa')],
  usual: [
    { causa: 'Baja capacidad en recursos humanos', familia: 'Capacidad en recursos humanos', fuente: BANK },
    { causa: 'Prácticas de gestión', familia: 'Prácticas de gestión', fuente: BANK },
  ],
};

const levels = ['central', 'departamental', 'municipal'] as const;

/** Projects several levels of government pay together. */
export const concurrentes: TablePanel = {
  kind: 'table',
  id: 'concurrentes',
  spare: 10,
  usual: [],
  totals: { total: 'ROUND(SUM({total:}),2)' },
  columns: [
    longColumn('proyecto', 'Proyecto', 40, { required: true }),
    typedColumn('convenio', 'Convenio', 'text', {}, { width: 16 }),
    ...levels.map((level) => typedColumn(level, `Nivel ${level} (Bs)`, 'amount', { from: 0 })),
    workedColumn('total', 'Total (Bs)', `ROUND(SUM({${levels[0]}..${levels[2]}}),2)`, { format: 'amount' }),
    workedColumn('parteMunicipal', 'Parte municipal', 'IF({total}=0,"",N({municipal})/{total})', {
      format: 'percent',
    }),
    typedColumn('inicio', 'Inicio', 'date'),
    typedColumn('fin', 'Fin', 'date'),
    longColumn('acuerdo', 'Qué coordina cada nivel', 40),
  ],
  checks: [
    onlyOnce('proyecto', 'El proyecto'),
    inOrder('inicio', 'fin', 'Termina antes de empezar: corrija las fechas'),
  ],
};

/** Exchanges with others: the bank of experiences and the networks of the office. */
export const experiencias: TablePanel = {
  kind: 'table',
  id: 'experiencias',
  spare: 10,
  usual: [],
  columns: [
    typedColumn('fecha', 'Fecha', 'date', { required: true }),
    typedColumn('con', 'Con quién', 'text', { required: true }, { width: 28 }),
    typedColumn(
      'clase',
      'Clase',
      'choice',
      { options: ['intercambio', 'comunidad de práctica', 'consulta'] },
      { width: 20 },
    ),
    longColumn('tema', 'Tema', 34),
    longColumn('leccion', 'Qué se aprendió', 44),
  ],
};

export const hojasEntorno: readonly GuidedSheet[] = [
  {
    name: 'Causas',
    purpose: 'Por qué se ejecuta tarde o no se ejecuta, y qué acción atiende cada causa.',
    panels: [causas],
  },
  {
    name: 'Concurrentes',
    purpose: 'Proyectos que pagan entre varios niveles de gobierno: quién pone cuánto y qué coordina.',
    panels: [concurrentes],
  },
  {
    name: 'Experiencias',
    purpose: 'Intercambios, comunidades de práctica y consultas: con quién y qué se aprendió.',
    panels: [experiencias],
  },
];
