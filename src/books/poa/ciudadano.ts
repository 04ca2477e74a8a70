import type { ColumnSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { workedAmount } from './columnas.ts';
import { CLAIM_STATES } from './control-social.ts';

const amount = (key: string, label: string, formula: string) =>
  ({ key, label, format: 'amount', formula }) as const;
const percent = (key: string, label: string, formula: string) =>
  ({ key, label, format: 'percent', formula }) as const;
const whole = (key: string, label: string, formula: string) =>
  ({ key, label, format: 'whole', formula }) as const;

/** The year on one page, for whoever is not an accountant. */
export const control: FactsPanel = {
  kind: 'facts',
  id: 'control',
  title: 'El municipio en cifras',
  widths: [38, 22],
  facts: [
    { key: 'municipio', label: 'Municipio', formula: '{parametros.municipio}&""' },
    {
      key: 'gestion',
      label: 'Gestión',
      format: 'year',
      formula: 'IF({parametros.gestion}="","",{parametros.gestion})',
    },
    {
      key: 'fecha',
      label: 'Fecha de este resumen',
      format: 'date',
      formula: 'IF({corte.fecha}="","",{corte.fecha})',
    },
    amount('presupuesto', 'Presupuesto (Bs)', '{corte.vigente}'),
    amount(
      'porPersona',
      'Presupuesto por habitante (Bs)',
      'IF(N({parametros.poblacion})>0,{corte.vigente}/{parametros.poblacion},"")',
    ),
    percent(
      'inversion',
      'De cada 100 bolivianos, van a inversión',
      'IF({corte.vigente}>0,SUMIFS({presupuesto.vigente:},{presupuesto.tipo:},"inversión")/{corte.vigente},"")',
    ),
    amount('gastado', 'Gastado hasta el corte (Bs)', '{corte.devengado}'),
    percent('financiero', 'Avance del gasto', '{corte.financiero}'),
    percent('fisico', 'Avance de lo planificado', '{corte.fisico}'),
    whole('proyectos', 'Proyectos de inversión', 'COUNTIF({proyectos.sisin:},"?*")'),
    whole('cambios', 'Cambios al presupuesto', 'COUNT({reformulaciones.fecha:})'),
    whole('reclamos', 'Observaciones y reclamos recibidos', 'COUNTIF({reclamos.quien:},"?*")'),
    whole('actas', 'Actas de conformidad firmadas', 'COUNTIF({actas.conforme:},"?*")'),
    whole('limites', 'Normas que no se cumplen', 'COUNTIF({limites.estado:},"no cumple")'),
  ],
};

const share: ColumnSpec = {
  key: 'parte',
  heading: 'De cada 100',
  format: 'percent',
  formula: 'IF(AND(ISNUMBER({monto}),SUM({monto:})>0),{monto}/SUM({monto:}),"")',
};

export const origen: TablePanel = {
  kind: 'table',
  id: 'origen',
  title: 'De dónde viene el dinero',
  under: 'control',
  asLongAs: 'fuentes',
  columns: [
    { key: 'fuente', heading: 'Recurso', width: 38, formula: '{fuentes.nombre}&""' },
    workedAmount('monto', 'Estimado (Bs)', 'IF({fuentes.nombre}="","",{fuentes.estimado})'),
    share,
  ],
};

/** Families of programmes as people know them: two digits of today's codes. */
const SECTORS: readonly (readonly [words: string, families: readonly string[]])[] = [
  ['Administración', ['00', '34']],
  ['Educación', ['21']],
  ['Salud', ['20']],
  ['Agua, saneamiento y riego', ['11', '12', '32']],
  ['Caminos y transporte', ['18', '27']],
  ['Producción y empleo', ['10', '35']],
  ['Infraestructura urbana', ['16', '17', '19']],
  ['Medio ambiente y limpieza', ['13', '14']],
  ['Deporte, cultura y turismo', ['22', '23', '24']],
  ['Niñez, género y grupos vulnerables', ['25', '26']],
  ['Seguridad y riesgos', ['31', '33']],
];

const onFamilies = (column: string, families: readonly string[]): string =>
  families
    .map((family) => `SUMPRODUCT((LEFT({presupuesto.programa:},2)="${family}")*1,{presupuesto.${column}:})`)
    .join('+');
const known = SECTORS.flatMap(([, families]) => families);
const bySector = (column: string): string =>
  `ROUND(CHOOSE({#},${SECTORS.map(([, families]) => onFamilies(column, families)).join(',')},SUM({presupuesto.${column}:})-(${onFamilies(column, known)})),2)`;

export const destino: TablePanel = {
  kind: 'table',
  id: 'destino',
  title: 'En qué se usa',
  usual: [],
  spare: SECTORS.length + 1,
  columns: [
    {
      key: 'sector',
      heading: 'Sector',
      width: 34,
      formula: `CHOOSE({#},${SECTORS.map(([words]) => `"${words}"`).join(',')},"Otros")`,
    },
    workedAmount('monto', 'Presupuesto (Bs)', bySector('vigente')),
    share,
  ],
};

export const porEstado: TablePanel = {
  kind: 'table',
  id: 'porEstado',
  title: 'Observaciones y reclamos',
  usual: [],
  spare: CLAIM_STATES.length,
  columns: [
    {
      key: 'estado',
      heading: 'Estado',
      width: 16,
      formula: `CHOOSE({#},${CLAIM_STATES.map((state) => `"${state}"`).join(',')})`,
    },
    { key: 'cuantos', heading: 'Cuántos', format: 'whole', formula: 'COUNTIF({reclamos.estado:},{estado})' },
  ],
};

export const hojaCiudadano: GuidedSheet = {
  name: 'Resumen ciudadano',
  purpose: 'El presupuesto y lo que se hizo con él, en una página para la población.',
  onePage: true,
  panels: [control, origen, destino, { ...porEstado, under: 'destino' }],
  charts: [
    {
      type: 'bar',
      title: 'De dónde viene el dinero',
      panel: 'origen',
      categories: 'fuente',
      series: ['monto'],
      valueAxis: 'Bolivianos',
      format: 'amount',
      rows: 8,
    },
    {
      type: 'bar',
      title: 'En qué se usa',
      panel: 'destino',
      categories: 'sector',
      series: ['monto'],
      valueAxis: 'Bolivianos',
      format: 'amount',
    },
    {
      type: 'column',
      title: 'Observaciones y reclamos por estado',
      panel: 'porEstado',
      categories: 'estado',
      series: ['cuantos'],
      valueAxis: 'Cuántos',
      format: 'whole',
    },
  ],
};
