import { calculateAll, type Engine } from '../../workbench/univer/engine.ts';
import { headlessEngine } from '../../workbench/univer/headless.ts';
import type { AnyFormula } from '../../src/engine/formula.ts';
import type { NamedFunction } from '../../workbench/univer/repaired-functions.ts';

type Entry = string | number | boolean | null;

// Univer keeps parsed formulas and read ranges by workbook id, for all engines of the process.
let made = 0;

/** Calculates a small sheet, given as rows from A1; what its cells show, spilled ones too. */
export async function calculated(
  rows: readonly (readonly Entry[])[],
  { formulas = [], repaired }: { formulas?: readonly AnyFormula[]; repaired?: readonly NamedFunction[] } = {},
): Promise<{ readonly cell: (address: string) => unknown; readonly engine: Engine }> {
  const engine = headlessEngine(formulas, repaired);
  const cellData = Object.fromEntries(
    rows.map((row, at) => [at, Object.fromEntries(row.flatMap((entry, column) => cellOf(entry, column)))]),
  );
  const id = `libro ${++made}`;
  const workbook = engine.api.createWorkbook({
    id,
    sheetOrder: ['hoja'],
    sheets: { hoja: { id: 'hoja', name: 'Hoja', rowCount: 50, columnCount: 20, cellData } },
  });
  await calculateAll(engine);
  const spilled = engine.spills.getArrayFormulaCellData();
  const cell = (address: string): unknown => {
    const range = workbook.getSheetByName('Hoja')!.getRange(address);
    const [row, column] = [range.getRow(), range.getColumn()];
    return (
      workbook.getSheetByName('Hoja')!.getSheet().getCellRaw(row, column)?.v ??
      spilled[id]?.['hoja']?.[row]?.[column]?.v
    );
  };
  return { cell, engine };
}

const cellOf = (entry: Entry, column: number): [number, object][] => {
  if (entry === null) return [];
  if (typeof entry === 'string' && entry.startsWith('=')) return [[column, { f: entry }]];
  if (typeof entry === 'boolean') return [[column, { v: entry ? 1 : 0, t: 3 }]];
  return [[column, { v: entry, t: typeof entry === 'number' ? 2 : 1 }]];
};
