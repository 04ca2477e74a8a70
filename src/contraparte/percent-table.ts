import { percent, type Kind } from '../engine/kinds.ts';
import { labelTable } from '../engine/label-table.ts';

/** Percentage by category, as the office keeps it. */
export type PercentTable = ReadonlyMap<string, number>;

export const percentTable: Kind<PercentTable> = labelTable(percent, {
  es: 'dos columnas, categoría y porcentaje',
  en: 'two columns, category and percentage',
  pt: 'duas colunas, categoria e percentual',
});
