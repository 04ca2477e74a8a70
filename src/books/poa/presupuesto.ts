import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
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

export const kinds = ['funcionamiento', 'inversión'] as const;

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
  {
    key: 'grupo',
    heading: 'Grupo',
    width: 9,
    formula: 'IF({objeto}="","",LEFT({objeto},1)&"0000")',
  },
  choiceColumn('tipo', 'Tipo de gasto', 15, kinds),
  codeColumn('fuente', 'Fuente', 9),
  codeColumn('organismo', 'Organismo', 11),
];

/** Changes of the budget towards a line less those away from it. */
const CHANGED =
  'ROUND(SUMIF({reformulaciones.a:},{clave},{reformulaciones.monto:})-SUMIF({reformulaciones.de:},{clave},{reformulaciones.monto:}),2)';

/** The budget, line by line. */
export const presupuesto: TablePanel = {
  kind: 'table',
  id: 'presupuesto',
  totals: { programado: 'SUM({programado:})', modificado: 'SUM({modificado:})', vigente: 'SUM({vigente:})' },
  columns: [
    ...coded,
    amountColumn('programado', 'Programado (Bs)', { required: true, from: 0 }),
    workedAmount('modificado', 'Modificaciones (Bs)', CHANGED),
    workedAmount('vigente', 'Vigente (Bs)', 'ROUND(N({programado})+{modificado},2)'),
    ...monthColumns('amount', 13),
    workedAmount('meses', 'Suma de los meses (Bs)', 'ROUND(SUM({ene..dic}),2)'),
    { key: 'categoria', heading: 'Categoría programática', width: 16, formula: CATEGORY_CODE },
    { key: 'fuenteOrganismo', heading: 'Fuente-organismo', width: 13, formula: PAIR },
    {
      key: 'clave',
      heading: 'Clave presupuestaria',
      width: 36,
      formula: '{da}&"|"&{ue}&"|"&{categoria}&"|"&{objeto}&"|"&{fuenteOrganismo}',
    },
  ],
  usual: [],
};

export const hojaPresupuesto: GuidedSheet = {
  name: 'Presupuesto',
  purpose: 'Cada línea del presupuesto: quién gasta, en qué, con qué recurso y en qué meses.',
  panels: [presupuesto],
};
