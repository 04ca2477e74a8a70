import { isFormula } from '../plan.ts';
import { keyColumn } from './checks.ts';
import { headingsIn, type Cells, type Heads } from './heads.ts';
import { bandsOf, type Placed } from './layout.ts';

/** A panel found on a sheet, and the row after its last. */
export interface Found {
  readonly placed: Placed;
  readonly heads: Heads;
  readonly end: number;
}

/** The panels of a sheet, where they stand now. */
export function panelsOn(panels: readonly Placed[], cells: Cells): readonly Found[] {
  const there: { readonly placed: Placed; readonly heads: Heads }[] = [];
  for (const placed of panels) {
    const upper = there.find((each) => each.placed.panel.id === placed.panel.under);
    const heads = headingsIn(placed, cells, upper ? upper.heads.row + 1 : 0);
    if (heads) there.push({ placed, heads });
  }
  return there.map(({ placed, heads }): Found => {
    const under = there.filter((other) => other.heads.row > heads.row && overlap(heads, other.heads));
    const upTo = Math.min(
      cells.length,
      ...under.map((other) => other.heads.row - 1 - bandsOf(other.placed.panel).length),
    );
    return { placed, heads, end: endOf(placed, heads, cells, upTo) };
  });
}

function overlap(a: Heads, b: Heads): boolean {
  const columns = new Set(a.at.values());
  return [...b.at.values()].some((column) => columns.has(column));
}

/**
 * What Muni wrote of a table ends with its last formula; rows that people pasted right under it go on while they say
 * what every row must. Further down are notes of their own.
 */
function endOf({ panel, columns }: Placed, { row: top, at }: Heads, cells: Cells, upTo: number): number {
  if (panel.kind === 'facts') return upTo;
  const workedOut = columns.flatMap(({ key, spec }) => (spec?.input ? [] : (at.get(key) ?? [])));
  let end = upTo;
  while (end > top + 1 && !workedOut.some((column) => isFormulaAt(cells, end - 1, column))) end--;
  if (end === top + 1) return upTo; // no formula tells where it ends
  const key = at.get(keyColumn(panel)?.key ?? '') ?? -1;
  while (end < upTo && (cells[end]?.[key] ?? '') !== '') end++;
  return end;
}

function isFormulaAt(cells: Cells, row: number, column: number): boolean {
  const cell = cells[row]?.[column];
  return cell !== undefined && isFormula(cell);
}
