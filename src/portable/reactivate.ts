import { isFormula, type PlanCell } from '../books/plan.ts';
import type { Cell } from '../engine/cells.ts';
import { repaired, tokensOf } from './calls.ts';
import { saysTheSame, type Left, type MuniCell } from './convert.ts';
import { isPart, placeIn, type Origin } from './provenance.ts';
import { reasons, type Reason } from './reasons.ts';

/** A formula of Muni that goes back to its cell. */
export interface Restored {
  readonly cell: MuniCell;
  /** Put back from the provenance sheet, or written again because Excel lost its way to it. */
  readonly how: 'restored' | 'repaired';
}

export interface Reactivation {
  readonly restored: readonly Restored[];
  readonly left: readonly Left[];
  /** What the provenance sheet still has to keep. */
  readonly origins: readonly Origin[];
}

/** What stands in a cell; undefined where the sheet is not there. */
export type Look = (sheet: string, row: number, column: number) => PlanCell | undefined;

type Kept = Origin & { readonly stands: boolean };

/** Turns frozen and rewritten cells back, and mends formulas of Muni that no longer find it. */
export function reactivate(kept: readonly Kept[], broken: readonly MuniCell[], look: Look): Reactivation {
  const restored: Restored[] = [];
  const left: Left[] = [];
  const origins: Origin[] = [];
  for (const group of groupsOf(kept)) {
    const [first] = group;
    const trouble = group.map((origin) => troubleWith(origin, look)).find((reason) => reason !== undefined);
    if (!first) continue;
    if (trouble === undefined) restored.push({ cell: cellOf(first, group), how: 'restored' });
    else {
      const { sheet, address, formula } = first;
      left.push({ sheet, ...placeIn(address), formula, why: reasons[trouble] });
      origins.push(...group);
    }
  }
  return { restored: [...restored, ...mended(broken)], left, origins };
}

/** A formula and the other cells of its result. */
function groupsOf(kept: readonly Kept[]): readonly Kept[][] {
  const groups: Kept[][] = [];
  for (const origin of kept)
    if (isPart(origin)) groups.at(-1)?.push(origin);
    else groups.push([origin]);
  return groups;
}

function troubleWith(origin: Kept, look: Look): Reason | undefined {
  const { row, column } = placeIn(origin.address);
  const now = look(origin.sheet, row, column);
  if (now === undefined) return 'gone';
  if (!origin.stands) return 'moved';
  if (origin.left === '') return isFormula(now) || !saysTheSame(now, origin.value) ? 'changed' : undefined;
  return isFormula(now) && sameFormula(now.formula, origin.left) ? undefined : 'changed';
}

/** Other programs put spaces of their own and other letters in formulas. */
const sameFormula = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (formula: string): string =>
  tokensOf(formula)
    .filter(({ type }) => type !== 'whitespace')
    .map(({ type, value }) => (type === 'string' ? value : value.toUpperCase()))
    .join('');

const arrays = { 'se extiende': 'dynamic', 'matriz fija': 'fixed' } as const;

function cellOf({ sheet, address, formula, array }: Origin, group: readonly Origin[]): MuniCell {
  const { row, column } = placeIn(address);
  const values: Cell[][] = [];
  for (const each of group) {
    const place = placeIn(each.address);
    (values[place.row - row] ??= [])[place.column - column] = each.value;
  }
  return { sheet, row, column, formula, values, ...(array !== '' && { array: arrays[array] }) };
}

/** Formulas whose name Excel lost, and those it never found: written again they find Muni. */
const mended = (cells: readonly MuniCell[]): Restored[] =>
  cells.flatMap((cell) => {
    const formula = repaired(cell.formula);
    const isLost = cell.values.flat().some((value) => value === '#NAME?');
    return formula !== cell.formula || isLost
      ? [{ cell: { ...cell, formula }, how: 'repaired' as const }]
      : [];
  });
