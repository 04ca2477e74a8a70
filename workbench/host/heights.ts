import { isFormula, styles, type SheetPlan } from '../../src/books/plan.ts';

/** Pixels of a line of text, by points of its letters. */
const lineOf = (points: number): number => Math.round(points * 1.75);
const USUAL_POINTS = 11;

/** Rows that need more height than usual, for large letters or texts that turn the line: the grid sets none itself. */
export function heightsOf({ blocks, looks, widths }: SheetPlan): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { area, style } of looks) {
    const { size = USUAL_POINTS, wrap = false } = style ? styles[style] : {};
    if (size === USUAL_POINTS && !wrap) continue;
    for (const { row, column, cells } of blocks)
      cells.forEach((each, down) => {
        const at = row + down;
        if (at < area.row || at >= area.row + area.rows) return;
        const lines = wrap ? each.map((cell, right) => linesIn(cell, widths[column + right])) : [1];
        const height = Math.max(1, ...lines) * lineOf(size) + 5;
        heights.set(at, Math.max(heights.get(at) ?? 0, height));
      });
  }
  return heights;
}

/** Lines a text takes in a column: words are not cut. Two characters are left for the filter's arrow. */
function linesIn(cell: SheetPlan['blocks'][number]['cells'][number][number], width = 10): number {
  const words = String(isFormula(cell) ? cell.value : (cell ?? '')).split(/\s+/);
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    if (used > 0 && used + 1 + length > width - 2) {
      lines++;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
