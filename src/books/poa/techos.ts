import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, choiceColumn, workedAmount } from './columnas.ts';

const budgeted = (column: string): string =>
  `ROUND(IF({clave}="",SUMIFS({presupuesto.${column}:},{presupuesto.unidad:},{unidad}),SUMIFS({presupuesto.${column}:},{presupuesto.unidad:},{unidad},{presupuesto.fuenteOrganismo:},{clave})),2)`;

/** How much each unit may spend, of each source or of all of them. */
export const techos: TablePanel = {
  kind: 'table',
  id: 'techos',
  title: 'Techos por unidad',
  totals: { techo: 'SUM({techo:})' },
  columns: [
    choiceColumn('unidad', 'Código de la unidad', 12, '{unidades.codigo:}', { required: true }),
    choiceColumn('clave', 'Fuente-organismo', 13, '{fuentes.clave:}', {
      meaning: 'En blanco: de todas las fuentes.',
    }),
    amountColumn('techo', 'Techo (Bs)'),
    workedAmount('programado', 'Programado (Bs)', budgeted('programado')),
    workedAmount('vigente', 'Vigente (Bs)', budgeted('vigente')),
    workedAmount('saldo', 'Saldo (Bs)', 'IF({techo}="","",ROUND({techo}-{vigente},2))'),
  ],
  usual: [],
};

export const hojaTechos: GuidedSheet = {
  name: 'Techos',
  purpose: 'Hasta cuánto puede programar cada unidad, y cuánto le queda contra todo lo ya programado.',
  panels: [techos],
};
