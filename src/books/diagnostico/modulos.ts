import { longColumn, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, Row, TablePanel } from '../guided/spec.ts';

/** Modules of the management model of the World Bank's strategy (pillar 1), with what each holds. */
const modules: Readonly<Record<string, readonly string[]>> = {
  Planeamiento: ['Políticas', 'Objetivos estratégicos', 'Indicadores de desempeño', 'Productos'],
  'Gestión administrativa': [
    'Recursos humanos',
    'Compras públicas',
    'Recaudación de impuestos',
    'Provisión de servicios',
    'Apoyo a usuarios',
  ],
  'Control interno': ['Control interno'],
  'Gestión financiera': [
    'Gasto público',
    'Presupuesto',
    'Contabilidad',
    'Gestión de caja',
    'Deuda pública',
    'Gestión de ingresos',
  ],
  'Monitoreo y evaluación': [
    'Evaluación de impacto',
    'Análisis de objetivos y productos',
    'Análisis de desempeño',
  ],
};

const practices: readonly Row[] = Object.entries(modules).flatMap(([modulo, all]) =>
  all.map((practica) => ({ modulo, practica })),
);

export const modulos: TablePanel = {
  kind: 'table',
  id: 'modulos',
  spare: 6,
  columns: [
    typedColumn('modulo', 'Módulo', 'text', { required: true }, { width: 24 }),
    typedColumn('practica', 'Práctica', 'text', { required: true }, { width: 32 }),
    typedColumn(
      'situacion',
      'Situación',
      'choice',
      { options: ['funciona', 'en parte', 'no hay'] },
      { width: 11 },
    ),
    longColumn('herramienta', 'Con qué se hace', 32),
    longColumn('falta', 'Qué falta', 36),
  ],
  checks: [
    {
      at: 'practica',
      when: 'AND({practica}<>"",COUNTIFS({modulo:},{modulo},{practica:},{practica})>1)',
      says: 'La práctica está dos veces en su módulo: deje una fila',
    },
  ],
  usual: practices,
};

const names = Object.keys(modules);

/** How far each module is there. */
export const porModulo: TablePanel = {
  kind: 'table',
  id: 'porModulo',
  title: 'Por módulo',
  spare: names.length,
  columns: [
    workedColumn('modulo', 'Del módulo', `CHOOSE({#},${names.map((name) => `"${name}"`).join(',')})`, {
      width: 24,
    }),
    workedColumn('practicas', 'Prácticas', 'COUNTIF({modulos.modulo:},{modulo})', { format: 'whole' }),
    workedColumn(
      'funcionan',
      'Funcionan',
      'COUNTIFS({modulos.modulo:},{modulo},{modulos.situacion:},"funciona")',
      {
        format: 'whole',
      },
    ),
    workedColumn(
      'enParte',
      'En parte',
      'COUNTIFS({modulos.modulo:},{modulo},{modulos.situacion:},"en parte")',
      {
        format: 'whole',
      },
    ),
    workedColumn(
      'sinRevisar',
      'Sin revisar',
      'COUNTIFS({modulos.modulo:},{modulo},{modulos.situacion:},"")',
      {
        format: 'whole',
      },
    ),
    workedColumn('cobertura', 'Funciona', 'IF({practicas}=0,"",{funcionan}/{practicas})', {
      format: 'percent',
    }),
  ],
};

export const hojaModulos: GuidedSheet = {
  name: 'Módulos',
  purpose: 'Lista de control del modelo de gestión: qué prácticas funcionan, con qué, y qué falta.',
  panels: [modulos, porModulo],
};
