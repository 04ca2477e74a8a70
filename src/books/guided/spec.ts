import type { Cell } from '../../engine/cells.ts';
import type { FormatName, PlanCell, QuadrantChart, SeriesChart, StyleName } from '../plan.ts';

/**
 * A guided book as lists of columns. Each sheet is made of panels set side by side; a panel is a table people fill or
 * a list of facts. From these lists come the workbook, the forms of the pane, what
 * is read back from a workbook that people have typed in, and the checks that mark a wrong entry where it stands.
 *
 * Formulas are Excel's (2016, English, comma) with places in braces:
 * `{precio}` this row's cell of the column · `{precio:}` the whole column of this table · `{servicios.precio:}` that of
 * another panel · `{servicios.precio}` its cell in the same row · `{llamado.presupuesto}` a fact · `{nota1..nota4}` the
 * row's cells from one column to another · `{nota1..nota4^}` their headings · `{saldo<}` the cell above, which in the
 * first row is the heading · `{saldo:<}` all above, the heading with them · `{saldo:^}` the whole column and its heading ·
 * `{#}` the number of the row, from 1.
 *
 * Every formula gives one cell: `INDEX(MUNI.PLAN_PAGOS(…),{numero}+1,2)` where Muni gives a table. Only such cells keep
 * their values in a reader without Muni; one that spreads over others would show `#NAME?` there.
 */
export interface GuidedBook {
  readonly id: string;
  readonly title: string;
  readonly footer: string;
  readonly sheets: readonly GuidedSheet[];
}

export interface GuidedSheet {
  readonly name: string;
  /** One line, on top of the sheet and in the preview: what this sheet is for. */
  readonly purpose: string;
  readonly panels: readonly Panel[];
  /** As its width asks where not said. */
  readonly landscape?: boolean;
  /** A4 where not said. */
  readonly paper?: 'oficio';
  /** Printed whole on one page. */
  readonly onePage?: boolean;
  readonly charts?: readonly GuidedChart[];
}

export type Panel = TablePanel | FactsPanel;

/** Rows that people fill, with what is worked out of each. */
export interface TablePanel {
  readonly kind: 'table';
  /** One word, the same in formulas, files and code. */
  readonly id: string;
  readonly title?: string;
  /** The panel it stands under, where not beside the one before: one in which nobody types rows. */
  readonly under?: string;
  readonly columns: readonly ColumnSpec[];
  /** It only serves formulas: all its columns are hidden. */
  readonly helper?: boolean;
  /**
   * The last of the columns that say what a row is about: they stay in sight and are repeated on paper where the table
   * is wide. Where not said, up to the column without which there is no row.
   */
  readonly stays?: string;
  /** How deep a row stands under those above it, 0 for none: rows fold under the one they belong to. */
  depth?(row: Row): number;
  /** How rows of one sort look, so that a long table is read at a glance: their words say it too. */
  readonly tints?: readonly Tint[];
  /** Blank rows ready to be filled, besides those already there. */
  readonly spare?: number;
  /** A table nobody types in: it has as many rows as this other one. */
  readonly asLongAs?: string;
  /** What a new book starts with. */
  readonly usual?: readonly Row[];
  /** What its rows are in every book that has them: one book offers them to another, by the names of its columns. */
  readonly shares?: SharedSubject;
  readonly checks?: readonly CheckSpec[];
  /** One row of totals over the table, by column: a formula. */
  readonly totals?: Readonly<Record<string, string>>;
  /**
   * Rows of headings over its own, each over some of its columns, as official forms have. Where they make the headings
   * under them repeat, the table is no Excel table: those need every heading once.
   */
  readonly bands?: readonly (readonly Band[])[];
}

/** How the rows look of which a condition holds. */
export interface Tint {
  readonly when: string;
  readonly style: StyleName;
}

/** A heading over some columns: from one to another, or over one alone. */
export interface Band {
  readonly from: string;
  readonly to?: string;
  readonly says: string;
}

/** What books have in common. */
export type SharedSubject = 'municipios' | 'tecnicos' | 'servicios' | 'convenios';

export interface ColumnSpec {
  readonly key: string;
  readonly heading: string;
  /** In characters; by its format where not said. */
  readonly width?: number;
  readonly format?: FormatName;
  /** A text that may take several lines. */
  readonly long?: boolean;
  /** What it was called when the book was last written: how it is found where its name has changed since. */
  readonly formerly?: string | undefined;
  /** Written by the book from its row each time, and read back: nobody types it. */
  readonly stamp?: (row: Row) => Cell;
  /** It only serves formulas: hidden, off paper, and alive. People see it by unhiding the column. */
  readonly helper?: boolean;
  /** What people type here. A column has either an input or a formula. */
  readonly input?: InputSpec;
  readonly formula?: string;
}

export type InputKind = 'text' | 'amount' | 'number' | 'whole' | 'percent' | 'date' | 'choice';

/** What may be typed in a cell. Every limit becomes a mark on the sheet and a message in the pane. */
export interface InputSpec {
  readonly kind: InputKind;
  /** A row that says anything must say this. */
  readonly required?: boolean;
  readonly from?: number;
  readonly upTo?: number;
  /** Choices: words, or the place that holds them (`{servicios.servicio:}`). */
  readonly options?: readonly string[] | string;
  /** True where words that are not among the options are welcome too. */
  readonly open?: boolean;
  /** Under the field in the pane. */
  readonly meaning?: string;
}

/** Something wrong with a row: which cell, when, and what to do about it. */
export interface CheckSpec {
  /** Column to be marked. */
  readonly at: string;
  /** A condition over the row, without its leading `=`. */
  readonly when: string;
  /** What happened and what to do, in a sentence without its final stop. */
  readonly says: string;
}

/** Named values, one under another: a parameter with its source, a total of another sheet. */
export interface FactsPanel {
  readonly kind: 'facts';
  readonly id: string;
  readonly title?: string;
  readonly under?: string;
  /** It only serves formulas: all its columns are hidden. */
  readonly helper?: boolean;
  readonly facts: readonly FactSpec[];
  /** Widths of its labels and values, in characters. */
  readonly widths?: readonly [label: number, value: number];
  /** Figures of law and scales show since when they hold, where they come from and whether anyone checked. */
  readonly sourced?: boolean;
}

export interface FactSpec {
  readonly key: string;
  readonly label: string;
  readonly format?: FormatName;
  /** A text that may take several lines. */
  readonly long?: boolean;
  readonly input?: InputSpec;
  readonly formula?: string;
  readonly usual?: Cell;
  readonly since?: string;
  readonly source?: string;
  readonly verified?: boolean;
  readonly checks?: readonly Omit<CheckSpec, 'at'>[];
}

interface DrawnChart {
  readonly title: string;
  readonly valueAxis: string;
  readonly format: FormatName;
  /** Beside its panels where not said. */
  readonly place?: 'under';
}

export interface GuidedSeriesChart extends DrawnChart {
  readonly type: SeriesChart['type'];
  /** Columns of one panel of the same sheet. */
  readonly panel: string;
  readonly categories: string;
  readonly series: readonly string[];
  readonly rows?: number;
}

/** Rows of a panel of the same sheet that say how far across and how far up. */
export interface GuidedPlaces {
  readonly name: string;
  readonly panel: string;
  readonly across: string;
  readonly up: string;
  /** From which row, from 0, and how many. */
  readonly from: number;
  readonly rows: number;
}

export interface GuidedQuadrant
  extends DrawnChart, Pick<QuadrantChart, 'type' | 'acrossAxis' | 'acrossFormat' | 'scale' | 'isNamed'> {
  readonly points: readonly (GuidedPlaces & { readonly names: string })[];
  readonly limits: readonly GuidedPlaces[];
}

export type GuidedChart = GuidedSeriesChart | GuidedQuadrant;

/** What people typed, by column: values, or formulas of their own. */
export type Row = Readonly<Record<string, PlanCell>>;

/** Something people wrote on a sheet of the book, outside its panels. Rows and columns count from 0. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

/** All that people typed in a guided book, by panel. Facts are one row. The workbook itself is where it is kept. */
export interface GuidedState {
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** By sheet. */
  readonly notes?: Readonly<Record<string, readonly Note[]>>;
}

export const emptyState: GuidedState = { rows: {} };

/** The rows of a panel, or what a new book starts with. */
export const rowsOf = (state: GuidedState, { id, usual = [] }: TablePanel): readonly Row[] =>
  state.rows[id] ?? usual;

export const factsOf = (state: GuidedState, { id }: FactsPanel): Row => state.rows[id]?.[0] ?? {};
