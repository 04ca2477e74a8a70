import type { IRange } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from '@univerjs/sheets';
import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/sheets-table';
import '@univerjs/sheets-conditional-formatting/facade';
import { absolute, addressOf, styles, type Area, type Plan, type SheetPlan } from '../../src/books/plan.ts';
import { keepingTyped, type Standing } from '../../taskpane/hosts/kept.ts';
import type { Book, Engine } from '../univer/engine.ts';
import { listRule } from '../univer/lists.ts';
import { mutate } from '../univer/mutate.ts';
import { cellsOf } from './cells.ts';
import { heightsOf } from './heights.ts';
import { cellValue } from './cell-value.ts';

export type Sheet = NonNullable<ReturnType<Book['getSheetByName']>>;

/** Rows and columns left free below and beside what is written. */
const SPARE = { rows: 100, columns: 10 };

/** Makes the sheets a plan lacks, before any of them is written: lists and formulas speak of one another. */
export function makeSheets(book: Book, plan: Plan): ReadonlySet<string> {
  const standing = new Set(plan.sheets.map(({ name }) => name).filter((name) => book.getSheetByName(name)));
  for (const { name } of plan.sheets) if (!standing.has(name)) book.create(name, SPARE.rows, SPARE.columns);
  return standing;
}

/**
 * Writes one sheet of a plan: onto a new one, or onto the one Muni made before, which is emptied first. What people
 * typed in its input cells stays.
 */
export async function writeSheet(engine: Engine, book: Book, plan: SheetPlan, isOld: boolean): Promise<void> {
  const sheet = book.getSheetByName(plan.name) ?? book.create(plan.name, SPARE.rows, SPARE.columns);
  const planned =
    isOld && plan.holdsTyped !== true ? { ...plan, blocks: keepingTyped(plan, standing(sheet)) } : plan;
  const looks = looksOfKept(sheet, plan);
  if (isOld) empty(engine, book, sheet);
  const size = sizeOf(planned);
  makeRoom(sheet, size);
  setWidths(engine, book, sheet, plan);
  const cells = cellsOf(planned);
  for (const { row, column, look } of looks) Object.assign(cells[row]?.[column] ?? {}, { s: look });
  await engine.api.executeCommand(SetRangeValuesCommand.id, {
    unitId: book.getId(),
    subUnitId: sheet.getSheetId(),
    range: { startRow: 0, startColumn: 0, endRow: size.rows - 1, endColumn: size.columns - 1 },
    value: cells,
  });
  for (const [row, height] of heightsOf(planned)) sheet.setRowHeight(row, height);
  hide(engine, book, sheet, plan);
  freeze(sheet, plan);
  for (const { name, area } of plan.tables)
    await sheet.addTable(name, sheet.getRange(addressOf(area)).getRange(), `muni ${name}`, {});
  writeRules(engine, sheet, plan);
}

function setWidths(engine: Engine, book: Book, sheet: Sheet, { widths }: SheetPlan): void {
  if (widths.length === 0) return;
  const change = {
    unitId: book.getId(),
    subUnitId: sheet.getSheetId(),
    ranges: [sheet.getRange(0, 0, 1, widths.length).getRange()],
    colWidth: Object.fromEntries(widths.map((characters, column) => [column, pixelsOf(characters)])),
  };
  const { id } = SetWorksheetColWidthMutation;
  const back = SetWorksheetColWidthMutationFactory(change, sheet.getSheet());
  mutate(engine, book, { id, params: change }, { id, params: back });
}

function freeze(sheet: Sheet, { frozenRows: rows, frozenColumns: columns = 0 }: SheetPlan): void {
  if (rows + columns === 0) return;
  sheet.setFreeze({
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

/** What stands on a sheet now, formulas as they were typed. */
const standing =
  (sheet: Sheet): Standing =>
  (row, column) => {
    // The cell as it is kept: the one shown is rounded to twelve figures.
    const cell = sheet.getSheet().getCellRaw(row, column);
    return sheet.getRange(row, column).getFormula() || (cellValue(cell) ?? undefined);
  };

/** How people's own cells look, and where they will stand. */
const looksOfKept = (sheet: Sheet, { kept = [] }: SheetPlan) =>
  kept.flatMap(({ from, column }) =>
    Array.from({ length: from.rows }, (_, down) => ({
      row: from.row + down,
      column,
      look: sheet.getSheet().getCellRaw(from.row + down, from.column)?.s,
    })),
  );

function empty(engine: Engine, book: Book, sheet: Sheet): void {
  for (const table of book.getTableList())
    if (table.subUnitId === sheet.getSheetId()) removeTable(engine, book, table);
  sheet.clearConditionalFormatRules();
  sheet.getDataRange().setDataValidation(null);
  sheet.clear();
  const every = { startRow: 0, endRow: sheet.getMaxRows() - 1, startColumn: 0 };
  show(engine, book, sheet, [{ ...every, endColumn: sheet.getMaxColumns() - 1 }]);
  sheet.cancelFreeze();
}

type Table = ReturnType<Book['getTableList']>[number];

function removeTable(engine: Engine, book: Book, { id, subUnitId, name, range, columns }: Table): void {
  const place = { unitId: book.getId(), subUnitId, tableId: id };
  const header = columns.map(({ displayName }) => displayName);
  mutate(
    engine,
    book,
    { id: DeleteSheetTableMutation.id, params: place },
    { id: AddSheetTableMutation.id, params: { ...place, name, range, header, options: {} } },
  );
}

/** By its command the columns would be selected too, as if someone had hidden them by hand. */
function hide(engine: Engine, book: Book, sheet: Sheet, { hidden = [] }: SheetPlan): void {
  if (hidden.length === 0) return;
  const endRow = sheet.getMaxRows() - 1;
  const ranges = hidden.map((column) => ({ startRow: 0, endRow, startColumn: column, endColumn: column }));
  const params = { unitId: book.getId(), subUnitId: sheet.getSheetId(), ranges };
  mutate(engine, book, { id: SetColHiddenMutation.id, params }, { id: SetColVisibleMutation.id, params });
}

/** Columns a person hid are hidden again when the work is taken back. */
function show(engine: Engine, book: Book, sheet: Sheet, ranges: readonly IRange[]): void {
  const { id } = SetColVisibleMutation;
  const place = { unitId: book.getId(), subUnitId: sheet.getSheetId() };
  const before = sheet.getSheet().getHiddenCols();
  mutate(
    engine,
    book,
    { id, params: { ...place, ranges } },
    { id: SetColHiddenMutation.id, params: { ...place, ranges: before } },
  );
}

/** Excel's measure: seven pixels a character, and five of margin. */
export const pixelsOf = (characters: number): number => Math.round(characters * 7 + 5);
export const charactersOf = (pixels: number): number => Math.max(1, (pixels - 5) / 7);

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf({ blocks, looks }: SheetPlan): Size {
  const areas = [
    ...looks.map(({ area }) => area),
    ...blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
  ];
  return {
    rows: Math.max(1, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(1, ...areas.map(({ column, columns }) => column + columns)),
  };
}

function makeRoom(sheet: Sheet, { rows, columns }: Size): void {
  if (sheet.getMaxRows() < rows + SPARE.rows) sheet.setRowCount(rows + SPARE.rows);
  if (sheet.getMaxColumns() < columns + SPARE.columns) sheet.setColumnCount(columns + SPARE.columns);
}

/** Lists to choose from, and colours that depend on the cell. */
function writeRules(engine: Engine, sheet: Sheet, { lists, conditions }: SheetPlan): void {
  const rangeOf = (area: Area) => sheet.getRange(addressOf(area));
  for (const { area, values, from, open = false } of lists)
    rangeOf(area).setDataValidation(listRule(engine, values ?? absolute(from.sheet, from.area), open));
  // Univer puts each new rule before the others.
  for (const { area, formula, style } of [...conditions].reverse()) {
    const { fill = 'FFFFFF', color = '000000' } = styles[style];
    const rule = sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(formula)
      .setBackground(`#${fill}`)
      .setFontColor(`#${color}`)
      .setRanges([rangeOf(area).getRange()]);
    sheet.addConditionalFormattingRule(rule.build());
  }
}
