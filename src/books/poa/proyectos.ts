import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, choiceColumn, codeColumn, textColumn, workedAmount } from './columnas.ts';

const X = ['X'];

const sumOf = (column: string): string =>
  `IF(COUNTIF({concurrencia.sisin:},{sisin})=0,"",ROUND(SUMIF({concurrencia.sisin:},{sisin},{concurrencia.${column}:}),2))`;

/** Investment projects by their SISIN code, with what the municipality puts and what others do. */
export const proyectos: TablePanel = {
  kind: 'table',
  id: 'proyectos',
  title: 'Proyectos de inversión',
  totals: {
    costo: 'SUM({costo:})',
    programado: 'SUM({programado:})',
    ejecutado: 'SUM({ejecutado:})',
  },
  columns: [
    codeColumn('sisin', 'Código SISIN', 18, { required: true }),
    textColumn('proyecto', 'Proyecto', 36, { required: true }),
    textColumn('accion', 'Acción', 30),
    choiceColumn('ptdi', 'En el PTDI', 9, X),
    choiceColumn('pei', 'En el PEI', 9, X),
    choiceColumn('poa', 'En el POA', 9, X),
    choiceColumn('categoria', 'Categoría programática', 16, '{categorias.categoria:}'),
    amountColumn('costo', 'Costo total (Bs)', { from: 0 }),
    { key: 'inicio', heading: 'Del', format: 'date', input: { kind: 'date' } },
    { key: 'fin', heading: 'Al', format: 'date', input: { kind: 'date' } },
    codeColumn('codigoEjecutora', 'Código de la entidad ejecutora', 12),
    textColumn('ejecutora', 'Entidad ejecutora', 30),
    workedAmount(
      'programado',
      'Programado por el municipio (Bs)',
      'IF(COUNTIF({presupuesto.categoria:},{categoria})=0,"",ROUND(SUMIF({presupuesto.categoria:},{categoria},{presupuesto.vigente:}),2))',
    ),
    workedAmount(
      'ejecutado',
      'Ejecutado por el municipio (Bs)',
      'IF(COUNTIF({financiero.categoria:},{categoria})=0,"",ROUND(SUMIF({financiero.categoria:},{categoria},{financiero.ea:}),2))',
    ),
    {
      key: 'avance',
      heading: '% ejecutado',
      format: 'percent',
      formula: 'IF(AND(ISNUMBER({ejecutado}),N({programado})>0),{ejecutado}/{programado},"")',
    },
    {
      key: 'concurrentes',
      heading: 'Entidades concurrentes',
      width: 30,
      formula:
        'IF(COUNTIF({concurrencia.sisin:},{sisin})=0,"",INDEX({concurrencia.entidad:},MATCH({sisin},{concurrencia.sisin:},0))&IF(COUNTIF({concurrencia.sisin:},{sisin})=1,""," y "&(COUNTIF({concurrencia.sisin:},{sisin})-1)&" más"))',
    },
    workedAmount('concurrenteProgramado', 'Programado por ellas (Bs)', sumOf('programado')),
    workedAmount('concurrenteEjecutado', 'Ejecutado por ellas (Bs)', sumOf('ejecutado')),
    workedAmount(
      'sinFinanciar',
      'Costo que falta financiar (Bs)',
      'IF({costo}="","",ROUND({costo}-N({programado})-N({concurrenteProgramado}),2))',
    ),
  ],
  checks: [
    {
      at: 'fin',
      when: 'IF(AND(ISNUMBER({inicio}),ISNUMBER({fin})),{fin}<{inicio},FALSE)',
      says: 'Termina antes de empezar: corrija una de las fechas',
    },
    {
      at: 'poa',
      when: 'AND({poa}="X",{categoria}="")',
      says: 'Está en el POA pero no dice en qué categoría: elíjala',
    },
    {
      at: 'categoria',
      when: 'AND({categoria}<>"",COUNTIF({categoria:},{categoria})>1)',
      says: 'Dos proyectos tienen la misma categoría: cada uno lleva la suya',
    },
    {
      at: 'sinFinanciar',
      when: 'N({sinFinanciar})<0',
      says: 'Lo programado pasa del costo total: corrija el costo o lo programado',
    },
  ],
  usual: [],
};

/** What other entities put in the same projects. */
export const concurrencia: TablePanel = {
  kind: 'table',
  id: 'concurrencia',
  title: 'Financiamiento concurrente',
  totals: { programado: 'SUM({programado:})', ejecutado: 'SUM({ejecutado:})' },
  columns: [
    {
      key: 'sisin',
      heading: 'Código SISIN',
      width: 18,
      format: 'text',
      input: { kind: 'choice', required: true, options: '{proyectos.sisin:}' },
    },
    textColumn('entidad', 'Entidad', 34, { required: true }),
    textColumn('convenio', 'Convenio', 24),
    amountColumn('programado', 'Programado (Bs)', { from: 0 }),
    amountColumn('ejecutado', 'Ejecutado (Bs)', { from: 0 }),
  ],
  checks: [
    {
      at: 'ejecutado',
      when: 'N({ejecutado})>N({programado})',
      says: 'Ejecutó más de lo programado: corrija uno de los dos',
    },
  ],
  usual: [],
};

export const hojaProyectos: GuidedSheet = {
  name: 'Proyectos',
  purpose: 'Los proyectos de inversión con su código SISIN, y lo que otras entidades ponen en ellos.',
  panels: [proyectos, concurrencia],
};
