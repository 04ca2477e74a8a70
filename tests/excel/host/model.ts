import type { Area } from '../../../src/books/plan.ts';
import { contains, wholeSheet } from './areas.ts';

/** What a cell looks like. Absent means as a new cell. */
export interface Dress {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  wrap?: boolean;
  align?: string;
}

export interface CellModel {
  value: string | number | boolean;
  formula: string | undefined;
  dress: Dress;
  /** How far its result reaches: the other cells hold parts of it. */
  spill?: { readonly rows: number; readonly columns: number } | undefined;
}

export interface TableModel {
  name: string;
  style: string;
  area: Area;
  readonly id: string;
}

export interface SeriesModel {
  name: string;
  /** Where it is not that of its chart. */
  type: string | undefined;
  /** What each point is called: a formula. */
  readonly labels: Map<number, string>;
  readonly shows: Set<'labels' | 'value' | 'name'>;
  readonly line: { color: string; style: string; weight: number };
  values: Area;
  categories: Area | undefined;
}

export interface AxisModel {
  title: string;
  format: string;
  scale: string;
  minimum: number | undefined;
  maximum: number | undefined;
  every: number | undefined;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  title: string;
  across: AxisModel;
  up: AxisModel;
  plotsHidden: boolean;
  readonly outOfLegend: Set<number>;
  legend: boolean;
  at: Area | undefined;
  readonly series: SeriesModel[];
}

export interface ConditionModel {
  readonly area: Area;
  readonly type: string;
  formula: string;
  color?: string;
  fill?: string;
  bold?: boolean;
}

export interface ListModel {
  readonly area: Area;
  readonly source: string;
}

export interface PageModel {
  orientation: string;
  paperSize: string;
  zoom: unknown;
  titleRows: string;
  titleColumns: string;
  area: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export class SheetModel {
  readonly id: string;
  name: string;
  visibility = 'Visible';
  isProtected = false;
  /** The code of the error that everything written in it meets: a filter, merged cells. */
  refuses: string | undefined;
  readonly cells = new Map<string, CellModel>();
  readonly widths = new Map<number, number>();
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  conditions: ConditionModel[] = [];
  lists: ListModel[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  /** How deep each row is grouped. */
  readonly rowDepths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  columnBreaks: number[] = [];
  readonly page: PageModel = {
    orientation: 'Portrait',
    paperSize: '',
    zoom: {},
    titleRows: '',
    titleColumns: '',
    area: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  at(row: number, column: number): CellModel | undefined {
    return this.cells.get(`${String(row)},${String(column)}`);
  }

  /** The cell, made if it is not there yet. */
  make(row: number, column: number): CellModel {
    const key = `${String(row)},${String(column)}`;
    const cell = this.cells.get(key) ?? { value: '', formula: undefined, dress: {} };
    this.cells.set(key, cell);
    return cell;
  }

  /** Cells that were ever touched inside an area. */
  touched(
    area: Area = wholeSheet,
  ): { readonly row: number; readonly column: number; readonly cell: CellModel }[] {
    return [...this.cells].flatMap(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return contains(area, row, column) ? [{ row, column, cell }] : [];
    });
  }
}

export interface NameModel {
  name: string;
  formula: string;
  comment: string;
}

export class RangeModel {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly area: Area;
  constructor(book: BookModel, sheet: SheetModel, area: Area) {
    this.book = book;
    this.sheet = sheet;
    this.area = area;
  }
}

/** A workbook of the simulated Excel. */
export class BookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  selection: { sheet: SheetModel; area: Area };
  decimalSeparator = ',';
  /** The serial number of 1 January 2000: 36526, or 35064 where days count from 1904. */
  firstOf2000 = 36_526;
  /** What formulas give as they are entered; this Excel does not calculate. */
  gives: (formula: string) => string | number | boolean | undefined = () => undefined;
  /** Whether sheets can be neither added nor taken away. */
  isProtected = false;
  /** Whether an add-in asked to be told when the selection moves. */
  listening = false;
  #made = 0;

  constructor() {
    const first = new SheetModel(this.nextId(), 'Hoja1');
    this.sheets.push(first);
    this.selection = { sheet: first, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  nextId(): string {
    this.#made++;
    return `{${String(this.#made)}}`;
  }

  sheet(nameOrId: unknown): SheetModel | undefined {
    const wanted = String(nameOrId).toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  get tables(): { readonly sheet: SheetModel; readonly table: TableModel }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }
}
