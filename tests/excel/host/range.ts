import type { Area } from '../../../src/books/plan.ts';
import { around, COLUMNS, covers, ROWS, sayAddress } from './areas.ts';
import { conditionalFormats } from './conditional-formats.ts';
import { dataValidation } from './data-validation.ts';
import { HostError, invalid, isLive, live, type Api, type Live } from './live.ts';
import { RangeModel, type BookModel, type CellModel, type SheetModel } from './model.ts';
import { dressCells, rangeFormat } from './range-format.ts';
import { nameHeading } from './table-headings.ts';
import { entryOf } from './typing.ts';

export const rangeLive = (book: BookModel, sheet: SheetModel, area: Area): Live =>
  live(rangeApi, new RangeModel(book, sheet, area));

/** A range given as an argument. */
export function rangeIn(argument: unknown): RangeModel {
  if (isLive(argument) && argument.of instanceof RangeModel) return argument.of;
  throw invalid('range expected');
}

/** Excel on the web moves at most five million cells, and never a whole column. */
const MOST_CELLS = 5_000_000;

function grid<T>({ sheet, area }: RangeModel, of: (cell: CellModel | undefined) => T): T[][] {
  if (area.rows * area.columns > MOST_CELLS) throw invalid('too many cells');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => of(sheet.at(area.row + row, area.column + column))),
  );
}

/** One value for all cells, a 1 × 1 block for all cells, or a block of exactly their size. */
function blockFor({ area }: RangeModel, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[][];
  if (rows.length === 1 && rows[0]?.length === 1) return () => rows[0]?.[0];
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns))
    throw invalid('the dimensions of the array do not match the range');
  return (row, column) => rows[row]?.[column];
}

function each({ area }: RangeModel, visit: (row: number, column: number) => void): void {
  if (area.rows === ROWS || area.columns === COLUMNS) throw invalid('whole rows or columns');
  for (let row = 0; row < area.rows; row++)
    for (let column = 0; column < area.columns; column++) visit(row, column);
}

/** A protected sheet, a filter or merged cells stop whatever is written there. */
function refuseWriting({ sheet }: RangeModel): void {
  const code = sheet.isProtected ? 'AccessDenied' : sheet.refuses;
  if (code !== undefined) throw new HostError(code, `The sheet refuses (${code}).`);
}

function enter(range: RangeModel, given: unknown): void {
  refuseWriting(range);
  const block = blockFor(range, given);
  const { sheet, area } = range;
  each(range, (row, column) => {
    const [r, c] = [area.row + row, area.column + column];
    const cell = sheet.make(r, c);
    const entry = entryOf(block(row, column), cell.dress.numberFormat ?? 'General');
    if (!entry) return;
    forgetSpill(sheet, r, c, cell);
    cell.value = entry.formula === undefined ? entry.value : (range.book.gives(entry.formula) ?? entry.value);
    cell.formula = entry.formula;
    nameHeading(sheet, r, c);
  });
}

/** A result that reached over other cells leaves them. */
function forgetSpill(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  const { rows = 1, columns = 1 } = cell.spill ?? {};
  cell.spill = undefined;
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++)
      if (down + right > 0) sheet.make(row + down, column + right).value = '';
}

function spillOf({ book, sheet, area }: RangeModel): Live | null {
  const spill = sheet.at(area.row, area.column)?.spill;
  return spill ? rangeLive(book, sheet, { ...area, ...spill }) : null;
}

function format(range: RangeModel, given: unknown): void {
  refuseWriting(range);
  const block = blockFor(range, given);
  const { book, sheet, area } = range;
  each(range, (row, column) => {
    const one = new RangeModel(book, sheet, {
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    });
    dressCells(one, { numberFormat: String(block(row, column)) });
  });
}

/** `Clear` of everything takes whole tables away; of contents, it leaves them with numbered headings. */
function clear({ sheet, area }: RangeModel, what: unknown): void {
  const all = what === null || what === undefined || what === 'All';
  for (const { row, column, cell } of sheet.touched(area)) {
    if (all || what === 'Contents') [cell.value, cell.formula] = ['', undefined];
    if (all || what === 'Formats') cell.dress = {};
    if (what === 'Contents') nameHeading(sheet, row, column);
  }
  if (all) sheet.tables = sheet.tables.filter((table) => !covers(area, table.area));
}

/** Whole columns, wherever in them the range stands. */
function hideColumns({ sheet, area }: RangeModel, isHidden: unknown): void {
  if (area.columns === COLUMNS && isHidden !== true) sheet.hiddenColumns.clear();
  else
    for (let column = area.column; column < area.column + area.columns; column++)
      if (isHidden === true) sheet.hiddenColumns.add(column);
      else sheet.hiddenColumns.delete(column);
}

/** A row may be grouped eight levels deep. What is not grouped cannot be ungrouped. */
function group({ sheet, area }: RangeModel, way: unknown, by: 1 | -1): void {
  if (way !== 'ByRows') throw invalid('only rows are grouped');
  const rows =
    area.rows === ROWS
      ? [...sheet.rowDepths.keys()]
      : Array.from({ length: area.rows }, (_, at) => area.row + at);
  const grouped = rows.filter((row) => by === 1 || sheet.rowDepths.has(row));
  if (grouped.length === 0) throw invalid('nothing is grouped');
  for (const row of grouped) {
    const depth = (sheet.rowDepths.get(row) ?? 0) + by;
    if (depth > 7) throw invalid('too deep');
    if (depth === 0) sheet.rowDepths.delete(row);
    else sheet.rowDepths.set(row, depth);
  }
}

const text = (cell: CellModel | undefined): string => (cell ? String(cell.value) : '');

const rangeApi: Api<RangeModel> = {
  kind: 'Range',
  get: {
    Address: ({ sheet, area }) => sayAddress(sheet.name, area),
    Values: (range) => grid(range, (cell) => cell?.value ?? ''),
    Formulas: (range) => grid(range, (cell) => cell?.formula ?? cell?.value ?? ''),
    Text: (range) => grid(range, text),
    NumberFormat: (range) => grid(range, (cell) => cell?.dress.numberFormat ?? 'General'),
  },
  set: { Values: enter, Formulas: enter, NumberFormat: format, ColumnHidden: hideColumns },
  call: {
    Select: ({ book, sheet, area }) => {
      book.selection = { sheet, area };
    },
    Clear: (range, [what]) => {
      refuseWriting(range);
      clear(range, what);
    },
    Group: (range, [way]) => {
      group(range, way, 1);
    },
    Ungroup: (range, [way]) => {
      group(range, way, -1);
    },
    // The client cuts a large block into pieces of 1,500 cells with these three.
    GetRow: ({ book, sheet, area }, [row]) =>
      rangeLive(book, sheet, { ...area, row: area.row + Number(row), rows: 1 }),
    GetBoundingRect: ({ book, sheet, area }, [other]) =>
      rangeLive(book, sheet, around(area, rangeIn(other).area)),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns)
        throw invalid('the dimensions of the array do not match the range');
    },
    GetSpillingToRangeOrNullObject: spillOf,
    _KeepReference: () => undefined,
  },
  child: {
    Format: rangeFormat,
    ConditionalFormats: conditionalFormats,
    DataValidation: dataValidation,
  },
};
