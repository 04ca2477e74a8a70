import {
  addressOf,
  absolute,
  type Area,
  type Block,
  type ChartPlan,
  type ConditionPlan,
  markOf,
  type FormatName,
  type Formula,
  type Kept,
  type ListPlan,
  type Look,
  type NamePlan,
  type PagesAcross,
  type Plan,
  type PlanCell,
  type RowGroup,
  type SheetPlan,
  type StyleName,
  type TablePlan,
} from './plan.ts';
import type { Cell } from '../engine/cells.ts';

/** A part of a sheet: what it writes and how that looks. Sheets are made of parts set one after another. */
export interface Part {
  readonly blocks?: readonly Block[];
  readonly looks?: readonly Look[];
  readonly tables?: readonly TablePlan[];
  readonly lists?: readonly ListPlan[];
  readonly conditions?: readonly ConditionPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly kept?: readonly Kept[];
}

interface SheetSpec {
  readonly name: string;
  readonly purpose: string;
  readonly widths: readonly number[];
  /** Rows that stay in sight on screen and are repeated on paper. */
  readonly headingRows: number;
  readonly footer: string;
  readonly frozenColumns?: number;
  readonly hidden?: readonly number[];
  readonly across?: PagesAcross | undefined;
  readonly printedColumns?: number | undefined;
  readonly folds?: readonly RowGroup[];
  readonly paper?: 'oficio' | undefined;
  readonly landscape?: boolean;
  readonly onePage?: boolean;
  readonly holdsTyped?: boolean;
}

/** A sheet from its parts. Looks of later parts lie over those of earlier ones. */
export const sheet = (
  {
    name,
    purpose,
    widths,
    headingRows,
    footer,
    frozenColumns = 0,
    hidden = [],
    across,
    printedColumns,
    folds = [],
    paper,
    landscape = false,
    onePage = false,
    holdsTyped = false,
  }: SheetSpec,
  ...parts: readonly Part[]
): SheetPlan => ({
  name,
  purpose,
  widths,
  frozenRows: headingRows,
  ...(frozenColumns > 0 && { frozenColumns }),
  ...(hidden.length > 0 && { hidden }),
  ...(folds.length > 0 && { folds }),
  blocks: parts.flatMap(({ blocks = [] }) => blocks),
  looks: parts.flatMap(({ looks = [] }) => looks),
  tables: parts.flatMap(({ tables = [] }) => tables),
  lists: parts.flatMap(({ lists = [] }) => lists),
  conditions: parts.flatMap(({ conditions = [] }) => conditions),
  charts: parts.flatMap(({ charts = [] }) => charts),
  ...(holdsTyped && { holdsTyped }),
  ...(parts.some((part) => part.kept) && { kept: parts.flatMap(({ kept = [] }) => kept) }),
  print: {
    landscape,
    ...(onePage && { onePage }),
    ...(across && { across }),
    ...(printedColumns !== undefined && { columns: printedColumns }),
    ...(paper && { paper }),
    repeatRows: headingRows,
    footer,
  },
});

export const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
export const columnAt = (row: number, column: number, rows: number): Area => ({
  row,
  column,
  rows,
  columns: 1,
});

/** `B4`, for formulas on the same sheet. */
export const at = (row: number, column: number): string => addressOf(cellAt(row, column));
export { fixed } from './plan.ts';
/** `'Datos'!$B$4:$B$90`, for formulas on another one. */
export const on = absolute;

export const live = (formula: string, value: Cell = null): Formula => ({ formula: `=${formula}`, value });

/** A text as a formula holds it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The title of a sheet and the line that says what it is for. Rows 1 and 2. */
export const heading = (title: string, explanation: string): Part => ({
  blocks: [{ row: 0, column: 0, cells: [[title], [explanation]] }],
  looks: [
    { area: cellAt(0, 0), style: 'title' },
    { area: cellAt(1, 0), style: 'note' },
  ],
});

export const note = (row: number, column: number, text: PlanCell): Part => ({
  blocks: [{ row, column, cells: [[text]] }],
  looks: [{ area: cellAt(row, column), style: 'note' }],
});

export interface ColumnSpec {
  readonly heading: string;
  readonly format?: FormatName;
  readonly style?: StyleName;
}

interface TableSpec {
  readonly row: number;
  readonly column?: number;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Its last rows are totals: written apart in weight, and not part of the table of that name. */
  readonly totals?: readonly (readonly PlanCell[])[];
  /** Makes it an Excel table of that name. */
  readonly name?: string;
}

/** A table with its heading row. Without rows it keeps one blank line, as Excel's own tables do. */
export function table({ row, column = 0, columns, rows, totals = [], name }: TableSpec): Part {
  const body = rows.length > 0 ? rows : [columns.map(() => null)];
  const cells = [columns.map(({ heading: text }) => text), ...body, ...totals];
  const width = columns.length;
  const down = body.length + totals.length;
  return {
    blocks: [{ row, column, cells }],
    looks: [
      { area: { row, column, rows: 1, columns: width }, style: 'heading' },
      ...columns.flatMap((each, offset) =>
        columnLooks(each, columnAt(row + 1, column + offset, down), name === undefined),
      ),
      ...(totals.length === 0
        ? []
        : [
            {
              area: { row: row + 1 + body.length, column, rows: totals.length, columns: width },
              style: 'total' as const,
            },
          ]),
    ],
    tables:
      name === undefined ? [] : [{ name, area: { row, column, rows: body.length + 1, columns: width } }],
  };
}

/** Texts take the lines they need, except in data tables, where every row is one line. */
function columnLooks({ format, style }: ColumnSpec, area: Area, mayWrap: boolean): Look[] {
  const worn = style ?? (mayWrap && format === undefined ? 'label' : undefined);
  if (format === undefined && worn === undefined) return [];
  return [{ area, ...(worn && { style: worn }), ...(format && { format }) }];
}

export const look = (area: Area, style: StyleName, format?: FormatName): Part => ({
  looks: [{ area, style, ...(format && { format }) }],
});

/** A book of sheets, each with Muni's mark on its first cell. */
export const book = (
  id: string,
  title: string,
  sheets: readonly SheetPlan[],
  names: readonly NamePlan[] = [],
): Plan => ({
  id,
  title,
  sheets,
  names: [
    ...sheets.map(({ name }, order) => ({ name: markOf(id, order), sheet: name, area: cellAt(0, 0) })),
    ...names,
  ],
});
