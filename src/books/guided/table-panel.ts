import { fold } from '../../engine/reading.ts';
import { cellAt, columnAt, live, type Part } from '../build.ts';
import type { ConditionPlan, ListPlan, Look, PlanCell } from '../plan.ts';
import { bandBlocks, bandLooks } from './bands.ts';
import { checksOf, keyColumn, observationsFormula, speaking } from './checks.ts';
import { columnOf, OBSERVATIONS, styleOf, wholeArea, type Layout, type Placed } from './layout.ts';
import { referenceTo, settled } from './places.ts';
import {
  rowsOf,
  type CheckSpec,
  type ColumnSpec,
  type GuidedState,
  type Row,
  type TablePanel,
} from './spec.ts';

/** A table that people fill: what they typed, what is worked out of it, and what is wrong with each row. */
export function tablePart(placed: Placed, panel: TablePanel, state: GuidedState, layout: Layout): Part {
  const rows = rowsOf(state, panel);
  const checks = checksOf(panel);
  const given = { panel: panel.id };
  const cells = Array.from({ length: placed.rows }, (_, row) =>
    rowCells(panel, rows[row] ?? {}, checks, (formula) => settled(formula, { ...given, row }, layout)),
  );
  const name = `Muni_${panel.id}`;
  return {
    blocks: [
      {
        row: placed.heading,
        column: placed.left,
        cells: [placed.columns.map(({ heading }) => heading), ...cells],
      },
      ...overTable(placed, panel, (formula) => settled(formula, given, layout)),
      ...bandBlocks(placed),
    ],
    looks: [...looksOf(placed, panel), ...bandLooks(placed)],
    tables: hasOwnHeadings(placed) ? [{ name, area: wholeArea(placed) }] : [],
    lists: panel.columns.flatMap(({ key, input }) =>
      input?.options ? [listAt(placed, key, input.options, input.open ?? false, layout)] : [],
    ),
    conditions: [
      ...marksOf(placed, checks, (formula) => settled(formula, { ...given, row: 0 }, layout)),
      ...tintsOf(placed, panel, (formula) => settled(formula, { ...given, row: 0 }, layout)),
    ],
  };
}

/** Excel's own tables need every heading once. */
const hasOwnHeadings = ({ columns }: Placed): boolean =>
  new Set(columns.map(({ heading }) => fold(heading))).size === columns.length;

function rowCells(
  panel: TablePanel,
  row: Row,
  checks: readonly CheckSpec[],
  settle: (formula: string) => string,
): PlanCell[] {
  const cells = panel.columns.map((column) => cellOf(panel, column, row, settle));
  return checks.length === 0 ? cells : [...cells, live(settle(observationsFormula(checks, speaking(panel))))];
}

/** Nothing is worked out of a row that is not there yet. */
function cellOf(
  panel: TablePanel,
  { key, formula, stamp }: ColumnSpec,
  row: Row,
  settle: (formula: string) => string,
): PlanCell {
  if (stamp) return stamp(row);
  if (formula === undefined) return row[key] ?? null;
  const first = keyColumn(panel);
  return live(settle(first ? `IF({${first.key}}="","",${formula})` : formula));
}

/** The title over the table's first column, and its totals over theirs. */
function overTable(
  placed: Placed,
  { title, totals = {} }: TablePanel,
  settle: (formula: string) => string,
): NonNullable<Part['blocks']> {
  const over = Object.entries(totals).map(([key, formula]) => ({
    row: placed.over,
    column: columnOf(placed, key),
    cells: [[live(settle(formula))]],
  }));
  return title === undefined ? over : [{ row: placed.over, column: placed.left, cells: [[title]] }, ...over];
}

function looksOf(placed: Placed, { columns, title, totals = {} }: TablePanel): Look[] {
  const looks = placed.columns.map(({ key, format, spec }): Look => ({
    area: columnAt(placed.first, columnOf(placed, key), placed.rows),
    style: styleOf(spec?.input !== undefined, spec?.long),
    ...(format && { format }),
  }));
  const over = columns.flatMap(({ key, format }): Look[] =>
    totals[key] === undefined
      ? []
      : [{ area: cellAt(placed.over, columnOf(placed, key)), style: 'total', ...(format && { format }) }],
  );
  return [
    { area: { ...wholeArea(placed), rows: 1 }, style: 'heading' },
    ...looks,
    ...(title === undefined ? [] : [{ area: cellAt(placed.over, placed.left), style: 'subtitle' as const }]),
    ...over,
  ];
}

function listAt(
  placed: Placed,
  key: string,
  options: readonly string[] | string,
  open: boolean,
  layout: Layout,
): ListPlan {
  const area = columnAt(placed.first, columnOf(placed, key), placed.rows);
  return typeof options === 'string'
    ? { area, open, from: referenceTo(options, layout) }
    : { area, open, values: options };
}

/** Colour where something is wrong, beside the words that say it. */
export function marksOf(
  placed: Placed,
  checks: readonly CheckSpec[],
  settle: (formula: string) => string,
): ConditionPlan[] {
  if (checks.length === 0) return [];
  const said = columnAt(placed.first, columnOf(placed, OBSERVATIONS), placed.rows);
  return [
    ...checks.map(({ at, when }): ConditionPlan => ({
      area: columnAt(placed.first, columnOf(placed, at), placed.rows),
      formula: `=${settle(when)}`,
      style: 'bad',
    })),
    { area: said, formula: `=LEN(${settle(`{${OBSERVATIONS}}`)})>0`, style: 'bad' },
  ];
}

/** Over whole rows, under what is wrong in them. */
const tintsOf = (
  placed: Placed,
  { tints = [] }: TablePanel,
  settle: (formula: string) => string,
): ConditionPlan[] =>
  tints.map(({ when, style }) => ({
    area: { row: placed.first, column: placed.left, rows: placed.rows, columns: placed.columns.length },
    formula: `=${settle(when)}`,
    style,
  }));
