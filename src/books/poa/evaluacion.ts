import { typedColumn, workedColumn } from '../guided/columns.ts';
import { acrossOf } from '../guided/named-columns.ts';
import type { ColumnSpec, GuidedSheet, GuidedState, TablePanel } from '../guided/spec.ts';
import { amountColumn, choiceColumn, textColumn, workedAmount } from './columnas.ts';
import { codesOf } from './priorizacion.ts';

/** What a project is asked before it enters the plan. */
const questions: readonly (readonly [key: string, heading: string])[] = [
  ['competencia', 'Es competencia municipal'],
  ['ptdi', 'Está en el PTDI o el PEI'],
  ['terreno', 'Derecho propietario saneado'],
  ['estudio', 'Tiene estudio o diseño'],
  ['ambiental', 'Trámite ambiental resuelto'],
  ['tecnica', 'Es técnicamente viable'],
  ['sostenible', 'Operación y mantenimiento asegurados'],
  ['contraparte', 'Contraparte o aporte asegurado'],
];

const asked: readonly ColumnSpec[] = questions.map(([key, heading]) =>
  typedColumn(key, heading, 'choice', { options: ['sí', 'no', 'no aplica'] }, { width: 12 }),
);

const ANSWERS = `{${acrossOf(questions.map(([key]) => ({ key })))}}`;
const ofDemand = (column: string): string => `INDEX({demandas.${column}:},{fila})`;
const money = (key: string, heading: string): ColumnSpec =>
  workedAmount(key, heading, `IF({fila}="","",IF(ISNUMBER(${ofDemand(key)}),${ofDemand(key)},""))`);

/** What fails, in words; blank when nothing does. */
const failing = questions
  .map(([key, heading]) => `IF({${key}}="no","; no: ${heading.toLowerCase()}","")`)
  .join('&');

const identified = (): readonly ColumnSpec[] => [
  choiceColumn('codigo', 'Código', 9, '{demandas.codigo:}', { required: true }),
  workedColumn('proyecto', 'Proyecto', `IF({fila}="","",${ofDemand('proyecto')}&"")`, { width: 36 }),
  workedColumn(
    'puesto',
    'Puesto',
    'IFERROR(INDEX({priorizacion.puesto:},MATCH({codigo},{priorizacion.codigo:},0)),"")',
    { format: 'whole' },
  ),
  money('costo', 'Costo declarado (Bs)'),
];

const costed: readonly ColumnSpec[] = [
  amountColumn('evaluado', 'Costo evaluado (Bs)', { from: 0 }),
  amountColumn('municipal', 'Pone el municipio (Bs)', { from: 0 }),
  amountColumn('concurrente', 'Ponen otros (Bs)', { from: 0 }),
  textColumn('entidad', 'Quién más pone', 24),
  workedAmount(
    'comunidad',
    'Queda para la comunidad (Bs)',
    'IF(ISNUMBER({evaluado}),ROUND({evaluado}-N({municipal})-N({concurrente}),2),"")',
  ),
  workedAmount(
    'porBeneficiario',
    'Costo por beneficiario (Bs)',
    `IF(OR({fila}="",NOT(ISNUMBER({evaluado}))),"",IF(N(${ofDemand('mujeres')})+N(${ofDemand('hombres')})=0,"",{evaluado}/(N(${ofDemand('mujeres')})+N(${ofDemand('hombres')}))))`,
  ),
];

const decided: readonly ColumnSpec[] = [
  workedColumn(
    'dictamen',
    'Dictamen',
    `IF(COUNTIF(${ANSWERS},"no")>0,"observado",IF(OR(COUNTA(${ANSWERS})<${String(questions.length)},{evaluado}=""),"sin terminar","viable"))`,
    { width: 13 },
  ),
  workedColumn('motivo', 'Qué le falta', `MID(${failing},3,500)`, { width: 44, long: true }),
  typedColumn(
    'decision',
    'Decisión',
    'choice',
    { options: ['entra al POA', 'otra gestión', 'a otro financiador', 'no procede'] },
    { width: 16 },
  ),
  choiceColumn('categoria', 'Categoría programática', 16, '{categorias.categoria:}'),
  workedColumn('fila', 'Fila en Demanda', 'IFERROR(MATCH({codigo},{demandas.codigo:},0),"")', {
    format: 'whole',
    helper: true,
  }),
];

const evaluacion = (state: GuidedState): TablePanel => ({
  kind: 'table',
  id: 'evaluacion',
  stays: 'proyecto',
  totals: Object.fromEntries(
    ['costo', 'evaluado', 'municipal', 'concurrente', 'comunidad'].map((key) => [
      key,
      `ROUND(SUM({${key}:}),2)`,
    ]),
  ),
  columns: [...identified(), ...asked, ...costed, ...decided],
  checks: [
    {
      at: 'codigo',
      when: 'AND({codigo}<>"",COUNTIF({codigo:},{codigo})>1)',
      says: 'La demanda está dos veces: deje una fila',
    },
    {
      at: 'comunidad',
      when: 'N({comunidad})<0',
      says: 'Municipio y otros ponen más que el costo: corrija los montos',
    },
    {
      at: 'decision',
      when: 'AND({decision}="entra al POA",{dictamen}<>"viable")',
      says: 'Entra al POA sin dictamen viable: termine la evaluación o cambie la decisión',
    },
    {
      at: 'categoria',
      when: 'AND({decision}="entra al POA",{categoria}="")',
      says: 'Entra al POA y no tiene categoría programática: elíjala',
    },
    {
      at: 'entidad',
      when: 'AND(N({concurrente})>0,{entidad}="")',
      says: 'Otros ponen dinero y no dice quiénes: escríbalo',
    },
  ],
  usual: codesOf(state),
});

export const hojaEvaluacion = (state: GuidedState): GuidedSheet => ({
  name: 'Evaluación',
  purpose: 'Evaluación técnica y económica de la demanda: qué puede entrar al POA, con cuánto y de quién.',
  panels: [evaluacion(state)],
});
