import { wordIn } from '../guided/named-columns.ts';
import { inOrder, longColumn, workedColumn } from '../guided/columns.ts';
import type { CheckSpec, ColumnSpec, GuidedSheet, GuidedState, Row, TablePanel } from '../guided/spec.ts';
import { choiceColumn, codeColumn, monthColumns, textColumn, workedAmount } from './columnas.ts';
import { isLive } from './presupuesto.ts';

const ofCategory = (column: string, as = ''): string =>
  `IFERROR(INDEX({categorias.${column}:},MATCH({categoria},{categorias.categoria:},0))${as},"")`;

const what: readonly ColumnSpec[] = [
  codeColumn('codigo', 'Código', 12, { required: true }),
  workedColumn(
    'unidad',
    'Unidad',
    'IFERROR(INDEX({unidades.unidad:},MATCH({codUnidad},{unidades.codigo:},0))&"","")',
    { width: 26, long: true },
  ),
  choiceColumn('codUnidad', 'Código de la unidad', 12, '{unidades.codigo:}'),
  codeColumn('codPei', 'Código del producto PEI', 12),
  longColumn('accionPei', 'Acción institucional (PEI)', 26),
  codeColumn('codAcp', 'Código de la acción de corto plazo', 12),
  longColumn('acp', 'Acción de corto plazo', 28),
  choiceColumn('categoria', 'Categoría programática', 16, '{categorias.categoria:}'),
  workedColumn('denominacion', 'Denominación de la categoría', ofCategory('denominacion', '&""'), {
    width: 28,
    long: true,
  }),
  longColumn('operacion', 'Operación', 26),
  longColumn('actividad', 'Actividad', 26),
  longColumn('tarea', 'Tarea', 26),
];

const measured: readonly ColumnSpec[] = [
  longColumn('indicador', 'Indicador', 24),
  longColumn('formulaIndicador', 'Fórmula', 20),
  textColumn('unidadMedida', 'Unidad de medida', 14),
  { key: 'lineaBase', heading: 'Línea base', format: 'number', input: { kind: 'number' } },
  { key: 'meta', heading: 'Meta', format: 'number', input: { kind: 'number' } },
  {
    key: 'metaActual',
    heading: 'Meta actual',
    format: 'number',
    input: { kind: 'number', meaning: 'Solo si una reformulación la cambió.' },
  },
  { key: 'inicio', heading: 'Fecha de inicio', format: 'date', input: { kind: 'date' } },
  { key: 'fin', heading: 'Fecha de fin', format: 'date', input: { kind: 'date' } },
  {
    key: 'ponderacion',
    heading: 'Ponderación',
    format: 'number',
    input: { kind: 'number', from: 0, upTo: 100 },
  },
];

const followed: readonly ColumnSpec[] = [
  longColumn('resultado', 'Resultado logrado', 26),
  longColumn('responsable', 'Responsable', 24),
  choiceColumn('estado', 'Estado', 14, ['sin iniciar', 'en proceso', 'concluida', 'suspendida']),
];

/** The levels of the matrix, from the widest. A row is of the narrowest one it says. */
export const niveles = [
  ['unidad', 'unidad'],
  ['accionPei', 'acción institucional'],
  ['acp', 'acción de corto plazo'],
  ['operacion', 'operación'],
  ['actividad', 'actividad'],
  ['tarea', 'tarea'],
] as const;

const LEVEL = [...niveles]
  .slice(1)
  .reduce((rest, [key, name]) => `IF({${key}}<>"","${name}",${rest})`, '"unidad"');

/** `2.1.3` stands under `2.1`. A letter before keeps 1.1 and 1.10 apart in sums. */
const PARENT =
  '"p"&IFERROR(LEFT({codigo},FIND("|",SUBSTITUTE({codigo},".","|",LEN({codigo})-LEN(SUBSTITUTE({codigo},".",""))))-1),"")';

const IS_BOTH = (a: string, b: string): string => `COUNT({${a}},{${b}})=2`;

const checks: readonly CheckSpec[] = [
  {
    at: 'codUnidad',
    when: 'AND({codigo}<>"",{codUnidad}="")',
    says: 'La fila no tiene unidad: elíjala, o nadie responde por ella',
  },
  inOrder('inicio', 'fin', 'Termina antes de empezar: corrija las fechas'),
  ...(['inicio', 'fin'] as const).map((at) => ({
    at,
    when: `IF(${IS_BOTH(at, 'parametros.gestion')},YEAR({${at}})<>{parametros.gestion},FALSE)`,
    says: 'La fecha no es de la gestión del POA: corríjala',
  })),
  {
    at: 'total',
    when: 'IF(AND(ISNUMBER({total}),OR(ISNUMBER({meta}),ISNUMBER({metaActual}))),ROUND({total}-IF(ISNUMBER({metaActual}),{metaActual},{meta}),6)<>0,FALSE)',
    says: 'Los meses no suman la meta: corrija la programación o la meta actual',
  },
  {
    at: 'indicador',
    when: 'AND(OR(ISNUMBER({meta}),ISNUMBER({total})),{indicador}="")',
    says: 'Hay meta y no hay indicador: escriba qué se mide',
  },
];

/** What compares each row with every other, where the plan is short enough. */
const compared: readonly CheckSpec[] = [
  {
    at: 'codigo',
    when: 'AND({codigo}<>"",SUMPRODUCT(--({codigo:}={codigo}))>1)',
    says: 'El código está repetido: dé a cada fila el suyo',
  },
  {
    at: 'ponderacion',
    when: 'IF(ISNUMBER({ponderacion}),ROUND(SUMIF({padre:},{padre},{ponderacion:}),6)<>100,FALSE)',
    says: 'Las ponderaciones de su nivel no suman 100: vea las filas que comparten su código superior',
  },
];

const tones = [
  ['unidad', 'heading'],
  ['acción institucional', 'fair'],
  ['acción de corto plazo', 'good'],
] as const;

/** How many levels stand above what a row says. */
function depthOf(row: Row): number {
  const said = niveles.flatMap(([key], at) => (wordIn(row, key) === '' ? [] : [at]));
  return said.at(-1) ?? 0;
}

/** The municipal POA matrix: each level on a row of its own, from unit to task. */
export const matriz: TablePanel = {
  kind: 'table',
  id: 'poa',
  depth: depthOf,
  tints: tones.map(([level, style]) => ({ when: `{nivel}="${level}"`, style })),
  columns: [
    ...what,
    ...measured,
    ...monthColumns('number', 9),
    workedColumn('total', 'Total anual', 'IF(COUNT({ene..dic})=0,"",SUM({ene..dic}))', { format: 'number' }),
    ...followed,
    workedAmount('presupuesto', 'Presupuesto vigente de la categoría (Bs)', ofCategory('vigente')),
    workedColumn('nivel', 'Nivel', LEVEL, { width: 20 }),
    { ...workedColumn('padre', 'Código superior', PARENT, { width: 12 }), helper: true },
  ],
  usual: [],
};

export const matrizDe = (state: GuidedState): TablePanel => ({
  ...matriz,
  checks: isLive(state, matriz) ? [...checks, ...compared] : checks,
});

export const hojaMatriz = (state: GuidedState): GuidedSheet => ({
  name: 'POA',
  purpose:
    'La matriz del POA, un nivel por fila: unidad, acción institucional, acción de corto plazo, operación, actividad y tarea.',
  paper: 'oficio',
  landscape: true,
  panels: [matrizDe(state)],
});
