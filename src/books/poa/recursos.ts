import { workedFact } from '../guided/columns.ts';
import type { CheckSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, codeColumn, PAIR, textColumn, workedAmount } from './columnas.ts';

const pair = [codeColumn('fuente', 'Fuente', 9), codeColumn('organismo', 'Organismo', 11)];
const pairKey = { key: 'clave', heading: 'Fuente-organismo', width: 13, formula: PAIR };
const hiddenKey = { ...pairKey, helper: true };

/** A row whose money has no known source stays out of every sum by source: it says so. */
export const pairChecks = (amount: string, key = 'clave'): readonly CheckSpec[] => [
  {
    at: 'fuente',
    when: `AND({${amount}}<>"",OR({fuente}="",{organismo}=""))`,
    says: 'Falta la fuente o el organismo: complételos, como 41 y 113',
  },
  {
    at: 'organismo',
    when: `AND({${key}}<>"",ISERROR(MATCH({${key}},{fuentes.clave:},0)))`,
    says: 'Esa fuente y ese organismo no están en «Por fuente y organismo» de Recursos: agréguelos allí o corrija los códigos',
  },
];

/** Where money comes from: one row per income line. */
export const recursos: TablePanel = {
  kind: 'table',
  id: 'recursos',
  title: 'Recursos estimados',
  totals: { estimado: 'ROUND(SUM({estimado:}),2)' },
  columns: [
    codeColumn('rubro', 'Rubro', 10),
    textColumn('descripcion', 'Descripción', 36),
    ...pair,
    amountColumn('estimado', 'Estimado (Bs)', { required: true, from: 0 }),
    hiddenKey,
  ],
  checks: pairChecks('estimado'),
  usual: [],
};

/** What the law or a contract takes before anything is shared. */
export const obligatorios: TablePanel = {
  kind: 'table',
  id: 'obligatorios',
  title: 'Gastos obligatorios',
  spare: 12,
  totals: { monto: 'ROUND(SUM({monto:}),2)' },
  columns: [
    textColumn('concepto', 'Gasto obligatorio', 34, { required: true }),
    ...pair,
    amountColumn('monto', 'Monto (Bs)', { required: true, from: 0 }),
    textColumn('norma', 'Norma o contrato', 30),
    hiddenKey,
  ],
  checks: pairChecks('monto'),
  usual: [],
};

const byPair = (panel: string, column: string): string =>
  `ROUND(SUMIF({${panel}.clave:},{clave},{${panel}.${column}:}),2)`;
const budgeted = (column: string): string =>
  `ROUND(SUMIF({presupuesto.fuenteOrganismo:},{clave},{presupuesto.${column}:}),2)`;

const summed = ['estimado', 'obligatorio', 'distribuible', 'programado', 'vigente', 'saldo'];

/** One row per pair of source and body: what it brings, what is taken first, and what the budget has of it. */
export const fuentes: TablePanel = {
  kind: 'table',
  id: 'fuentes',
  title: 'Por fuente y organismo',
  spare: 10,
  totals: Object.fromEntries(summed.map((key) => [key, `ROUND(SUM({${key}:}),2)`])),
  columns: [
    textColumn('sigla', 'Sigla', 8),
    codeColumn('fuente', 'Fuente', 9, { required: true }),
    codeColumn('organismo', 'Organismo', 11, { required: true }),
    textColumn('nombre', 'Nombre', 34),
    pairKey,
    workedAmount('estimado', 'Recursos (Bs)', byPair('recursos', 'estimado')),
    workedAmount('obligatorio', 'Obligatorio (Bs)', byPair('obligatorios', 'monto')),
    workedAmount('distribuible', 'Distribuible (Bs)', 'ROUND({estimado}-{obligatorio},2)'),
    workedAmount('programado', 'Programado (Bs)', budgeted('programado')),
    workedAmount('vigente', 'Vigente (Bs)', budgeted('vigente')),
    workedAmount('saldo', 'Sin presupuestar (Bs)', 'ROUND({estimado}-{vigente},2)'),
    {
      key: 'tope',
      heading: 'Tope propio de compromiso',
      format: 'percent',
      input: {
        kind: 'percent',
        from: 0,
        upTo: 1,
        meaning: 'Solo si a esta fuente le toca otro que el de Parámetros.',
      },
    },
    workedAmount(
      'comprometible',
      'Se puede comprometer (Bs)',
      'ROUND({vigente}*IF(ISNUMBER({tope}),{tope},IF(ISNUMBER({parametros.topeCompromiso}),{parametros.topeCompromiso},1)),2)',
    ),
  ],
  checks: [
    {
      at: 'organismo',
      when: 'AND({clave}<>"",COUNTIF({clave:},{clave})>1)',
      says: 'La fuente y el organismo están dos veces: deje una fila',
    },
    {
      at: 'saldo',
      when: 'N({saldo})<0',
      says: 'El presupuesto pasa de los recursos de esta fuente: reduzca líneas o corrija el estimado',
    },
    {
      at: 'distribuible',
      when: 'N({distribuible})<0',
      says: 'Lo obligatorio pasa de lo que trae esta fuente: corrija uno de los dos',
    },
  ],
  usual: [
    { sigla: 'CT', fuente: '41', organismo: '113', nombre: 'Coparticipación tributaria' },
    { sigla: 'RE', fuente: '20', organismo: '210', nombre: 'Recursos específicos' },
    { sigla: 'ORE', fuente: '20', organismo: '230', nombre: 'Otros recursos específicos' },
    { sigla: 'IDH', fuente: '41', organismo: '119', nombre: 'Impuesto Directo a los Hidrocarburos' },
    { sigla: 'TGN', fuente: '41', organismo: '111', nombre: 'Tesoro General de la Nación' },
  ],
};

const amount = { format: 'amount' } as const;

/** Total resources less what is obligatory is what can be shared; less what has been shared, what is left. */
export const distribucion: FactsPanel = {
  kind: 'facts',
  id: 'distribucion',
  title: 'Lo que se puede distribuir',
  facts: [
    workedFact('recursos', 'Total de recursos (Bs)', 'ROUND(SUM({recursos.estimado:}),2)', amount),
    workedFact('obligatorios', 'Gastos obligatorios (Bs)', 'ROUND(SUM({obligatorios.monto:}),2)', amount),
    workedFact(
      'distribuible',
      'Distribuible (Bs)',
      'ROUND({distribucion.recursos}-{distribucion.obligatorios},2)',
      amount,
    ),
    workedFact('distribuido', 'Distribuido en techos (Bs)', 'ROUND(SUM({techos.techo:}),2)', amount),
    {
      ...workedFact(
        'saldo',
        'Saldo disponible (Bs)',
        'ROUND({distribucion.distribuible}-{distribucion.distribuido},2)',
        amount,
      ),
      checks: [
        {
          when: '{distribucion.saldo}<0',
          says: 'Los techos pasan de lo distribuible: reduzca alguno en la hoja Techos',
        },
      ],
    },
  ],
};

export const hojaRecursos: GuidedSheet = {
  name: 'Recursos',
  purpose: 'Con qué cuenta el municipio, qué está comprometido por ley y cuánto queda para distribuir.',
  panels: [recursos, obligatorios, fuentes, distribucion],
};
