import type { PlanCell } from '../books/plan.ts';
import { errorIn, type Cell } from '../engine/cells.ts';
import type { Text } from '../engine/language.ts';
import { callsIn, repaired, tokensOf } from './calls.ts';
import { reasons, Refusal } from './reasons.ts';
import { rewritten, type Catalogue } from './rewrite.ts';

/** A cell whose formula calls Muni. Rows and columns count from 0. */
export interface MuniCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As typed, with its leading `=`. */
  readonly formula: string;
  /** All that its result shows; one cell unless it reaches over several. Empty where nobody worked it out. */
  readonly values: readonly (readonly Cell[])[];
  /** A formula over several cells: of those that spread by themselves, or entered over a fixed block. */
  readonly array?: 'dynamic' | 'fixed';
}

export type Mode = 'nativas' | 'valores';

/** What takes the place of a formula. */
export interface Change {
  readonly cell: MuniCell;
  readonly how: 'native' | 'value';
  readonly content: readonly (readonly PlanCell[])[];
  /** Why it has no plain Excel form, where that was asked. */
  readonly why?: Text;
}

/** A formula left as it was. */
export interface Left {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly why: Text;
}

export interface Conversion {
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
}

/** What Excel shows while it does not know, or has not asked, what a formula gives. */
const UNSETTLED = /^#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!|UNKNOWN!|BLOCKED!|SPILL!)/;

const isSettled = ({ values }: MuniCell): boolean =>
  values.length > 0 && !values.flat().some((value) => typeof value === 'string' && UNSETTLED.test(value));

export const keyOf = ({ sheet, row, column }: Pick<MuniCell, 'sheet' | 'row' | 'column'>): string =>
  `${sheet}\u0000${row}\u0000${column}`;

/** The formulas called in a cell, as the catalogue names them. */
export const idsIn = (formula: string): readonly string[] => [
  ...new Set(callsIn(tokensOf(repaired(formula))).map(({ id }) => id)),
];

/**
 * What a workbook's formulas of Muni become: plain Excel where each can honestly be, otherwise what they give.
 * Formulas in `differ` gave another value when they were tried, and are frozen.
 */
export function convert(
  cells: readonly MuniCell[],
  mode: Mode,
  catalogue: Catalogue,
  differ: ReadonlySet<string> = new Set(),
): Conversion {
  const changes: Change[] = [];
  const left: Left[] = [];
  for (const cell of cells) {
    const native = mode === 'nativas' ? nativeChange(cell, catalogue, differ) : undefined;
    if (native && 'content' in native) changes.push(native);
    else if (isSettled(cell))
      changes.push({ cell, how: 'value', content: cell.values.map((line) => line.map(frozen)), ...native });
    else left.push({ ...placeOf(cell), formula: cell.formula, why: reasons.noValue });
  }
  return { changes, left };
}

/**
 * A result that no longer changes. Empty text and errors stay what they are, which no constant says alike everywhere: an
 * empty cell would count as zero in the sums that speak of it.
 */
function frozen(value: Cell): PlanCell {
  if (value === null || value === '') return { formula: '=""', value: '' };
  if (typeof value !== 'string' || errorIn(value) === undefined) return value;
  return { formula: value === '#N/A' ? '=NA()' : `=${value}`, value };
}

const placeOf = ({ sheet, row, column }: MuniCell) => ({ sheet, row, column });

function nativeChange(
  cell: MuniCell,
  catalogue: Catalogue,
  differ: ReadonlySet<string>,
): Change | { readonly why: Text } {
  if (differ.has(keyOf(cell))) return { why: reasons.otherValue };
  const [rows, columns] = [Math.max(1, cell.values.length), Math.max(1, cell.values[0]?.length ?? 0)];
  const native = rewritten(cell.formula, { row: cell.row, column: cell.column, rows, columns }, catalogue);
  if (native instanceof Refusal) return { why: native.why };
  const content = native.map((line, row) =>
    line.map((formula, column): PlanCell => {
      const value = cell.values[row]?.[column] ?? null;
      return formula === null ? frozen(value) : { formula, value };
    }),
  );
  return { cell, how: 'native', content };
}

/** Figures in the fifteenth digit are the same figure: whoever multiplies in another order moves it. */
const TOLERANCE = 1e-13;

const isError = (value: Cell): boolean => typeof value === 'string' && value.startsWith('#');
const isNothing = (value: Cell): boolean => value === null || value === '';

/** Whether two cells say the same. */
export function saysTheSame(a: Cell, b: Cell): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b || (isError(a) && isError(b)) || (isNothing(a) && isNothing(b));
}

/** The formulas that gave another value once in plain Excel. `now` tells what stands in a cell. */
export const differing = (
  { changes }: Conversion,
  now: (sheet: string, row: number, column: number) => Cell,
): ReadonlySet<string> =>
  new Set(
    changes
      .filter(({ how, cell }) => how === 'native' && isSettled(cell))
      .filter(({ cell }) =>
        cell.values.some((line, row) =>
          line.some(
            (value, column) => !saysTheSame(value, now(cell.sheet, cell.row + row, cell.column + column)),
          ),
        ),
      )
      .map(({ cell }) => keyOf(cell)),
  );
