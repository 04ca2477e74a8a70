import { isFormula, type Area, type SeriesChart, type SheetPlan } from '../src/books/plan.ts';
import type { Cell } from '../src/engine/cells.ts';

/** A chart with its figures taken from the plan's cells. */
export interface ChartValues {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

/** What a plan puts in a cell; formulas count as the value they give. */
export function plannedCell(sheet: SheetPlan, row: number, column: number): Cell {
  for (const block of sheet.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return isFormula(cell) ? cell.value : cell;
  }
  return null;
}

export const cellsOf = (sheet: SheetPlan, { row, column, rows, columns }: Area): readonly Cell[] =>
  Array.from({ length: rows * columns }, (_, at) =>
    plannedCell(sheet, row + Math.floor(at / columns), column + (at % columns)),
  );

export function chartValues(sheet: SheetPlan, chart: SeriesChart): ChartValues {
  return {
    categories: cellsOf(sheet, chart.categories).map((cell) => String(cell ?? '')),
    series: chart.series.map(({ name, area }) => ({
      name,
      values: cellsOf(sheet, area).map((cell) => (typeof cell === 'number' ? cell : undefined)),
    })),
  };
}

export const ticksFor = ({ series }: ChartValues): readonly number[] =>
  roundTicks(series.flatMap((each) => each.values.filter((value) => value !== undefined)));

/** Round marks from at most zero to at least the largest value: 0, 20, 40… */
export function roundTicks(values: readonly number[], wanted = 4): readonly number[] {
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  if (high === low) return [0, 1];
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}
