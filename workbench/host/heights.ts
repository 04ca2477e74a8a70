import { isFormula, styles, type Area, type SheetPlan } from '../../src/books/plan.ts';

/** Pixels of a line of text, by points of its letters. */
const lineOf = (points: number): number => Math.round(points * 1.75);
const USUAL_POINTS = 11;

/** Rows that need more height than usual, for large letters or texts that turn the line: the grid sets none itself. */
export function heightsOf({ blocks, looks, widths }: SheetPlan): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { area, style } of looks) {
    const { size = USUAL_POINTS, wrap = false } = style ? styles[style] : {};
    if (size === USUAL_POINTS && !wrap) continue;
    for (const { row, column, text } of textsIn(blocks, area)) {
      const lines = wrap ? linesIn(text, widths[column]) : 1;
      heights.set(row, Math.max(heights.get(row) ?? 0, lines * lineOf(size) + 5));
    }
  }
  return heights;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the cells of an area say. */
const textsIn = (blocks: SheetPlan['blocks'], area: Area): Placed[] =>
  blocks.flatMap((block) => {
    const top = Math.max(0, area.row - block.row);
    const left = Math.max(0, area.column - block.column);
    return block.cells.slice(top, Math.max(0, area.row + area.rows - block.row)).flatMap((cells, down) =>
      cells.slice(left, Math.max(0, area.column + area.columns - block.column)).map((cell, right) => ({
        row: block.row + top + down,
        column: block.column + left + right,
        text: String(isFormula(cell) ? cell.value : (cell ?? '')),
      })),
    );
  });

/** Lines a text takes in a column: words are not cut. Two characters are left for the filter's arrow. */
function linesIn(text: string, width = 10): number {
  const words = text.split(/\s+/);
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
