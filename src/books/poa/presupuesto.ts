import {
  rowsOf,
  type CheckSpec,
  type ColumnSpec,
  type GuidedSheet,
  type GuidedState,
  type TablePanel,
} from '../guided/spec.ts';
import {
  amountColumn,
  CATEGORY_CODE,
  categoryColumns,
  choiceColumn,
  codeColumn,
  monthColumns,
  PAIR,
  workedAmount,
} from './columnas.ts';
import { pairChecks } from './recursos.ts';

export const kinds = ['funcionamiento', 'inversión'] as const;

/** Beyond these rows what compares every row with every other is left to the review: sheets would crawl. */
export const LIVE_ROWS = 600;

const coded: readonly ColumnSpec[] = [
  choiceColumn('unidad', 'Código de la unidad', 12, '{unidades.codigo:}'),
  codeColumn('da', 'DA', 7),
  codeColumn('ue', 'UE', 7),
  ...categoryColumns,
  codeColumn('objeto', 'Objeto del gasto', 10),
  {
    key: 'descripcion',
    heading: 'Descripción',
    width: 34,
    formula: 'IFERROR(INDEX({objetos.nombre:},MATCH({objeto}&"",{objetos.objeto:},0))&"","")',
  },
  { key: 'grupo', heading: 'Grupo', width: 9, formula: 'IF({objeto}="","",LEFT({objeto},1)&"0000")' },
  choiceColumn('tipo', 'Tipo de gasto', 15, kinds),
  codeColumn('fuente', 'Fuente', 9),
  codeColumn('organismo', 'Organismo', 11),
];

/** Changes of the budget towards a line less those away from it. */
const CHANGED =
  'ROUND(SUMIF({reformulaciones.a:},{clave},{reformulaciones.monto:})-SUMIF({reformulaciones.de:},{clave},{reformulaciones.monto:}),2)';

const missing = (at: string, says: string): CheckSpec => ({
  at,
  when: `AND({programado}<>"",{${at}}="")`,
  says,
});

const checks: readonly CheckSpec[] = [
  missing('unidad', 'La línea no tiene unidad: elíjala, o nadie responde por ella'),
  missing('da', 'Falta la DA: complétela con sus ceros'),
  missing('ue', 'Falta la UE: complétela con sus ceros'),
  {
    at: 'programa',
    when: 'AND({programado}<>"",{categoria}="")',
    says: 'Faltan programa, proyecto o actividad: complételos con sus ceros',
  },
  {
    at: 'programa',
    when: 'AND({categoria}<>"",ISERROR(MATCH({categoria},{categorias.categoria:},0)))',
    says: 'La categoría programática no está en Estructura: agréguela allí o corrija los códigos',
  },
  {
    at: 'objeto',
    when: 'AND({programado}<>"",{descripcion}="")',
    says: 'El objeto del gasto falta o no está en Clasificadores: corrija el código o agréguelo allí',
  },
  missing('tipo', 'Falta el tipo de gasto: elija funcionamiento o inversión'),
  ...pairChecks('programado', 'fuenteOrganismo'),
  {
    at: 'vigente',
    when: 'N({vigente})<0',
    says: 'El vigente queda en negativo: revise las reformulaciones de esta línea',
  },
  {
    at: 'meses',
    when: 'AND({programado}<>"",{meses}<>{vigente})',
    says: 'Los meses no suman el vigente: corrija la programación mensual',
  },
];

const repeated: CheckSpec = {
  at: 'clave',
  when: 'AND({clave}<>"",COUNTIF({clave:},{clave})>1)',
  says: 'La clave presupuestaria está dos veces: sume las líneas en una',
};

/** The budget, line by line. */
export const presupuestoDe = (state: GuidedState): TablePanel => ({
  ...presupuesto,
  checks: isLive(state, presupuesto) ? [...checks, repeated] : checks,
});

export const isLive = (state: GuidedState, panel: TablePanel): boolean =>
  rowsOf(state, panel).length <= LIVE_ROWS;

const months = monthColumns('amount', 13);

export const presupuesto: TablePanel = {
  kind: 'table',
  id: 'presupuesto',
  stays: 'objeto',
  totals: Object.fromEntries(
    ['programado', 'modificado', 'vigente', ...months.map(({ key }) => key), 'meses'].map((key) => [
      key,
      `ROUND(SUM({${key}:}),2)`,
    ]),
  ),
  columns: [
    ...coded,
    amountColumn('programado', 'Programado (Bs)', { required: true, from: 0 }),
    workedAmount('modificado', 'Modificaciones (Bs)', CHANGED),
    workedAmount('vigente', 'Vigente (Bs)', 'ROUND(N({programado})+{modificado},2)'),
    ...months,
    workedAmount('meses', 'Suma de los meses (Bs)', 'ROUND(SUM({ene..dic}),2)'),
    { key: 'categoria', heading: 'Categoría programática', width: 16, formula: CATEGORY_CODE },
    { key: 'fuenteOrganismo', heading: 'Fuente-organismo', width: 13, formula: PAIR, helper: true },
    {
      key: 'clave',
      heading: 'Clave presupuestaria',
      width: 36,
      formula: '{da}&"|"&{ue}&"|"&{categoria}&"|"&{objeto}&"|"&{fuenteOrganismo}',
    },
  ],
  usual: [],
};

export const hojaPresupuesto = (state: GuidedState): GuidedSheet => ({
  name: 'Presupuesto',
  paper: 'oficio',
  landscape: true,
  purpose: 'Cada línea del presupuesto: quién gasta, en qué, con qué recurso y en qué meses.',
  panels: [presupuestoDe(state)],
});
