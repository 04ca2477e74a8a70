import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, codeColumn, PAIR, textColumn, workedAmount } from './columnas.ts';

const pair = [codeColumn('fuente', 'Fuente', 9), codeColumn('organismo', 'Organismo', 11)];
const pairKey = { key: 'clave', heading: 'Fuente-organismo', width: 13, formula: PAIR };

/** Where money comes from: one row per income line. */
export const recursos: TablePanel = {
  kind: 'table',
  id: 'recursos',
  title: 'Recursos estimados',
  totals: { estimado: 'SUM({estimado:})' },
  columns: [
    codeColumn('rubro', 'Rubro', 10),
    textColumn('descripcion', 'Descripción', 36),
    ...pair,
    amountColumn('estimado', 'Estimado (Bs)', { required: true }),
    pairKey,
  ],
  usual: [],
};

/** What the law or a contract takes before anything is shared. */
export const obligatorios: TablePanel = {
  kind: 'table',
  id: 'obligatorios',
  title: 'Gastos obligatorios',
  totals: { monto: 'SUM({monto:})' },
  columns: [
    textColumn('concepto', 'Gasto obligatorio', 34, { required: true }),
    ...pair,
    amountColumn('monto', 'Monto (Bs)', { from: 0 }),
    textColumn('norma', 'Norma o contrato', 30),
    pairKey,
  ],
  usual: [],
};

const byPair = (panel: string, column: string): string =>
  `ROUND(SUMIF({${panel}.clave:},{clave},{${panel}.${column}:}),2)`;

/** One row per pair of source and body: what it brings, what is taken first, and what the budget has of it. */
export const fuentes: TablePanel = {
  kind: 'table',
  id: 'fuentes',
  title: 'Por fuente y organismo',
  columns: [
    textColumn('sigla', 'Sigla', 8),
    codeColumn('fuente', 'Fuente', 9, { required: true }),
    codeColumn('organismo', 'Organismo', 11),
    textColumn('nombre', 'Nombre', 34),
    pairKey,
    workedAmount('estimado', 'Recursos (Bs)', byPair('recursos', 'estimado')),
    workedAmount('obligatorio', 'Obligatorio (Bs)', byPair('obligatorios', 'monto')),
    workedAmount('distribuible', 'Distribuible (Bs)', 'ROUND({estimado}-{obligatorio},2)'),
    workedAmount(
      'programado',
      'Programado (Bs)',
      'ROUND(SUMIF({presupuesto.fuenteOrganismo:},{clave},{presupuesto.programado:}),2)',
    ),
    workedAmount(
      'vigente',
      'Vigente (Bs)',
      'ROUND(SUMIF({presupuesto.fuenteOrganismo:},{clave},{presupuesto.vigente:}),2)',
    ),
    workedAmount('saldo', 'Sin presupuestar (Bs)', 'ROUND({estimado}-{vigente},2)'),
  ],
  usual: [
    { sigla: 'CT', fuente: '41', organismo: '113', nombre: 'Coparticipación tributaria' },
    { sigla: 'RE', fuente: '20', organismo: '210', nombre: 'Recursos específicos' },
    { sigla: 'ORE', fuente: '20', organismo: '230', nombre: 'Otros recursos específicos' },
    { sigla: 'IDH', fuente: '41', organismo: '119', nombre: 'Impuesto Directo a los Hidrocarburos' },
    { sigla: 'TGN', fuente: '41', organismo: '111', nombre: 'Tesoro General de la Nación' },
  ],
};

/** Total resources less what is obligatory is what can be shared; less what has been shared, what is left. */
export const distribucion: FactsPanel = {
  kind: 'facts',
  id: 'distribucion',
  title: 'Lo que se puede distribuir',
  facts: [
    {
      key: 'recursos',
      label: 'Total de recursos (Bs)',
      format: 'amount',
      formula: 'ROUND(SUM({recursos.estimado:}),2)',
    },
    {
      key: 'obligatorios',
      label: 'Gastos obligatorios (Bs)',
      format: 'amount',
      formula: 'ROUND(SUM({obligatorios.monto:}),2)',
    },
    {
      key: 'distribuible',
      label: 'Distribuible (Bs)',
      format: 'amount',
      formula: 'ROUND({distribucion.recursos}-{distribucion.obligatorios},2)',
    },
    {
      key: 'distribuido',
      label: 'Distribuido en techos (Bs)',
      format: 'amount',
      formula: 'ROUND(SUM({techos.techo:}),2)',
    },
    {
      key: 'saldo',
      label: 'Saldo disponible (Bs)',
      format: 'amount',
      formula: 'ROUND({distribucion.distribuible}-{distribucion.distribuido},2)',
    },
  ],
};

export const hojaRecursos: GuidedSheet = {
  name: 'Recursos',
  purpose: 'Con qué cuenta el municipio, qué está comprometido por ley y cuánto queda para distribuir.',
  panels: [recursos, obligatorios, fuentes, distribucion],
};
