import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type {
  Cell as FileCell,
  CellStyle,
  CellValue,
  Sheet as FileSheet,
  Workbook as FileBook,
} from 'hucre/xlsx';
import { fromFileFormula } from '../../xlsx/formulas.ts';
import { valueOf, type Cells } from '../host/cells.ts';
import { pixelsOf } from '../host/sheet.ts';
import { gridStyle } from './styles.ts';

const SPARE = { rows: 100, columns: 10, fewestRows: 200, fewestColumns: 26 };

/** Sheets keep the place they had in the file in their id, whatever they are called later. */
export const sheetId = (at: number): string => `hoja-${at}`;

/** As Univer takes it, with the cells of every sheet in sight. */
export interface Snapshot extends IWorkbookData {
  sheets: Record<string, SheetSnapshot>;
}

export type SheetSnapshot = Omit<Partial<IWorksheetData>, 'cellData'> & {
  readonly id: string;
  readonly name: string;
  readonly cellData: Cells;
};

/** A file's workbook as the grid opens it. `id` must be new: Univer remembers what it parsed by it. */
export function snapshotOf(book: FileBook, id: string): Snapshot {
  const styles = styleSheet();
  const sheets = book.sheets.map((sheet, at) => sheetSnapshot(sheet, sheetId(at), styles.idOf));
  return {
    id,
    name: id,
    appVersion: '',
    locale: LocaleType.ES_ES,
    styles: styles.byId,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

interface StyleSheet {
  readonly byId: Record<string, IStyleData>;
  readonly idOf: (style: CellStyle) => string;
}

/** Equal looks share one entry. */
function styleSheet(): StyleSheet {
  const byId: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  return {
    byId,
    idOf(style) {
      const key = JSON.stringify(style);
      const id = ids.get(key) ?? `s${ids.size}`;
      if (!ids.has(key)) {
        ids.set(key, id);
        byId[id] = gridStyle(style);
      }
      return id;
    },
  };
}

function sheetSnapshot(sheet: FileSheet, id: string, styleId: StyleSheet['idOf']): SheetSnapshot {
  const cellData = cellsOf(sheet, styleId);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(sheet.rows.length + SPARE.rows, SPARE.fewestRows),
    columnCount: Math.max(width + SPARE.columns, SPARE.fewestColumns),
    cellData,
    columnData: Object.fromEntries(
      (sheet.columns ?? fittingColumns(sheet)).flatMap(({ width: characters, hidden }, at) =>
        characters === undefined && !hidden
          ? []
          : [
              [
                at,
                { ...(characters !== undefined && { w: pixelsOf(characters) }), ...(hidden && { hd: 1 }) },
              ],
            ],
      ),
    ),
    rowData: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].map(([at, { height, hidden }]) => [
        at,
        { ...(height !== undefined && { h: pointsToPixels(height) }), ...(hidden && { hd: 1 }) },
      ]),
    ),
    mergeData: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
  };
}

const FIT = { rows: 60, narrowest: 9, widest: 40 };

/** Widths for a file that says none, as its first rows need. */
function fittingColumns({ rows }: FileSheet): NonNullable<FileSheet['columns']> {
  const shown = rows.slice(0, FIT.rows);
  const columns = Math.max(0, ...shown.map((row) => row.length));
  return Array.from({ length: columns }, (_, at) => {
    const longest = Math.max(...shown.map((row) => String(row[at] ?? '').length));
    return { width: Math.min(Math.max(longest + 2, FIT.narrowest), FIT.widest) };
  });
}

const pointsToPixels = (points: number): number => Math.round((points * 4) / 3);

function cellsOf(sheet: FileSheet, styleId: StyleSheet['idOf']): Cells {
  const cells: Cells = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    Object.assign(((cells[row] ??= {})[column] ??= {}), cell);
  };
  sheet.rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value !== null && value !== '') put(at, column, plainCell(value));
    });
  });
  const spilled = new Set<string>();
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (cell.style) put(row, column, { s: styleId(cell.style) });
    if (cell.formula === undefined) continue;
    put(row, column, { ...plainCell(cell.formulaResult ?? cell.value), f: fromFileFormula(cell.formula) });
    for (const other of spillOf(cell, row, column)) spilled.add(other);
  }
  emptySpilled(cells, spilled);
  return cells;
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Dates are serial numbers in a grid. */
export function plainCell(value: CellValue | undefined): ICellData {
  if (value instanceof Date) return { v: (value.getTime() - EPOCH) / DAY, t: CellValueType.NUMBER };
  return valueOf(value ?? null);
}

/** The other cells a formula's result spread over when the file was saved: the grid spreads it again. */
function spillOf({ formulaType, formulaRef }: FileCell, row: number, column: number): string[] {
  if (formulaType !== 'array' || formulaRef === undefined) return [];
  const [from, to = from] = formulaRef.split(':').map(placeOf);
  if (!from || !to) return [];
  const places: string[] = [];
  for (let down = from.row; down <= to.row; down++)
    for (let right = from.column; right <= to.column; right++)
      if (down !== row || right !== column) places.push(`${down},${right}`);
  return places;
}

/** `C12` as row and column from 0. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = Array.from(letters).reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function emptySpilled(cells: Cells, spilled: ReadonlySet<string>): void {
  for (const place of spilled) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const cell = cells[row]?.[column];
    if (cell?.f) continue;
    if (cell) {
      delete cell.v;
      delete cell.t;
    }
  }
}
