import type { Area } from '../../../src/books/plan.ts';
import { readAddress, wholeSheet } from './areas.ts';
import { charts } from './charts.ts';
import { HostError, invalid, live, type Api, type Live } from './live.ts';
import type { BookModel, SheetModel } from './model.ts';
import { rangeLive } from './range.ts';
import { columnBreaks, freezePanes, pageLayout } from './sheet-parts.ts';
import { tables } from './tables.ts';

interface Placed {
  readonly book: BookModel;
  readonly sheet: SheetModel;
}

export const worksheetLive = (book: BookModel, sheet: SheetModel): Live =>
  live(worksheetApi, { book, sheet });

const LONGEST_NAME = 31;

export function checkSheetName(book: BookModel, name: string, but?: SheetModel): void {
  if (name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name))
    throw invalid(`sheet name ${name}`);
  const other = book.sheet(name);
  if (other && other !== but)
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

/** Names and formulas follow a sheet that changes its name; here, only names. */
function rename({ book, sheet }: Placed, name: string): void {
  checkSheetName(book, name, sheet);
  const quoted = (of: string) => `'${of.replaceAll("'", "''")}'!`;
  for (const each of book.names)
    each.formula = each.formula
      .replace(`=${quoted(sheet.name)}`, `=${quoted(name)}`)
      .replace(`=${sheet.name}!`, `=${quoted(name)}`);
  sheet.name = name;
}

function hide({ book, sheet }: Placed, visibility: string): void {
  const others = book.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  sheet.visibility = visibility;
  if (book.selection.sheet === sheet && others[0])
    book.selection = { sheet: others[0], area: { ...firstCell } };
}

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

const lesser = (a: number, b: number): number => (a < b ? a : b);
const greater = (a: number, b: number): number => (a > b ? a : b);

function usedRange({ book, sheet }: Placed, valuesOnly: unknown): Live | null {
  const cells = sheet
    .touched()
    .filter(
      ({ cell }) =>
        cell.value !== '' ||
        cell.formula !== undefined ||
        (valuesOnly !== true && Object.keys(cell.dress).length > 0),
    );
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [rows.reduce(lesser), columns.reduce(lesser)];
  const [bottom, right] = [rows.reduce(greater), columns.reduce(greater)];
  return rangeLive(book, sheet, {
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  });
}

const protectionApi: Api<{ readonly isProtected: boolean }> = {
  kind: 'Protection',
  get: { Protected: ({ isProtected }) => isProtected },
};
export const protection = (of: { readonly isProtected: boolean }): Live => live(protectionApi, of);

const worksheetApi: Api<Placed> = {
  kind: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  get: {
    Name: ({ sheet }) => sheet.name,
    Id: ({ sheet }) => sheet.id,
    Visibility: ({ sheet }) => sheet.visibility,
  },
  set: {
    Name: (placed, name) => {
      rename(placed, String(name));
    },
    Visibility: (placed, visibility) => {
      hide(placed, String(visibility));
    },
    Position: ({ book, sheet }, position) => {
      if (Number(position) >= book.sheets.length) throw invalid('position');
      const others = book.sheets.filter((each) => each !== sheet);
      book.sheets = [...others.slice(0, Number(position)), sheet, ...others.slice(Number(position))];
    },
  },
  child: {
    Protection: ({ sheet }) => protection(sheet),
    Tables: ({ book, sheet }) => tables(book, sheet),
    Charts: ({ book, sheet }) => charts(book, sheet),
    FreezePanes: ({ sheet }) => freezePanes(sheet),
    PageLayout: ({ sheet }) => pageLayout(sheet),
    VerticalPageBreaks: ({ sheet }) => columnBreaks(sheet),
  },
  call: {
    GetRange: ({ book, sheet }, [address]) =>
      rangeLive(book, sheet, typeof address === 'string' ? readAddress(address) : wholeSheet),
    GetCell: ({ book, sheet }, [row, column]) =>
      rangeLive(book, sheet, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (placed, [valuesOnly]) => usedRange(placed, valuesOnly),
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== 'Visible') throw invalid('a hidden sheet cannot be shown');
      book.selection = { sheet, area: { ...firstCell } };
    },
  },
};
