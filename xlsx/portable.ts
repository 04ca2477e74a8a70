import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import { addressOf, isFormula, type Plan, type PlanCell } from '../src/books/plan.ts';
import type { Cell } from '../src/engine/cells.ts';
import { callsMuni } from '../src/portable/calls.ts';
import type { MuniCell } from '../src/portable/convert.ts';
import type { CellEdit } from '../src/portable/edits.ts';
import { refuse1904 } from './date-system.ts';
import { FileProblem } from './file-problem.ts';
import { fromFileFormula, toFileFormula } from './formulas.ts';
import { forgetOrder, graftSheet } from './graft.ts';
import { checkWorkbook } from './open.ts';
import { patchParts, type CellResult, type Parts } from './patch.ts';
import { serialIn } from './serial.ts';
import { everyFormula, sharedWith } from './shared.ts';

/** A workbook file whose formulas are to be changed. */
export interface PortableFile {
  readonly muni: readonly MuniCell[];
  /** What stands in a cell; undefined where there is no such sheet. */
  readonly look: (sheet: string, row: number, column: number) => PlanCell | undefined;
  /** A sheet from its first cell. */
  readonly sheet: (name: string) => readonly (readonly PlanCell[])[] | undefined;
  /** The file with other contents in some cells, and a sheet of ours among its own. Nothing else changes. */
  readonly write: (edits: readonly CellEdit[], plan: Plan | undefined) => Uint8Array;
}

/** Opens a file as it stands. Rejects with a FileProblem. */
export async function openPortable(bytes: Uint8Array, file: string): Promise<PortableFile> {
  checkWorkbook(bytes, file);
  refuse1904(bytes, file);
  const sheets = await sheetsIn(bytes, file);
  const formulas = new Map(sheets.map((sheet) => [sheet.name, everyFormula(sheet)]));
  const grids = new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet, formulas.get(sheet.name))]));
  return {
    muni: sheets.flatMap((sheet) => muniIn(sheet, formulas.get(sheet.name))),
    look: (name, row, column) => {
      const grid = grids.get(name);
      return grid && (grid[row]?.[column] ?? null);
    },
    sheet: (name) => grids.get(name),
    write: (edits, plan) => written(bytes, sheets, grids, edits, plan),
  };
}

async function sheetsIn(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  try {
    return (await readXlsx(bytes, { readStyles: false })).sheets;
  } catch {
    throw new FileProblem('damaged', file);
  }
}

type Grid = PlanCell[][];

function gridOf({ rows, cells }: Sheet, formulas: ReadonlyMap<string, string> = new Map()): Grid {
  const grid: Grid = rows.map((row) => Array.from(row, valueOf));
  for (const [place, formula] of formulas) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const cell = cells?.get(place);
    (grid[row] ??= [])[column] = {
      formula: fromFileFormula(formula),
      value: valueOf(cell?.formulaResult ?? cell?.value),
    };
  }
  return grid;
}

const valueOf = (value: CellValue | undefined): Cell =>
  value === undefined ? null : value instanceof Date ? serialIn(value) : value;

function muniIn(sheet: Sheet, formulas: ReadonlyMap<string, string> = new Map()): MuniCell[] {
  return [...formulas].flatMap(([place, stored]): MuniCell[] => {
    const formula = fromFileFormula(stored);
    const cell = sheet.cells?.get(place);
    if (!cell || !callsMuni(formula)) return [];
    const [row = 0, column = 0] = place.split(',').map(Number);
    const array = arrayOf(cell);
    return [
      {
        sheet: sheet.name,
        row,
        column,
        formula,
        values: valuesOf(sheet, row, column, cell),
        ...(array && { array }),
      },
    ];
  });
}

type FileCell = NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>;

const arrayOf = ({ formulaType, formulaDynamic }: FileCell): MuniCell['array'] =>
  formulaDynamic === true ? 'dynamic' : formulaType === 'array' ? 'fixed' : undefined;

/** What a formula shows, in all the cells it reaches. None where the file keeps no value for it. */
function valuesOf(sheet: Sheet, row: number, column: number, cell: FileCell): Cell[][] {
  const own = valueOf(cell.formulaResult ?? cell.value);
  if (own === null) return [];
  const [rows, columns] = sizeOf(cell.formulaType === 'array' ? cell.formulaRef : undefined);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) =>
      down === 0 && right === 0 ? own : valueOf(sheet.rows[row + down]?.[column + right]),
    ),
  );
}

function sizeOf(reference: string | undefined): readonly [rows: number, columns: number] {
  const [first = 'A1', last = first] = (reference ?? 'A1').replaceAll('$', '').split(':');
  const [from, to] = [cornerOf(first), cornerOf(last)];
  return [to.row - from.row + 1, to.column - from.column + 1];
}

function cornerOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function written(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
  grids: ReadonlyMap<string, Grid>,
  edits: readonly CellEdit[],
  plan: Plan | undefined,
): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  const metadata = spreadsIn(parts);
  const results = new Map<string, CellResult[]>();
  for (const edit of edits) {
    const list = results.get(edit.sheet) ?? [];
    results.set(edit.sheet, list);
    list.push(resultOf(edit, metadata));
  }
  for (const sheet of sheets) addSharers(sheet, grids.get(sheet.name) ?? [], results.get(sheet.name));
  patchParts(parts, results);
  if (plan) graftSheet(parts, plan);
  if (edits.length > 0) forgetOrder(parts);
  return zipSync(parts, { level: 6 });
}

function resultOf({ row, column, content, over }: CellEdit, metadata: string | undefined): CellResult {
  if (!isFormula(content)) return { row, column, value: content, formula: null };
  const text = toFileFormula(content.formula);
  const spreads = over?.spreads === true && metadata !== undefined ? { metadata } : {};
  const formula = { text, ...(over && { over: addressOf(over.area), ...spreads }) };
  return { row, column, value: content.value ?? '', formula };
}

/** A formula the file wrote once for many cells is written out in the others when one of them changes. */
function addSharers(sheet: Sheet, grid: Grid, results: CellResult[] | undefined): void {
  if (!results) return;
  const places = new Set(results.map(({ row, column }) => `${row},${column}`));
  for (const place of sharedWith(sheet, places)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const cell = grid[row]?.[column] ?? null;
    if (isFormula(cell))
      results.push({ row, column, value: cell.value, formula: { text: toFileFormula(cell.formula) } });
  }
}

/** The place, in the workbook's metadata, of «this formula spreads by itself». Undefined where it has none. */
function spreadsIn(parts: Parts): string | undefined {
  const xml = strFromU8(parts['xl/metadata.xml'] ?? new Uint8Array());
  const types = [...xml.matchAll(/<(?:\w+:)?metadataType\s[^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const type = types.indexOf('XLDAPR') + 1;
  const list = /<(?:\w+:)?cellMetadata[\s\S]*?<\/(?:\w+:)?cellMetadata>/.exec(xml)?.[0] ?? '';
  const records = [...list.matchAll(/<(?:\w+:)?rc\s[^>]*t="(\d+)"/g)].map(([, number]) => Number(number));
  const at = type === 0 ? -1 : records.indexOf(type);
  return at < 0 ? undefined : String(at + 1);
}
