import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, textColumn } from './columnas.ts';

/** Changes to the budget: each takes an amount from a line, gives it to another, or both. Nothing is overwritten. */
export const reformulaciones: TablePanel = {
  kind: 'table',
  id: 'reformulaciones',
  columns: [
    { key: 'fecha', heading: 'Fecha', format: 'date', input: { kind: 'date', required: true } },
    textColumn('motivo', 'Motivo', 40, { required: true }),
    {
      key: 'de',
      heading: 'De la línea',
      width: 36,
      input: { kind: 'choice', options: '{presupuesto.clave:}' },
    },
    {
      key: 'a',
      heading: 'A la línea',
      width: 36,
      input: { kind: 'choice', options: '{presupuesto.clave:}' },
    },
    amountColumn('monto', 'Monto (Bs)', { required: true, from: 0 }),
  ],
  usual: [],
};

export const hojaReformulaciones: GuidedSheet = {
  name: 'Reformulaciones',
  purpose: 'Cada cambio del presupuesto, con su fecha y su motivo: el vigente se calcula de aquí.',
  panels: [reformulaciones],
};
