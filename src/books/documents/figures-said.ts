import type { Cell } from '../../engine/cells.ts';
import type { Figures } from '../guided/read-guided.ts';
import type { FormatName } from '../plan.ts';
import { saidCell } from './said-cell.ts';

export type Line = Readonly<Record<string, Cell>>;

/** The rows of a panel that say anything in one of its columns. */
export const linesOf = (figures: Figures, panel: string, key: string): readonly Line[] =>
  (figures[panel] ?? []).filter((line) => isThere(line[key]));

export const isThere = (cell: Cell | undefined): cell is Exclude<Cell, null> =>
  cell !== undefined && cell !== null && cell !== '';

export const factsOf = (figures: Figures, panel: string): Line => figures[panel]?.[0] ?? {};

/** A figure as the paper says it, `…` where it is not known yet. */
export const said = (line: Line, key: string, format?: FormatName): string => saidCell(line[key], format);
