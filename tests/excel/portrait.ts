import type { BookModel, SheetModel } from './host/model.ts';

/** Everything a person could see of a sheet, in a form that compares. */
const sheetPortrait = (sheet: SheetModel) => ({
  name: sheet.name,
  visibility: sheet.visibility,
  cells: sheet
    .touched()
    .filter(({ cell }) => cell.value !== '' || cell.formula !== undefined)
    .map(({ row, column, cell }) => [
      row,
      column,
      cell.formula ?? cell.value,
      cell.dress.numberFormat ?? 'General',
    ])
    .sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1])),
  tables: sheet.tables.map(({ name, area }) => ({ name, area })),
  charts: sheet.charts.map(({ name }) => name),
});

/** Sheets set aside count as gone: nobody sees them and `look` does not tell them. */
export const portrait = (book: BookModel) => ({
  sheets: book.sheets.filter(({ name }) => !name.startsWith('~Muni ')).map(sheetPortrait),
  names: book.names.map(({ name, formula }) => ({ name, formula })),
});
