import type { Cell, Value } from '../engine/cells.ts';
import type { MoneyColumn } from '../engine/columns.ts';
import { groupRows, type KeyColumn } from '../engine/key-columns.ts';
import { isNegative, isZero, minus, toCell } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { BLANK, sumCell, sumsByGroup, type Sum } from '../ejecucion/execution-groups.ts';
import { foldedKeys } from './folded-keys.ts';

/** A list of keys with an amount each. */
export interface KeyedAmounts {
  readonly keys: readonly KeyColumn[];
  readonly amounts: MoneyColumn;
}

/** What a key was given and what was programmed against it. */
interface Checked {
  readonly keys: readonly Cell[];
  readonly ceiling: Sum;
  readonly programmed: Sum;
  /** In how many rows its ceiling stands. */
  readonly ceilingRows: number;
  readonly isNamed: boolean;
}

/** One row per key: those with a ceiling in the order of their list, then those without. */
export function ceilingStates(
  ceilings: KeyedAmounts,
  programmed: KeyedAmounts,
): readonly (readonly Value[])[] {
  return checked(ceilings, programmed).map((each) => [
    ...each.keys,
    sumCell(each.ceiling),
    sumCell(each.programmed),
    balanceOf(each),
    stateOf(each),
  ]);
}

function checked(ceilings: KeyedAmounts, programmed: KeyedAmounts): readonly Checked[] {
  const joint = foldedKeys(ceilings.keys, programmed.keys);
  const { groups, firstRow } = groupRows(joint);
  const above = ceilings.amounts.values.length;
  const given = sumsByGroup(ceilings.amounts, groups.subarray(0, above), firstRow.length);
  const used = sumsByGroup(programmed.amounts, groups.subarray(above), firstRow.length);
  const rows = new Int32Array(firstRow.length);
  for (const group of groups.subarray(0, above)) if (group >= 0) rows[group] = (rows[group] as number) + 1;
  const named = firstRow.map((row, group) => ({
    keys: joint.map(({ codes, cells }) => cells[codes[row] ?? -1] ?? BLANK),
    ceiling: given[group],
    programmed: used[group],
    ceilingRows: rows[group] as number,
    isNamed: true,
  }));
  const [ceiling, rest] = [given[firstRow.length], used[firstRow.length]];
  if (ceiling === undefined && rest === undefined) return named;
  const keys = joint.map(() => BLANK);
  return [...named, { keys, ceiling, programmed: rest, ceilingRows: 0, isNamed: false }];
}

/** A key without a ceiling has no balance, not a negative one; a ceiling without use has it all. */
function balanceOf({ ceiling, programmed, isNamed }: Checked): Value {
  if (ceiling instanceof Problem || programmed instanceof Problem) return ceilingFault(ceiling, programmed);
  if (!isNamed || ceiling === undefined) return '';
  return toCell(programmed === undefined ? ceiling : minus(ceiling, programmed));
}

const ceilingFault = (ceiling: Sum, programmed: Sum): Value =>
  ceiling instanceof Problem ? ceiling : programmed instanceof Problem ? programmed : '';

function stateOf(each: Checked): string {
  const repeated = each.ceilingRows > 1 ? `; techo en ${each.ceilingRows} filas, sumadas` : '';
  return `${conditionOf(each)}${repeated}`;
}

function conditionOf({ ceiling, programmed, ceilingRows, isNamed }: Checked): string {
  if (ceiling instanceof Problem || programmed instanceof Problem) return 'por corregir';
  if (!isNamed) return 'sin clave';
  if (ceilingRows === 0) return 'sin techo';
  if (ceiling === undefined) return 'techo sin monto';
  if (programmed === undefined) return 'techo sin uso';
  const left = minus(ceiling, programmed);
  if (isNegative(left)) return 'supera el techo';
  return isZero(left) ? 'techo usado del todo' : 'dentro del techo';
}
