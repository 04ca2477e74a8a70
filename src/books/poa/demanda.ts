import { longColumn, typedColumn, workedColumn, yesOrNo } from '../guided/columns.ts';
import type { CheckSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, choiceColumn, codeColumn, textColumn, workedAmount } from './columnas.ts';

export const origenes = ['OTB', 'mujeres', 'salud (DILOS)', 'educación'] as const;

const sectores = [
  'Agropecuario y riego',
  'Agua y saneamiento',
  'Caminos',
  'Cultura y turismo',
  'Deporte',
  'Educación',
  'Electrificación y alumbrado',
  'Género y protección social',
  'Medio ambiente',
  'Salud',
  'Seguridad ciudadana',
  'Urbanismo y vivienda',
];

/** As many of its projects are before this one as say a smaller order. */
const TURN = 'IF(ISNUMBER({orden}),COUNTIFS({quien:},{quien},{origen:},{origen},{orden:},"<"&{orden})+1,"")';

const checks: readonly CheckSpec[] = [
  {
    at: 'codigo',
    when: 'AND({codigo}<>"",COUNTIF({codigo:},{codigo})>1)',
    says: 'El código está repetido: dé a cada demanda el suyo',
  },
  {
    at: 'quien',
    when: 'AND({origen}="OTB",{quien}<>"",ISERROR(MATCH({quien},{otbs.otb:},0)))',
    says: 'La OTB no está en la hoja Techos: agréguela allí o corrija el nombre',
  },
  {
    at: 'orden',
    when: 'AND(ISNUMBER({orden}),COUNTIFS({quien:},{quien},{origen:},{origen},{orden:},{orden})>1)',
    says: 'Dos demandas suyas tienen el mismo orden: acuerde en la asamblea cuál va primero',
  },
  {
    at: 'aporte',
    when: 'IF(COUNT({costo},{aporte})=2,{aporte}>{costo},FALSE)',
    says: 'El aporte pasa del costo: corrija uno de los dos',
  },
  {
    at: 'mujeres',
    when: 'AND({codigo}<>"",COUNT({mujeres},{hombres})<2)',
    says: 'Faltan beneficiarias o beneficiarios: la demanda es diferenciada, escriba 0 si no hay',
  },
  {
    at: 'entra',
    when: 'AND({entra}="sí",ISERROR(MATCH({codigo},{priorizacion.codigo:},0)))',
    says: 'Entra en la matriz y no está en Priorización: agregue allí su código',
  },
];

/** One row per project asked for, by neighbourhoods, women's organisations, health and education. */
export const demandas: TablePanel = {
  kind: 'table',
  id: 'demandas',
  stays: 'codigo',
  title: 'Formularios de demanda',
  totals: {
    costo: 'ROUND(SUM({costo:}),2)',
    aporte: 'ROUND(SUM({aporte:}),2)',
    pide: 'ROUND(SUM({pide:}),2)',
  },
  columns: [
    codeColumn('codigo', 'Código', 9, { required: true }),
    choiceColumn('origen', 'Quién demanda', 15, origenes, { required: true }),
    choiceColumn('quien', 'OTB u organización', 28, '{otbs.otb:}', { required: true, open: true }),
    longColumn('proyecto', 'Proyecto', 40, { required: true }),
    choiceColumn('sector', 'Sector', 24, sectores, { open: true }),
    typedColumn('orden', 'Orden en su asamblea', 'whole', { required: true, from: 1 }),
    typedColumn('mujeres', 'Beneficiarias', 'whole', { from: 0 }),
    typedColumn('hombres', 'Beneficiarios', 'whole', { from: 0 }),
    amountColumn('costo', 'Costo estimado (Bs)', { from: 0 }),
    amountColumn('aporte', 'Aporte de la comunidad (Bs)', { from: 0 }),
    typedColumn('asamblea', 'Fecha de la asamblea', 'date'),
    typedColumn('acta', 'Acta entregada', 'choice', yesOrNo, { width: 10 }),
    workedAmount('pide', 'Pide al municipio (Bs)', 'IF(ISNUMBER({costo}),ROUND({costo}-N({aporte}),2),"")'),
    workedColumn('turno', 'Lugar entre las suyas', TURN, { format: 'whole' }),
    workedColumn(
      'entra',
      'Entra en la matriz',
      'IF(NOT(ISNUMBER({turno})),"",IF(AND({origen}="OTB",{turno}>{reglas.porOtb}),"no","sí"))',
      { width: 10 },
    ),
  ],
  checks,
  usual: [],
};

/** What each neighbourhood got in earlier years, project by project. */
export const inversiones: TablePanel = {
  kind: 'table',
  id: 'inversiones',
  title: 'Inversión ejecutada en el último quinquenio',
  totals: { monto: 'ROUND(SUM({monto:}),2)' },
  columns: [
    choiceColumn('otb', 'OTB o distrito', 28, '{otbs.otb:}', { required: true }),
    typedColumn('anio', 'Gestión', 'whole', { required: true, from: 1990, upTo: 2100 }, { format: 'year' }),
    textColumn('proyecto', 'Proyecto', 36),
    amountColumn('monto', 'Ejecutado (Bs)', { required: true, from: 0 }),
  ],
  checks: [
    {
      at: 'anio',
      when: 'IF(COUNT({anio},{parametros.gestion})=2,OR({anio}>={parametros.gestion},{anio}<{parametros.gestion}-5),FALSE)',
      says: 'No es de los cinco años anteriores a la gestión del POA: no cuenta; corrija el año o borre la fila',
    },
  ],
  usual: [],
};

export const hojaDemanda: GuidedSheet = {
  name: 'Demanda',
  purpose:
    'Qué pide cada OTB, las organizaciones de mujeres, salud y educación; y qué recibió cada OTB en cinco años.',
  panels: [demandas, inversiones],
};
