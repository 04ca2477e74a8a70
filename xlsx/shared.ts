import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { Cell as FileCell, Sheet } from 'hucre/xlsx';
import { addressOf } from '../src/books/plan.ts';

const addressIn = (place: string): string => {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return addressOf({ row, column, rows: 1, columns: 1 });
};

/** Formulas by place (`row,column`), with those a file writes once for a whole column written out in each cell. */
export function everyFormula({ cells = new Map<string, FileCell>() }: Sheet): ReadonlyMap<string, string> {
  const masters = new Map<number, { readonly place: string; readonly formula: string }>();
  for (const [place, { formula, formulaSharedIndex }] of cells)
    if (formulaSharedIndex !== undefined && formula) masters.set(formulaSharedIndex, { place, formula });
  const found = new Map<string, string>();
  for (const [place, { formula, formulaSharedIndex }] of cells) {
    const master = formulaSharedIndex === undefined ? undefined : masters.get(formulaSharedIndex);
    if (formula) found.set(place, formula);
    else if (master) found.set(place, moved(master.formula, addressIn(master.place), addressIn(place)));
  }
  return found;
}

const moved = (formula: string, from: string, to: string): string =>
  translateFormulaToA1(translateFormulaToR1C1(formula, from), to);

/** The places that share a formula with one of some others. */
export function sharedWith(
  { cells = new Map<string, FileCell>() }: Sheet,
  places: ReadonlySet<string>,
): string[] {
  const touched = new Set<number>();
  for (const place of places) {
    const at = cells.get(place)?.formulaSharedIndex;
    if (at !== undefined) touched.add(at);
  }
  return [...cells]
    .filter(
      ([place, { formulaSharedIndex: at }]) => at !== undefined && touched.has(at) && !places.has(place),
    )
    .map(([place]) => place);
}
