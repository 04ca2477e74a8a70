import { overlap, readAddress } from './areas.ts';
import { HostError, invalid, live, notFound, type Api, type Live } from './live.ts';
import type { BookModel, SheetModel, TableModel } from './model.ts';
import { rangeLive } from './range.ts';
import { nameHeadings } from './table-headings.ts';
import { worksheetLive } from './worksheet.ts';

interface Placed {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly table: TableModel;
}
interface Scope {
  readonly book: BookModel;
  readonly sheet: SheetModel | undefined;
}

export const tables = (book: BookModel, sheet?: SheetModel): Live => live(collectionApi, { book, sheet });

const within = ({ book, sheet }: Scope): Placed[] =>
  book.tables.filter((each) => !sheet || each.sheet === sheet).map((each) => ({ book, ...each }));

function find(scope: Scope, key: unknown): Placed | undefined {
  const wanted = String(key).toLowerCase();
  return within(scope).find(({ table }) => table.name.toLowerCase() === wanted || table.id === key);
}

function add({ book, sheet }: Scope, address: unknown, hasHeaders: unknown): Live {
  if (!sheet || hasHeaders !== true) throw invalid('tables are added to a sheet, with headings');
  const area = readAddress(String(address));
  if (sheet.tables.some((table) => overlap(table.area, area)))
    throw new HostError('InvalidOperation', "A table can't overlap another table.");
  const id = book.nextId();
  const table: TableModel = { id, name: `Tabla${id.slice(1, -1)}`, style: 'TableStyleMedium2', area };
  sheet.tables.push(table);
  nameHeadings(sheet);
  return live(tableApi, { book, sheet, table });
}

const CELL_LIKE = /^[A-Za-z]{1,3}\d+$/;

function rename({ book, table }: Placed, name: string): void {
  if (CELL_LIKE.test(name) || !/^[\p{L}_\\][\p{L}\d_.]*$/u.test(name)) throw invalid(`table name ${name}`);
  const other = find({ book, sheet: undefined }, name);
  if (other && other.table !== table)
    throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.');
  table.name = name;
}

function resize({ sheet, table }: Placed, address: unknown): void {
  const area = readAddress(String(address));
  if (area.row !== table.area.row || !overlap(area, table.area))
    throw invalid('the heading must stay in its row');
  if (sheet.tables.some((other) => other !== table && overlap(other.area, area)))
    throw invalid('tables overlap');
  table.area = area;
  nameHeadings(sheet);
}

const tableApi: Api<Placed> = {
  kind: 'Table',
  id: ({ table }) => table.id,
  get: { Name: ({ table }) => table.name, Style: ({ table }) => table.style },
  set: {
    Name: (placed, name) => {
      rename(placed, String(name));
    },
    Style: ({ table }, style) => {
      table.style = String(style);
    },
  },
  child: { Worksheet: ({ book, sheet }) => worksheetLive(book, sheet) },
  call: {
    GetRange: ({ book, sheet, table }) => rangeLive(book, sheet, table.area),
    Resize: (placed, [address]) => {
      resize(placed, address);
    },
    ConvertToRange: ({ book, sheet, table }) => {
      sheet.tables = sheet.tables.filter((each) => each !== table);
      return rangeLive(book, sheet, table.area);
    },
  },
};

const collectionApi: Api<Scope> = {
  kind: 'TableCollection',
  items: (scope) => within(scope).map((placed) => live(tableApi, placed)),
  item: (scope, key) => {
    const found = find(scope, key);
    if (!found) throw notFound(`table ${String(key)}`);
    return live(tableApi, found);
  },
  call: { Add: (scope, [address, hasHeaders]) => add(scope, address, hasHeaders) },
};
