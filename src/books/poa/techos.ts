import { typedColumn, typedFact, workedColumn, workedFact } from '../guided/columns.ts';
import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, choiceColumn, textColumn, workedAmount } from './columnas.ts';

const budgeted = (column: string): string =>
  `ROUND(IF({clave}="",SUMIFS({presupuesto.${column}:},{presupuesto.unidad:},{unidad}),SUMIFS({presupuesto.${column}:},{presupuesto.unidad:},{unidad},{presupuesto.fuenteOrganismo:},{clave})),2)`;

/** How much each unit may spend, of each source or of all of them. What was left unsaid is no ceiling of 0. */
export const techos: TablePanel = {
  kind: 'table',
  id: 'techos',
  title: 'Techos por unidad',
  totals: {
    techo: 'ROUND(SUM({techo:}),2)',
    programado: 'ROUND(SUM({programado:}),2)',
    vigente: 'ROUND(SUM({vigente:}),2)',
  },
  columns: [
    choiceColumn('unidad', 'Código de la unidad', 12, '{unidades.codigo:}', { required: true }),
    workedColumn(
      'nombre',
      'Unidad',
      'IFERROR(INDEX({unidades.unidad:},MATCH({unidad},{unidades.codigo:},0))&"","")',
      { width: 30 },
    ),
    choiceColumn('clave', 'Fuente-organismo', 13, '{fuentes.clave:}', {
      meaning: 'En blanco: de todas las fuentes.',
    }),
    amountColumn('techo', 'Techo (Bs)', { from: 0 }),
    workedAmount('programado', 'Programado (Bs)', budgeted('programado')),
    workedAmount('vigente', 'Vigente (Bs)', budgeted('vigente')),
    workedAmount('saldo', 'Saldo (Bs)', 'IF({techo}="","",ROUND({techo}-{vigente},2))'),
    workedColumn(
      'estado',
      'Estado',
      'IF({techo}="","sin techo",IF({saldo}<0,"excede el techo",IF({saldo}=0,"techo agotado","dentro del techo")))',
      { width: 16 },
    ),
  ],
  checks: [
    {
      at: 'unidad',
      when: 'AND({unidad}<>"",COUNTIFS({unidad:},{unidad},{clave:},{clave}&"")>1)',
      says: 'La unidad y la fuente están dos veces: sume sus techos en una fila',
    },
    {
      at: 'clave',
      when: 'AND({clave}<>"",COUNTIFS({unidad:},{unidad},{clave:},"")>0)',
      says: 'La unidad ya tiene un techo de todas las fuentes: deje uno u otro, que así se cuenta dos veces',
    },
    { at: 'techo', when: 'AND({unidad}<>"",{techo}="")', says: 'Falta el techo: vacío no es cero' },
    {
      at: 'saldo',
      when: 'N({saldo})<0',
      says: 'Se programó más que el techo: reduzca líneas de la unidad o cambie su techo',
    },
  ],
  usual: [],
};

const methods = ['poblacion', 'equidad', 'base_mas_poblacion'];

/** What is shared among neighbourhoods or districts, and how. */
export const reparto: FactsPanel = {
  kind: 'facts',
  id: 'reparto',
  title: 'Reparto entre OTB o distritos',
  widths: [40, 22],
  facts: [
    {
      ...typedFact('monto', 'Monto que se reparte (Bs)', 'amount', { from: 0 }),
      checks: [
        {
          when: 'AND(ISNUMBER({reparto.monto}),N({reparto.monto})>{distribucion.distribuible})',
          says: 'Pasa de lo distribuible: reduzca el monto, o revise Recursos',
        },
      ],
    },
    {
      ...typedFact(
        'metodo',
        'Método',
        'choice',
        { required: true, options: methods },
        { usual: 'poblacion' },
      ),
      checks: [
        {
          when: 'AND({reparto.metodo}="base_mas_poblacion",{reparto.base}="")',
          says: 'Falta qué parte se divide por igual: escríbala abajo',
        },
      ],
    },
    typedFact('base', 'Parte que se divide por igual', 'percent', { from: 0, upTo: 1 }),
    workedFact('repartido', 'Repartido (Bs)', 'ROUND(SUM({otbs.techo:}),2)', { format: 'amount' }),
    {
      ...workedFact(
        'diferencia',
        'Diferencia (Bs)',
        'IF(ISNUMBER({reparto.monto}),ROUND({reparto.monto}-{reparto.repartido},2),"")',
        { format: 'amount' },
      ),
      checks: [
        {
          when: 'N({reparto.diferencia})<>0',
          says: 'No se reparte todo: complete la población de las OTB, y su NBI si es con equidad',
        },
      ],
    },
  ],
};

const CEILINGS = 'MUNI.TECHOS({reparto.monto},{poblacion:},{nbi:},{reparto.metodo},{reparto.base})';

/** The neighbourhoods, what each gets of what is shared, and what it got in the last five years. */
export const otbs: TablePanel = {
  kind: 'table',
  id: 'otbs',
  title: 'OTB o distritos',
  totals: {
    poblacion: 'SUM({poblacion:})',
    techo: 'ROUND(SUM({techo:}),2)',
    inversion: 'ROUND(SUM({inversion:}),2)',
  },
  columns: [
    textColumn('otb', 'OTB o distrito', 30, { required: true }),
    textColumn('distrito', 'Distrito', 14),
    typedColumn('zona', 'Zona', 'choice', { options: ['urbana', 'rural'] }, { width: 9 }),
    typedColumn('poblacion', 'Población', 'whole', { from: 0 }),
    typedColumn('nbi', 'NBI o peso', 'number', { from: 0 }),
    workedColumn(
      'techo',
      'Techo (Bs)',
      `IF(OR(NOT(ISNUMBER({reparto.monto})),N({poblacion})<=0),"",IFERROR(INDEX(${CEILINGS},{#}+1,4),""))`,
      { format: 'amount' },
    ),
    workedColumn(
      'porHabitante',
      'Techo por habitante (Bs)',
      'IF(AND(ISNUMBER({techo}),N({poblacion})>0),{techo}/{poblacion},"")',
      { format: 'amount' },
    ),
    workedAmount(
      'inversion',
      'Invertido en el quinquenio (Bs)',
      'IF(ISNUMBER({parametros.gestion}),ROUND(SUMIFS({inversiones.monto:},{inversiones.otb:},{otb},{inversiones.anio:},">="&({parametros.gestion}-5),{inversiones.anio:},"<"&{parametros.gestion}),2),"")',
    ),
    workedColumn(
      'invertidoPor',
      'Invertido por habitante (Bs)',
      'IF(AND(ISNUMBER({inversion}),N({poblacion})>0),{inversion}/{poblacion},"")',
      { format: 'amount' },
    ),
    workedColumn(
      'factor',
      'Factor de equidad',
      'IF(OR({reglas.equidad}<>"sí",NOT(ISNUMBER({invertidoPor}))),"",IF({reglas.media}=0,1,2*{reglas.media}/({reglas.media}+{invertidoPor})))',
      { format: 'number' },
    ),
  ],
  checks: [
    {
      at: 'otb',
      when: 'AND({otb}<>"",COUNTIF({otb:},{otb})>1)',
      says: 'La OTB está dos veces: deje una fila',
    },
    {
      at: 'poblacion',
      when: 'AND({otb}<>"",N({poblacion})=0)',
      says: 'Falta la población: sin ella no recibe techo ni factor de equidad',
    },
    {
      at: 'nbi',
      when: 'AND({otb}<>"",{reparto.metodo}="equidad",{nbi}="")',
      says: 'El reparto es con equidad y falta su NBI o peso: complételo',
    },
  ],
  usual: [],
};

export const hojaTechos: GuidedSheet = {
  name: 'Techos',
  purpose:
    'Hasta cuánto puede programar cada unidad, y cuánto le toca a cada OTB o distrito de lo que se reparte.',
  panels: [techos, reparto, otbs],
};
