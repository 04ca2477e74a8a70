import { typedColumn } from '../guided/columns.ts';
import type { TablePanel } from '../guided/spec.ts';
import { convenioColumns, countAt, filaColumn } from './convenio-columns.ts';

/** What the association spent besides the cost of each service, and what it bought to keep. */
export const gastos: TablePanel = {
  kind: 'table',
  id: 'gastos',
  stays: 'municipio',
  spare: 15,
  totals: { importe: 'ROUND(SUM({importe:}),2)' },
  columns: [
    ...convenioColumns,
    typedColumn('fecha', 'Fecha', 'date', { required: true }),
    typedColumn(
      'tipo',
      'Tipo',
      'choice',
      { required: true, options: ['gasto general', 'activo fijo'] },
      { width: 14 },
    ),
    typedColumn('concepto', 'Concepto', 'text', { required: true }, { width: 34 }),
    typedColumn('respaldo', 'Respaldo', 'text', { meaning: 'Factura, recibo o acta.' }),
    typedColumn('importe', 'Importe (Bs)', 'amount', { required: true, from: 0 }),
    filaColumn,
  ],
  checks: [
    {
      at: 'fecha',
      when: `IF(ISNUMBER({fecha}),{fecha}<${countAt('convenios.firma')},FALSE)`,
      says: 'El gasto es anterior a la firma del convenio: corrija la fecha',
    },
  ],
};
