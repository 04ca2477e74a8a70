import type { Cell as FileCell, ColumnDef, ConditionalRule, TableDefinition, WriteSheet } from 'hucre';
import {
  absolute,
  addressOf,
  depthsIn,
  isFormula,
  type Area,
  type ChartPlan,
  type PlanCell,
  type SheetPlan,
  type TablePlan,
} from '../src/books/plan.ts';
import type { Cell } from '../src/engine/cells.ts';
import { toFileFormula } from './formulas.ts';
import { chartOf } from './write-chart.ts';
import { heightsOf } from './write-heights.ts';
import { looksOf, whenStyle } from './write-look.ts';
import { spellText } from './xml.ts';

type Cells = Map<string, Partial<FileCell>>;
const keyOf = (row: number, column: number): string => `${row},${column}`;

export function sheetOf(plan: SheetPlan): WriteSheet {
  const cells = cellsOf(plan);
  return {
    name: plan.name,
    columns: columnsOf(plan),
    cells,
    ...rowsOf(plan),
    ...frozenOf(plan),
    tables: plan.tables.map((table) => tableOf(table, cells)),
    dataValidations: plan.lists.map(({ area, values, from, open = false }) => ({
      type: 'list',
      range: addressOf(area),
      ...(from ? { formula1: absolute(from.sheet, from.area) } : { values: [...values] }),
      allowBlank: true,
      showErrorMessage: !open,
    })),
    conditionalRules: plan.conditions.map(({ area, formula, style }, order): ConditionalRule => ({
      type: 'expression',
      priority: order + 1,
      range: addressOf(area),
      formula: toFileFormula(formula),
      style: whenStyle(style),
    })),
    charts: plan.charts.map((chart) => chartOf(chart, plan.name, hasNegatives(chart, cells))),
    ...printOf(plan),
  };
}

/** A row that others fold under stands above them. */
function rowsOf(plan: SheetPlan): Pick<WriteSheet, 'rowDefs' | 'outlineProperties'> {
  const rows = heightsOf(plan);
  for (const [row, outlineLevel] of depthsIn(plan)) rows.set(row, { ...rows.get(row), outlineLevel });
  return { rowDefs: rows, ...(plan.folds && { outlineProperties: { summaryBelow: false } }) };
}

function columnsOf({ widths, hidden = [] }: SheetPlan): ColumnDef[] {
  const isHidden = new Set(hidden);
  return widths.map((width, column) => ({ width, ...(isHidden.has(column) && { hidden: true }) }));
}

const frozenOf = ({ frozenRows: rows, frozenColumns: columns = 0 }: SheetPlan): Partial<WriteSheet> =>
  rows + columns === 0 ? {} : { freezePane: { ...(rows > 0 && { rows }), ...(columns > 0 && { columns }) } };

/** Texts are written as texts whatever they begin with: a formula is only what the plan says is one. */
function cellsOf({ blocks, looks }: SheetPlan): Cells {
  const cells: Cells = new Map();
  for (const { row, column, cells: rows } of blocks)
    rows.forEach((each, down) => {
      each.forEach((cell, right) => {
        cells.set(keyOf(row + down, column + right), contentOf(cell));
      });
    });
  for (const { row, column, style } of looksOf(looks)) {
    const key = keyOf(row, column);
    cells.set(key, { ...cells.get(key), style });
  }
  return cells;
}

const contentOf = (cell: PlanCell): Partial<FileCell> =>
  isFormula(cell)
    ? { type: 'formula', formula: toFileFormula(cell.formula), formulaResult: spelt(cell.value ?? '') }
    : { value: spelt(cell) };

const spelt = (value: Cell): Cell => (typeof value === 'string' ? spellText(value) : value);

/** A table's columns are called as their headings say. */
function tableOf({ name, area }: TablePlan, cells: Cells): TableDefinition {
  const headings = Array.from({ length: area.columns }, (_, offset) =>
    String(cells.get(keyOf(area.row, area.column + offset))?.value ?? ''),
  );
  return {
    name,
    range: addressOf(area),
    columns: headings.map((heading) => ({ name: heading })),
    style: 'TableStyleLight1',
  };
}

const drawnAreas = (chart: ChartPlan): readonly Area[] =>
  chart.type === 'quadrant'
    ? chart.points.flatMap(({ across, up }) => [across, up])
    : chart.series.map(({ area }) => area);

const hasNegatives = (chart: ChartPlan, cells: Cells): boolean =>
  drawnAreas(chart).some(({ row, column, rows }) =>
    Array.from({ length: rows }, (_, down) => cells.get(keyOf(row + down, column))).some(
      (cell) => Number(cell?.formulaResult ?? cell?.value) < 0,
    ),
  );

/** In letters of 8 points. A text that begins with figures would be taken for the rest of that 8. */
const small = (text: string): string => (/^\d/.test(text) ? `&8 ${text}` : `&8${text}`);

/** Whole pages wide, as many as needed long. `&` is a sign of its own in footers. */
const printOf = ({ print }: SheetPlan): Partial<WriteSheet> => ({
  pageSetup: {
    paperSize: 'a4',
    orientation: print.landscape ? 'landscape' : 'portrait',
    ...(print.across
      ? { scale: print.across.scale }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: print.onePage ? 1 : 0 }),
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: `&L${small(print.footer.replaceAll('&', '&&'))}&R&8&P / &N` },
  // The library counts the column a page ends with.
  ...(print.across && { colBreaks: print.across.from.map((column) => column - 1) }),
});
