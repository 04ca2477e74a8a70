import {
  absolute,
  addressOf,
  columnLetters,
  numberFormats,
  styles,
  type ConditionPlan,
  type ListPlan,
  type Look,
  type PagesAcross,
  type SheetPlan,
  type Style,
} from '../../../src/books/plan.ts';
import { fold } from './fold.ts';

/** Excel counts widths in points; plans count characters of 7 pixels with 5 of margin. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Formats, widths, lists, colours and print layout of one sheet. The cells are already there. */
export function dress(sheet: Excel.Worksheet, plan: SheetPlan, isNew: boolean): void {
  if (!isNew) undress(sheet);
  for (const look of plan.looks) paint(sheet, look);
  for (const [column, width] of plan.widths.entries())
    sheet.getRange(addressOf({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = pointsOf(width);
  for (const column of plan.hidden ?? [])
    sheet.getRange(addressOf({ row: 0, column, rows: 1, columns: 1 })).columnHidden = true;
  freeze(sheet, plan);
  if (isNew) fold(sheet, plan);
  for (const list of plan.lists) offer(sheet, list);
  for (const condition of plan.conditions) colour(sheet, condition);
  layOut(sheet, plan);
}

/** What an earlier run left on a sheet of ours and this one may not want. */
function undress(sheet: Excel.Worksheet): void {
  const whole = sheet.getRange();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  sheet.freezePanes.unfreeze();
  whole.columnHidden = false;
  sheet.verticalPageBreaks.removePageBreaks();
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns = 0 }: SheetPlan): void {
  const { freezePanes } = sheet;
  if (frozenRows > 0 && frozenColumns > 0)
    freezePanes.freezeAt(addressOf({ row: 0, column: 0, rows: frozenRows, columns: frozenColumns }));
  else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
}

function paint(sheet: Excel.Worksheet, { area, style, format }: Look): void {
  const range = sheet.getRange(addressOf(area));
  // One format stands for the whole range, though the types ask for one a cell.
  if (format) range.numberFormat = [[numberFormats[format]]];
  if (style) wear(range.format, styles[style]);
}

function wear(
  format: Excel.RangeFormat,
  { bold = false, italic = false, size, color, fill, wrap, align }: Style,
): void {
  format.font.bold = bold;
  format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (wrap !== undefined) format.wrapText = wrap;
  if (align !== undefined) format.horizontalAlignment = 'Center';
}

/** Excel parts the choices of a list at its commas, so a choice may not hold one. */
function offer(sheet: Excel.Worksheet, { area, values, from, open = false }: ListPlan): void {
  const { dataValidation } = sheet.getRange(addressOf(area));
  const source = from ? `=${absolute(from.sheet, from.area)}` : values.join(',');
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  if (open) dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

function colour(sheet: Excel.Worksheet, { area, formula, style }: ConditionPlan): void {
  const condition = sheet.getRange(addressOf(area)).conditionalFormats.add('Custom');
  const { color, fill, bold } = styles[style];
  condition.custom.rule.formula = formula.startsWith('=') ? formula : `=${formula}`;
  if (color !== undefined) condition.custom.format.font.color = `#${color}`;
  if (fill !== undefined) condition.custom.format.fill.color = `#${fill}`;
  if (bold !== undefined) condition.custom.format.font.bold = bold;
}

/** Whole columns a page, the first ones on each. */
function cut(sheet: Excel.Worksheet, { from, repeatColumns }: PagesAcross): void {
  for (const column of from) sheet.verticalPageBreaks.add(addressOf({ row: 0, column, rows: 1, columns: 1 }));
  if (repeatColumns > 0) sheet.pageLayout.setPrintTitleColumns(`$A:$${columnLetters(repeatColumns - 1)}`);
}

function layOut(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = print.paper === 'oficio' ? 'Folio' : 'A4';
  pageLayout.zoom = print.across
    ? { scale: print.across.scale }
    : { horizontalFitToPages: 1, verticalFitToPages: print.onePage ? 1 : 0 };
  if (print.across) cut(sheet, print.across);
  pageLayout.setPrintArea(
    print.columns === undefined ? sheet.getRange() : `A:${columnLetters(print.columns - 1)}`,
  );
  if (print.repeatRows > 0) pageLayout.setPrintTitleRows(`$1:$${String(print.repeatRows)}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.replaceAll('&', '&&');
  footer.rightFooter = '&P / &N';
}
