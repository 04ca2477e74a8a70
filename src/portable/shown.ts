import { withoutEnd } from '../engine/ends.ts';
import { addressOf } from '../books/plan.ts';
import { termsOf, type AnyFormula } from '../engine/formula.ts';
import { nativeFor, type Addresses } from '../engine/native.ts';
import { Refusal } from './reasons.ts';
import { rewritten, type Standing } from './rewrite.ts';

/** A formula of plain Excel and where it stands; nowhere in particular where it is one cell. */
export interface Shown {
  readonly address: string | undefined;
  readonly formula: string;
}

/** A formula's plain equivalent for help: one formula, or those of each cell of a table that stands somewhere. */
export function nativeShown(spec: AnyFormula, addresses: Addresses, at: Standing): readonly Shown[] {
  if (!('block' in spec.native)) {
    const formula = nativeFor(spec, addresses);
    return formula === undefined ? [] : [{ address: undefined, formula: `=${formula}` }];
  }
  const typed = termsOf(spec.params).map((term) => addresses[term] ?? '');
  const call = `=MUNI.${spec.id}(${withoutEnd(typed.join(','), ',')})`;
  const native = rewritten(call, at, new Map([[spec.id, spec]]));
  if (native instanceof Refusal) return [];
  return native.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula === null
        ? []
        : [
            {
              address: addressOf({ row: at.row + row, column: at.column + column, rows: 1, columns: 1 }),
              formula,
            },
          ],
    ),
  );
}

/** The smallest table a formula gives: its fixed rows and one that repeats. */
export function leastSize({ native }: AnyFormula): { readonly rows: number; readonly columns: number } {
  if (!('block' in native)) return { rows: 1, columns: 1 };
  const { first = [], each, last = [] } = native.block;
  const rows = [...first, ...(each ? [each] : []), ...last];
  return { rows: rows.length, columns: rows[0]?.length ?? 1 };
}
