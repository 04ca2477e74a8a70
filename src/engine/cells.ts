import type { Term } from '../glossary.ts';
import type { Text } from './language.ts';
import { Problem, type Place } from './problem.ts';

/** What a sheet holds. Dates are serial numbers. */
export type Cell = number | string | boolean | null;
/** What a formula puts in one cell: a value, or the problem that belongs to it. */
export type Value = Cell | Problem;
export type Grid<T = Value> = readonly (readonly T[])[];
/** What a host hands over for one argument. Hosts differ, so nothing is assumed of it. */
export type Input = unknown;

/** The argument being read, for messages. */
export interface About {
  readonly term: Term;
  readonly place?: Place;
}

const ERROR_TEXT = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!)$/;

/** Desktop Excel gives 0 for a blank cell, the web gives null, an omitted argument is undefined: all but 0 are blank. */
export const isBlank = (cell: Input): cell is null | undefined | '' =>
  cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** Errors reach us as text (`#N/A`) or as the host's own object. */
export const errorIn = (cell: Input): string | undefined => {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell) ? cell : undefined;
  if (typeof cell !== 'object' || cell === null) return undefined;
  const { code, error } = cell as { readonly code?: unknown; readonly error?: unknown };
  const told = code ?? error;
  return typeof told === 'string' ? told : '#?';
};

export const isGrid = (input: Input): input is Grid<Input> => Array.isArray(input) && Array.isArray(input[0]);

/** Any argument as a grid: a single cell is 1 × 1; bare cells in a list, which scripts send, are rows of one. */
export const gridOf = (input: Input): Grid<Input> =>
  !Array.isArray(input) ? [[input]] : isAllRows(input) ? (input as Grid<Input>) : input.map(asRow);

const asRow = (row: Input): readonly Input[] => (Array.isArray(row) ? row : [row]);

function isAllRows(rows: readonly Input[]): boolean {
  for (const row of rows) if (!Array.isArray(row)) return false;
  return true;
}

/** Whether an argument is at most one cell. */
export const isSingle = (grid: Grid<Input>): boolean => grid.length <= 1 && widthOf(grid) <= 1;

/** The first cell of an argument that should be a single one. */
export const cellOf = (input: Input): Input =>
  isGrid(input) ? input[0]?.[0] : Array.isArray(input) ? input[0] : input;

export const widthOf = (grid: Grid<Input>): number => grid[0]?.length ?? 0;
export const sizeOf = (grid: Grid<Input>): string => `${grid.length.toLocaleString('en')} × ${widthOf(grid)}`;

export const problemIn = (
  code: Problem['code'],
  { term, place }: About,
  detail?: string | number | Text,
): Problem => new Problem(code, term, place, detail);
