import { sayAddress } from './areas.ts';
import { HostError, live, notFound, type Api, type Live } from './live.ts';
import { SheetModel, type BookModel } from './model.ts';
import { names } from './names.ts';
import { rangeLive } from './range.ts';
import { tables } from './tables.ts';
import { checkSheetName, protection, worksheetLive } from './worksheet.ts';

export const workbook = (book: BookModel): Live => live(workbookApi, book);

function addSheet(book: BookModel, given: unknown): Live {
  if (book.isProtected) throw new HostError('AccessDenied', 'The workbook is protected.');
  const name = typeof given === 'string' ? given : `Hoja${String(book.sheets.length + 1)}`;
  checkSheetName(book, name);
  const sheet = new SheetModel(book.nextId(), name);
  book.sheets.push(sheet);
  return worksheetLive(book, sheet);
}

const worksheetsApi: Api<BookModel> = {
  kind: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => worksheetLive(book, sheet)),
  item: (book, key) => {
    const sheet = book.sheet(key);
    if (!sheet) throw notFound(`sheet ${String(key)}`);
    return worksheetLive(book, sheet);
  },
  call: {
    Add: (book, [name]) => addSheet(book, name),
    GetActiveWorksheet: (book) => worksheetLive(book, book.selection.sheet),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.sheet(key);
      return sheet ? worksheetLive(book, sheet) : null;
    },
    _RegisterSelectionChangedEvent: (book) => {
      book.listening = true;
    },
    _UnregisterSelectionChangedEvent: (book) => {
      book.listening = false;
    },
  },
};

const numberFormatApi: Api<BookModel> = {
  kind: 'NumberFormatInfo',
  get: { NumberDecimalSeparator: ({ decimalSeparator }) => decimalSeparator },
};
const cultureApi: Api<BookModel> = {
  kind: 'CultureInfo',
  child: { NumberFormat: (book) => live(numberFormatApi, book) },
};
const applicationApi: Api<BookModel> = {
  kind: 'Application',
  get: { UseSystemSeparators: () => true, DecimalSeparator: ({ decimalSeparator }) => decimalSeparator },
  child: { CultureInfo: (book) => live(cultureApi, book) },
  call: {
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** A worksheet function asked for outside a cell. */
const resultApi: Api<BookModel> = {
  kind: 'FunctionResult',
  get: { Value: ({ firstOf2000 }) => firstOf2000, Error: () => null },
};
const functionsApi: Api<BookModel> = {
  kind: 'Functions',
  call: { Date: (book) => live(resultApi, book) },
};

const selected = (book: BookModel): Live => {
  const { sheet, area } = book.selection;
  return rangeLive(book, sheet, area);
};

/** One area at a time: nobody selects several here. */
const areasApi: Api<BookModel> = {
  kind: 'RangeAreas',
  get: {
    Address: ({ selection: { sheet, area } }) => sayAddress(sheet.name, area),
    AreaCount: () => 1,
    CellCount: ({ selection: { area } }) => area.rows * area.columns,
  },
  call: { _KeepReference: () => undefined },
};

const workbookApi: Api<BookModel> = {
  kind: 'Workbook',
  child: {
    Protection: protection,
    Worksheets: (book) => live(worksheetsApi, book),
    Tables: (book) => tables(book),
    Names: names,
    Application: (book) => live(applicationApi, book),
    Functions: (book) => live(functionsApi, book),
  },
  call: {
    GetSelectedRange: selected,
    GetSelectedRanges: (book) => live(areasApi, book),
    GetActiveCell: (book) => {
      const { sheet, area } = book.selection;
      if (area.rows < 1) throw new HostError('InvalidSelection', 'No active cell.');
      return rangeLive(book, sheet, { ...area, rows: 1, columns: 1 });
    },
  },
};
