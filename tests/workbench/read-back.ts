import type { ReadBack, SheetBack } from '../books/conformance.ts';
import type { Area } from '../../src/books/plan.ts';
import { addressOf } from '../../src/books/plan.ts';
import { cellValue } from '../../workbench/host/cell-value.ts';
import { choicesOf } from '../../workbench/univer/lists.ts';
import { charactersOf, type Sheet } from '../../workbench/host/sheet.ts';
import type { Book } from '../../workbench/univer/engine.ts';

interface Corners {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: Corners): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
const addressIn = (corners: Corners | undefined): string => (corners ? addressOf(areaOf(corners)) : '');

/** Univer keeps the colours of a rule as `rgb(1,2,3)`. */
const hex = (colour: string | undefined): string | undefined =>
  colour
    ?.match(/\d+/g)
    ?.map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('');

/** What stands in the open workbook, asked of Univer itself. */
export const readBack = (book: Book, sheets: readonly string[]): ReadBack => ({
  sheets: book
    .getSheets()
    .filter((each) => sheets.includes(each.getSheetName()))
    .map((sheet) => sheetBack(book, sheet)),
  names: book
    .getDefinedNames()
    .map((each) => ({ name: each.getName(), refersTo: each.getFormulaOrRefString() })),
});

const sheetBack = (book: Book, sheet: Sheet): SheetBack => ({
  name: sheet.getSheetName(),
  cell(row, column) {
    const range = sheet.getRange(row, column);
    const data = sheet.getSheet().getCellRaw(row, column);
    if (!data) return undefined;
    const style = range.getCellStyleData();
    return {
      value: cellValue(data),
      formula: data.f ?? undefined,
      format: style?.n?.pattern,
      bold: Boolean(style?.bl),
      italic: Boolean(style?.it),
      size: style?.fs,
      color: style?.cl?.rgb ?? undefined,
      fill: style?.bg?.rgb ?? undefined,
    };
  },
  width: (column) => charactersOf(sheet.getColumnWidth(column)),
  frozenRows: sheet.getFrozenRows(),
  frozenColumns: sheet.getFrozenColumns(),
  isHidden: (column) => !sheet.getSheet().getColVisible(column),
  tables: book
    .getTableList()
    .filter(({ subUnitId }) => subUnitId === sheet.getSheetId())
    .map(({ name, range }) => ({ name, address: addressIn(range) })),
  lists: sheet.getDataValidations().map((each) => ({
    address: addressIn((each.rule as { readonly ranges: readonly Corners[] }).ranges[0]),
    values: [choicesOf(each.getCriteriaValues()[1])].flat(),
  })),
  conditions: sheet.getConditionalFormattingRules().map(({ ranges, rule }) => {
    const { value, style } = rule as unknown as {
      value: string;
      style: { cl?: { rgb?: string }; bg?: { rgb?: string } };
    };
    return {
      address: addressIn(ranges[0]),
      formula: value,
      color: hex(style.cl?.rgb),
      fill: hex(style.bg?.rgb),
    };
  }),
});
