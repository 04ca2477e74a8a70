import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { Cell as FileCell, CellStyle, Sheet as FileSheet } from 'hucre/xlsx';
import { addressOf } from '../../src/books/plan.ts';
import { toFileFormula } from '../../xlsx/formulas.ts';
import { spellText } from '../../xlsx/xml.ts';
import type { Book, Engine } from '../univer/engine.ts';
import { fileStyle, gridStyle } from './styles.ts';

type FileCells = Map<string, Partial<FileCell>>;
type Sheet = NonNullable<ReturnType<Book['getSheetBySheetId']>>;
type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** A sheet's cells as a file holds them. What the file they came from said of a cell, and we do not show, stays. */
export function fileCells(engine: Engine, book: Book, sheet: Sheet, from: FileSheet | undefined): FileCells {
  const cells: FileCells = new Map();
  const styles = book.getWorkbook().getStyles();
  const reaches = engine.spills.getArrayFormulaRange()[book.getId()]?.[sheet.getSheetId()] ?? {};
  const dressed = dresser();
  eachCell(sheet.getSheet().getCellMatrix().getMatrix(), (row, column, cell) => {
    const old = from?.cells?.get(keyOf(row, column));
    const style = dressed(styles.getStyleByCell(cell) ?? undefined, old?.style);
    const reach = reaches[row]?.[column];
    const content = cell.f
      ? formulaOf(cell, old, reach && addressOf(areaOf(reach)))
      : { value: valueOf(cell) };
    cells.set(keyOf(row, column), { ...extrasOf(old), ...content, ...(style && { style }) });
  });
  addSpilled(cells, engine.spills.getArrayFormulaCellData()[book.getId()]?.[sheet.getSheetId()] ?? {});
  return cells;
}

function eachCell(matrix: Matrix, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, cells] of Object.entries(matrix))
    for (const [column, cell] of Object.entries(cells)) if (cell) visit(Number(row), Number(column), cell);
}

const extrasOf = (old: FileCell | undefined): Partial<FileCell> => ({
  ...(old?.comment && { comment: old.comment }),
  ...(old?.hyperlink && { hyperlink: old.hyperlink }),
});

interface Corners {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: Corners) => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

function formulaOf(cell: ICellData, old: FileCell | undefined, reach: string | undefined): Partial<FileCell> {
  const formula = toFileFormula(cell.f ?? '');
  const array =
    reach ?? (old?.formula === formula && old.formulaType === 'array' ? old.formulaRef : undefined);
  return {
    type: 'formula',
    formula,
    formulaResult: valueOf(cell) ?? '',
    ...(array !== undefined && { formulaType: 'array', formulaRef: array, formulaDynamic: true }),
  };
}

function valueOf({ v, t }: ICellData): string | number | boolean | null {
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return Boolean(Number(v));
  return typeof v === 'string' ? spellText(v) : v;
}

/** Cells that only show part of another's result: the file keeps what they show. */
function addSpilled(cells: FileCells, spilled: Matrix): void {
  eachCell(spilled, (row, column, cell) => {
    const key = keyOf(row, column);
    const here = cells.get(key);
    if (here?.formula === undefined) cells.set(key, { ...here, value: valueOf(cell) });
  });
}

/** A look nobody changed stays as the file had it; any other is written anew, once however many cells wear it. */
function dresser(): (style: IStyleData | undefined, old: CellStyle | undefined) => CellStyle | undefined {
  const written = new Map<IStyleData, CellStyle>();
  const shown = new Map<CellStyle, string>();
  return (style, old) => {
    if (!style) return undefined;
    if (old) {
      const before = shown.get(old) ?? JSON.stringify(sorted(gridStyle(old)));
      shown.set(old, before);
      if (before === JSON.stringify(sorted(style))) return old;
    }
    const look = written.get(style) ?? fileStyle(style);
    written.set(style, look);
    return old?.protection ? { ...look, protection: old.protection } : look;
  };
}

const sorted = (style: IStyleData): [string, unknown][] =>
  Object.entries(style).sort(([a], [b]) => a.localeCompare(b));
