import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, workedAmount } from './columnas.ts';
import { measured, reported, unexplained } from './seguimiento-columnas.ts';

const ofLine = (column: string): string => `INDEX({presupuesto.${column}:},{fila})`;
const textOf = (key: string, heading: string, width: number): ColumnSpec => ({
  key,
  heading,
  width,
  formula: `IF({fila}="","",${ofLine(key)}&"")`,
});

/** What was accrued of each budget line, month by month, and what was committed and paid of it. */
export const financiero: TablePanel = {
  kind: 'table',
  id: 'financiero',
  title: 'Devengado de cada mes (Bs)',
  totals: {
    compromiso: 'SUM({compromiso:})',
    pagado: 'SUM({pagado:})',
    vigente: 'SUM({vigente:})',
    pa: 'SUM({pa:})',
    ea: 'SUM({ea:})',
  },
  columns: [
    {
      key: 'clave',
      heading: 'Clave presupuestaria',
      width: 36,
      input: { kind: 'choice', required: true, options: '{presupuesto.clave:}' },
    },
    ...reported('amount'),
    amountColumn('compromiso', 'Comprometido a la fecha (Bs)'),
    amountColumn('pagado', 'Pagado a la fecha (Bs)'),
    {
      key: 'fila',
      heading: 'Fila en el presupuesto',
      helper: true,
      format: 'whole',
      formula: 'IFERROR(MATCH({clave},{presupuesto.clave:},0),"")',
    },
    textOf('unidad', 'Código de la unidad', 12),
    textOf('categoria', 'Categoría programática', 16),
    textOf('objeto', 'Objeto del gasto', 10),
    textOf('fuenteOrganismo', 'Fuente-organismo', 13),
    textOf('tipo', 'Tipo de gasto', 15),
    ...measured({
      months: 'presupuesto.ene..dic',
      format: 'amount',
      unit: ' (Bs)',
      year: workedAmount('vigente', 'Vigente (Bs)', `IF({fila}="","",${ofLine('vigente')})`),
    }),
    workedAmount(
      'porDevengar',
      'Saldo por devengar (Bs)',
      'IF(AND(ISNUMBER({vigente}),ISNUMBER({ea})),ROUND({vigente}-{ea},2),"")',
    ),
    workedAmount(
      'deuda',
      'Devengado no pagado (Bs)',
      'IF(AND(ISNUMBER({ea}),ISNUMBER({pagado})),ROUND({ea}-{pagado},2),"")',
    ),
  ],
  checks: [
    unexplained,
    {
      at: 'porDevengar',
      when: 'N({porDevengar})<0',
      says: 'Se devengó más que el presupuesto vigente: registre la reformulación o corrija el mes',
    },
    {
      at: 'pagado',
      when: 'N({deuda})<0',
      says: 'Se pagó más de lo devengado: corrija uno de los dos',
    },
    {
      at: 'compromiso',
      when: 'IF(AND(ISNUMBER({compromiso}),ISNUMBER({ea})),ROUND({ea}-{compromiso},2)>0,FALSE)',
      says: 'Se devengó más de lo comprometido: corrija uno de los dos',
    },
  ],
  usual: [],
};

export const hojaFinanciero: GuidedSheet = {
  name: 'Seguimiento financiero',
  purpose: 'Lo devengado de cada línea del presupuesto, mes a mes, contra lo programado y lo vigente.',
  panels: [financiero],
};
