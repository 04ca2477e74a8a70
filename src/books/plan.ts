import type { Cell } from '../engine/cells.ts';

/**
 * A guided book as data: what the workbook should become. Pure, shown before anything is written, and carried
 * out by three writers (Excel, the local workbook, the .xlsx file) that must agree cell for cell.
 * Rows and columns count from 0. Formulas are English, comma-separated, with Excel 2016 functions or `MUNI.` ones.
 */
export interface Formula {
  /** With its leading `=`. */
  readonly formula: string;
  /**
   * What the formula gives on the figures planned: stored in files, so a reader that does not calculate sees it.
   * Null where only the workbook works it out: who writes a file recalculates it.
   */
  readonly value: Cell;
}
export type PlanCell = Cell | Formula;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** What a cell is for. Each writer draws it the same way: see `styles`. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'note'
  /** A text that may need several lines. */
  | 'label'
  | 'heading'
  /** A heading over several columns. */
  | 'band'
  | 'input'
  /** What people write in several lines. */
  | 'longInput'
  | 'computed'
  | 'total'
  | 'unverified'
  | 'good'
  | 'fair'
  | 'poor'
  | 'bad';

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Text and fill as RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'center';
}

export const styles: Readonly<Record<StyleName, Style>> = {
  title: { bold: true, size: 16, color: '0B3D5C' },
  subtitle: { bold: true, color: '0B3D5C' },
  note: { italic: true, color: '4A5560', wrap: false },
  label: { wrap: true },
  heading: { bold: true, color: 'FFFFFF', fill: '1F5673', wrap: true, align: 'center' },
  band: { bold: true, color: 'FFFFFF', fill: '0B3D5C', wrap: false },
  input: { fill: 'FFF8DC' },
  longInput: { fill: 'FFF8DC', wrap: true },
  computed: { fill: 'FFFFFF' },
  total: { bold: true, fill: 'E8EEF2' },
  unverified: { italic: true, color: '8A4B00', fill: 'FFF1DB', wrap: true },
  good: { color: '0B5D2A', fill: 'DDF3E4' },
  fair: { color: '0B4F6C', fill: 'DCEEF6' },
  poor: { color: '7A5200', fill: 'FFF0CC' },
  bad: { color: '8A1C1C', fill: 'FBE3E1' },
};

export const numberFormats = {
  amount: '#,##0.00',
  percent: '0.0%',
  number: '#,##0.00##',
  whole: '#,##0',
  year: '0',
  date: 'dd/mm/yyyy',
  text: '@',
} as const;
export type FormatName = keyof typeof numberFormats;

/** Marks of a chart's axis are short: `40,653 M`. */
const shortAmount = '[>=1000000]#,##0,,"\u00A0M";[>=1000]#,##0,"\u00A0k";#,##0';
export const axisFormat = (format: FormatName): string =>
  format === 'amount' || format === 'whole' ? shortAmount : numberFormats[format];

export interface Look {
  readonly area: Area;
  readonly style?: StyleName;
  readonly format?: FormatName;
}

export interface TablePlan {
  /** Never letters (≤ 3) followed by digits: that is a cell address. */
  readonly name: string;
  /** With its heading row. */
  readonly area: Area;
}

/** Choices of a cell: these words, or those that stand in an area of the same book. */
export type ListPlan = {
  readonly area: Area;
  /** Other words may be typed too: the list only helps. */
  readonly open?: boolean;
} & (
  | { readonly values: readonly string[]; readonly from?: never }
  | { readonly from: { readonly sheet: string; readonly area: Area }; readonly values?: never }
);

/** A colour that supports a word already in the cell. The formula is relative to the area's first cell. */
export interface ConditionPlan {
  readonly area: Area;
  readonly formula: string;
  readonly style: StyleName;
}

export interface Series {
  readonly name: string;
  readonly area: Area;
}

interface Drawn {
  /** States the finding. */
  readonly title: string;
  readonly valueAxis: string;
  readonly format: FormatName;
  /** Where it stands on the sheet. */
  readonly at: Area;
}

/** Amounts side by side, or one after another. */
export interface SeriesChart extends Drawn {
  readonly type: 'bar' | 'column' | 'line';
  readonly categories: Area;
  readonly series: readonly Series[];
}

/** Cells that say how far across and how far up: a row for each place. */
export interface Places {
  readonly name: string;
  readonly across: Area;
  readonly up: Area;
}

export interface Points extends Places {
  /** What each point is called. */
  readonly names: Area;
  /** What is written beside it, where names are long. */
  readonly tags?: Area;
}

/** Where things stand by two measures, with lines where each measure is divided. */
export interface QuadrantChart extends Drawn {
  readonly type: 'quadrant';
  readonly points: readonly Points[];
  /** Each drawn from its first place to its last. Their cells may be out of sight. */
  readonly limits: readonly Places[];
  /** The axis that lies; `valueAxis` and `format` are those of the one that stands. */
  readonly acrossAxis: string;
  readonly acrossFormat: FormatName;
  /** Figures of very different sizes are set apart by their powers of ten. */
  readonly acrossByTens?: boolean;
  /** Both axes go from zero to here, with a mark every so often. */
  readonly scale?: { readonly upTo: number; readonly every: number };
  /** Each point with its tag, or its name, beside it: for few. */
  readonly isNamed?: boolean;
}

export type ChartPlan = SeriesChart | QuadrantChart;

/** Cells of people's own that a sheet written again keeps, with the look they had: where they stood, and their column now. */
export interface Kept {
  readonly from: Area;
  readonly column: number;
}

export interface SheetPlan {
  readonly name: string;
  /** One line: what this sheet is for. Shown in the preview. */
  readonly purpose: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** Columns that stay in sight, from the left. None of them is hidden: readers count such panes in their own ways. */
  readonly frozenColumns?: number;
  /** Columns that only serve formulas: alive, out of sight and off paper until they are unhidden. */
  readonly hidden?: readonly number[];
  /** Rows that fold under the row above them, from 0; one group within another is a level deeper. */
  readonly folds?: readonly RowGroup[];
  readonly blocks: readonly Block[];
  readonly looks: readonly Look[];
  readonly tables: readonly TablePlan[];
  readonly lists: readonly ListPlan[];
  readonly conditions: readonly ConditionPlan[];
  readonly charts: readonly ChartPlan[];
  /** True where the plan already holds what people typed: nothing that stands on the sheet is put back over it. */
  readonly holdsTyped?: boolean;
  /** Their words are among the blocks. */
  readonly kept?: readonly Kept[];
  /** Rows repeated on every printed page, from the top. */
  readonly print: {
    readonly landscape: boolean;
    /** All of it on one page; otherwise one page wide and as long as it takes. */
    readonly onePage?: boolean;
    /** Several pages wide, for what would be too small to read on one. */
    readonly across?: PagesAcross;
    /** How many columns go to paper, from the left, where not all. */
    readonly columns?: number;
    /** A4 where not said; oficio is the longer sheet of Bolivian offices, of 8.5 by 13 inches. */
    readonly paper?: 'oficio';
    readonly repeatRows: number;
    readonly footer: string;
  };
}

export interface RowGroup {
  readonly row: number;
  readonly rows: number;
}

/** How deep each row is folded, by its row; rows that are not are left out. */
export function depthsIn({ folds = [] }: Pick<SheetPlan, 'folds'>): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  for (const { row, rows } of folds)
    for (let at = row; at < row + rows; at++) depths.set(at, (depths.get(at) ?? 0) + 1);
  return depths;
}

/** How a wide sheet is cut into pages of whole columns. */
export interface PagesAcross {
  /** Percent of its size on screen. */
  readonly scale: number;
  /** The first column of each page but the first, from 0. */
  readonly from: readonly number[];
  /** Columns repeated at the left of every page. */
  readonly repeatColumns: number;
}

export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

export const isFormula = (cell: PlanCell): cell is Formula => typeof cell === 'object' && cell !== null;

/** `3` → `D`. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** `B3:D9`, or `B3` for one cell. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${String(row + 1)}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnLetters(column + columns - 1)}${String(row + rows)}`;
}

/** `$B$4:$B$90`: the same cells wherever the formula is copied; or held only by column, or by row. */
export const fixed = (area: Area, column = '$', row = '$'): string =>
  addressOf(area).replace(/([A-Z]{1,3})(\d{1,7})/g, (_, letters: string, digits: string) =>
    [column, letters, row, digits].join(''),
  );

/** `'Por programa'!$B$3:$D$9`, as names and charts write it. */
export const absolute = (sheet: string, area: Area): string =>
  `'${sheet.replaceAll("'", "''")}'!${fixed(area)}`;

/**
 * The mark Muni leaves on every sheet it makes: a defined name that points at its first cell. A builder writes only
 * on sheets it makes or that bear it.
 */
export const markOf = (plan: string, at: number): string => `Muni.${plan}.${String(at + 1)}`;
export const isMark = (name: string): boolean => /^Muni\.[a-z]+\.\d+$/.test(name);

/** How many cells a plan writes: decides how many round trips it may take. */
export const cellsIn = (plan: Plan): number =>
  plan.sheets.reduce(
    (all, sheet) =>
      all + sheet.blocks.reduce((sofar, { cells }) => sofar + cells.length * (cells[0]?.length ?? 0), 0),
    0,
  );
