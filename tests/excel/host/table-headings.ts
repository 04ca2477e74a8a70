import { contains } from './areas.ts';
import type { SheetModel } from './model.ts';

/** The heading cells of a table are never empty: Excel numbers the ones that are left so. */
export function nameHeading(sheet: SheetModel, row: number, column: number): void {
  const table = sheet.tables.find(({ area }) => contains({ ...area, rows: 1 }, row, column));
  if (!table) return;
  const cell = sheet.make(row, column);
  if (cell.value === '') cell.value = `Columna${String(column - table.area.column + 1)}`;
}

export function nameHeadings(sheet: SheetModel): void {
  for (const { area } of sheet.tables)
    for (let at = 0; at < area.columns; at++) nameHeading(sheet, area.row, area.column + at);
}
