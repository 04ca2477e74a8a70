import type { Cell } from '../engine/cells.ts';
import type { KeyColumn } from '../engine/key-columns.ts';
import { fold } from '../engine/reading.ts';

/** Key columns in which spaces, case and accents make no difference: «Vías », «VIAS» and «vías» are one key. */
export function foldedKeys(...sides: readonly (readonly KeyColumn[])[]): readonly KeyColumn[] {
  const width = Math.max(...sides.map((side) => side.length));
  return Array.from({ length: width }, (_, at) =>
    foldedColumn(sides.map((side) => side[at]).filter((column) => column !== undefined)),
  );
}

/** Columns one below the other, as one. A key is written as it first appears. */
function foldedColumn(columns: readonly KeyColumn[]): KeyColumn {
  const known = new Map<string, number>();
  const labels: string[] = [];
  const cells: Cell[] = [];
  const codes = new Int32Array(columns.reduce((all, column) => all + column.codes.length, 0));
  let from = 0;
  for (const column of columns) {
    const renumbered = column.labels.map((label, code) => {
      const key = fold(label);
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, labels.length);
      cells.push(column.cells[code] ?? label);
      return labels.push(label) - 1;
    });
    for (const [row, code] of column.codes.entries()) codes[from + row] = renumbered[code] ?? -1;
    from += column.codes.length;
  }
  return { codes, labels, cells };
}
