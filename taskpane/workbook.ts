import type { Text } from '../src/engine/language.ts';
import type { StandingSheet } from '../src/books/guided/read-guided.ts';
import type { Area, Plan } from '../src/books/plan.ts';
import type { Cell } from '../src/engine/cells.ts';
import type { CellEdit } from '../src/portable/edits.ts';
import type { RawTable } from '../src/intake/budget.ts';

/** What the open workbook already holds, as far as building a book needs to know. */
export interface Existing {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** Defined names with what they point at: Muni's marks are among them. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface Work {
  /** From 0 to 1, with what is being done now. */
  onProgress?(done: number, doing: string): void;
  readonly signal?: AbortSignal;
}

export interface Outcome {
  readonly written: readonly string[];
  readonly roundTrips: number;
  /** Puts back what was there before. Undefined where the host's own undo does it. */
  readonly undo?: () => Promise<void>;
}

/** The user's marks: decimal and list separator as their Excel writes them. */
export interface Marks {
  readonly decimal: ',' | '.';
  readonly list: ';' | ',';
}

/** The cell the person stands on. Addresses may carry their sheet: `Datos!B2`. */
export interface ActiveCell {
  readonly address: string;
  readonly formula: string;
  readonly text: string;
  /** What a formula of Muni said of the error it gave here, where the host remembers it. */
  readonly problem?: Text;
  /** The whole selection, where it is one range of several cells. */
  readonly selection?: string;
}

/** Where formulas are looked for. */
export type Reach = 'selection' | 'sheet' | 'workbook';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The sheets that are meant, and the parts of the only one where it is a selection. */
export interface Reached {
  readonly sheets: readonly string[];
  readonly areas?: readonly Area[];
}

/** All the pane needs of a workbook. Excel, the local workbook and a memory one for tests carry it out. */
export interface Workbook {
  readonly host: 'excel' | 'local' | 'memory';
  marks(): Promise<Marks>;
  /** Whether the workbook counts its days from 1904: formulas would take every date for another. */
  countsFrom1904(): Promise<boolean>;
  look(): Promise<Existing>;
  /** The used cells of a sheet, or the selection when no name is given. */
  read(sheet?: string): Promise<RawTable>;
  /** The cells of a table of the workbook, its heading among them. */
  readTable(table: string): Promise<RawTable>;
  /** Sheets as they stand, from their first cell: what was typed, formulas with what they give. All of them exist. */
  readTyped(sheets: readonly string[], work?: Work): Promise<readonly StandingSheet[]>;
  /** Writes a plan: everything or nothing. */
  carryOut(plan: Plan, work?: Work): Promise<Outcome>;
  /** Puts a formula (English, comma) in the active cell; the address it went to. */
  insert(formula: string): Promise<string>;
  /** What a person means by the selection, the sheet in front or the whole workbook. */
  reach(reach: Reach): Promise<Reached>;
  /** What the formulas of some cells spread over, themselves included; undefined for those that keep to their cell. */
  spread(
    cells: readonly CellPlace[],
    work?: Work,
  ): Promise<readonly (readonly (readonly Cell[])[] | undefined)[]>;
  /** Writes in cells wherever they are: everything or nothing. */
  rewrite(edits: readonly CellEdit[], work?: Work): Promise<Outcome>;
  /** Brings a sheet to the front, and selects a cell of it (`C7`) where one is said. */
  show(sheet: string, cell?: string): Promise<void>;
  /** Told when the selection moves, with the formula and text of the active cell. Returns how to stop. */
  onSelection(listener: (cell: ActiveCell) => void): () => void;
}
