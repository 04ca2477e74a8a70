import { listRule } from '../univer/lists.ts';
import type { Workbook as FileBook } from 'hucre/xlsx';
import { areaOf } from '../../taskpane/hosts/addresses.ts';
import { addressOf } from '../../src/books/plan.ts';
import type { Book, Engine } from '../univer/engine.ts';
import { putName } from '../univer/names.ts';
import { sheetId } from './snapshot.ts';

type FileSheet = FileBook['sheets'][number];

/** What a grid takes only once its workbook is open, and formulas speak of: tables and defined names. */
export async function addTablesAndNames(
  engine: Engine,
  book: Book,
  file: FileBook,
  isLeftOut: (name: string) => boolean = () => false,
): Promise<void> {
  for (const [at, { tables = [] }] of file.sheets.entries()) {
    const sheet = book.getSheetBySheetId(sheetId(at));
    for (const { name, displayName = name, range } of tables) {
      const area = areaOf(range ?? '');
      if (sheet && area)
        await sheet.addTable(
          displayName,
          sheet.getRange(addressOf(area)).getRange(),
          `tabla ${displayName}`,
          {},
        );
    }
  }
  for (const { name, range, scope } of file.namedRanges ?? [])
    // Built-in names (print areas, filters) and those of a single sheet mean nothing to formulas elsewhere.
    if (scope === undefined && !name.startsWith('_') && !isLeftOut(name))
      putName(engine, book, name, range.replace(/^=/, ''));
}

/** Lists to choose from and colours by formula: the ones this grid shows as Excel does. */
export function addRules(engine: Engine, book: Book, file: FileBook): void {
  for (const [at, sheet] of file.sheets.entries()) {
    addLists(engine, book, sheet, sheetId(at));
    addColours(book, sheet, sheetId(at));
  }
}

function addLists(engine: Engine, book: Book, { dataValidations = [] }: FileSheet, id: string): void {
  const sheet = book.getSheetBySheetId(id);
  for (const { type, values, formula1, range, showErrorMessage = false } of dataValidations) {
    const area = areaOf(range);
    const choices = values ?? formula1;
    if (!sheet || type !== 'list' || choices === undefined || !area) continue;
    sheet.getRange(addressOf(area)).setDataValidation(listRule(engine, choices, !showErrorMessage));
  }
}

function addColours(book: Book, { conditionalRules = [] }: FileSheet, id: string): void {
  const sheet = book.getSheetBySheetId(id);
  // The first rule wins in a file; here each new one goes before the others.
  const byPriority = [...conditionalRules].sort((a, b) => b.priority - a.priority);
  for (const { type, formula, range, style } of byPriority) {
    const area = areaOf(range);
    const test = Array.isArray(formula) ? formula[0] : formula;
    if (!sheet || type !== 'expression' || test === undefined || !area) continue;
    const fill = style?.fill?.type === 'pattern' ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
    const rule = sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(`=${test.replace(/^=/, '')}`)
      .setRanges([sheet.getRange(addressOf(area)).getRange()]);
    if (fill?.rgb) rule.setBackground(`#${fill.rgb.slice(-6)}`);
    if (style?.font?.color?.rgb) rule.setFontColor(`#${style.font.color.rgb.slice(-6)}`);
    sheet.addConditionalFormattingRule(rule.build());
  }
}
