import { afterAll } from '@jest/globals';
import { calculateAll, type Engine } from '../../workbench/univer/engine.ts';
import { headlessEngine } from '../../workbench/univer/headless.ts';
import type { AnyFormula } from '../../src/engine/formula.ts';
import type { NamedFunction } from '../../workbench/univer/shipped.ts';

type Entry = string | number | boolean | null;
type Rows = readonly (readonly Entry[])[];
interface Functions {
  readonly formulas?: readonly AnyFormula[];
  readonly repaired?: readonly NamedFunction[];
  /** As Univer ships it. */
  readonly isPlain?: boolean;
}

/** Sheets with their formulas worked out. */
export interface Sheets {
  /** What a cell shows, spilled ones too; sheets count from 0. */
  readonly cell: (sheet: number, address: string) => unknown;
  /** Why a cell shows an error, in Spanish; row and column count from 0. */
  readonly explained: (sheet: number, row: number, column: number) => string | undefined;
  readonly engine: Engine;
}

// Univer keeps parsed formulas and read ranges by workbook id, for all engines of the process.
let made = 0;

/** Univer's timers keep the process alive until it is disposed of. */
const opened: Engine[] = [];
afterAll(() => {
  for (const engine of opened.splice(0)) engine.dispose();
});

const idOf = (sheet: number): string => (sheet === 0 ? 'hoja' : `hoja${sheet}`);
const nameOf = (sheet: number): string => (sheet === 0 ? 'Hoja' : `Hoja${sheet}`);

/** Calculates small sheets, each given as rows from A1. */
export async function calculatedSheets(
  sheets: readonly Rows[],
  { formulas = [], ...calculation }: Functions = {},
): Promise<Sheets> {
  const engine = headlessEngine(formulas, calculation);
  opened.push(engine);
  const id = `libro ${++made}`;
  const workbook = engine.api.createWorkbook({
    id,
    sheetOrder: sheets.map((_, at) => idOf(at)),
    sheets: Object.fromEntries(
      sheets.map((rows, at) => [
        idOf(at),
        { id: idOf(at), name: nameOf(at), rowCount: 120, columnCount: 60, cellData: cellDataOf(rows) },
      ]),
    ),
  });
  await calculateAll(engine);
  const spilled = engine.spills.getArrayFormulaCellData();
  return {
    engine,
    cell(sheet, address) {
      const found = workbook.getSheetByName(nameOf(sheet))!;
      const range = found.getRange(address);
      const [row, column] = [range.getRow(), range.getColumn()];
      return found.getSheet().getCellRaw(row, column)?.v ?? spilled[id]?.[idOf(sheet)]?.[row]?.[column]?.v;
    },
    explained: (sheet, row, column) => engine.problems.explain({ sheet: idOf(sheet), row, column })?.es,
  };
}

/** Calculates one small sheet; what its cells show. */
export async function calculated(
  rows: Rows,
  functions: Functions = {},
): Promise<{ readonly cell: (address: string) => unknown; readonly engine: Engine }> {
  const { cell, engine } = await calculatedSheets([rows], functions);
  return { engine, cell: (address) => cell(0, address) };
}

const cellDataOf = (rows: Rows) =>
  Object.fromEntries(
    rows.map((row, at) => [at, Object.fromEntries(row.flatMap((entry, column) => cellOf(entry, column)))]),
  );

const cellOf = (entry: Entry, column: number): [number, object][] => {
  if (entry === null) return [];
  if (typeof entry === 'string' && entry.startsWith('=')) return [[column, { f: entry }]];
  if (typeof entry === 'boolean') return [[column, { v: entry ? 1 : 0, t: 3 }]];
  return [[column, { v: entry, t: typeof entry === 'number' ? 2 : 1 }]];
};
