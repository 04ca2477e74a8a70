import type { Grid, Value } from '../src/engine/cells.ts';
import { Problem } from '../src/engine/problem.ts';

const rowsOf = (result: Value | Grid): Grid =>
  Array.isArray(result) ? (result as Grid) : [[result as Value]];

const told = (value: Value | undefined): string =>
  value instanceof Problem ? value.code : JSON.stringify(value ?? '');

function alike(a: Value | undefined, b: Value | undefined, tolerance: number): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  return told(a) === told(b);
}

/** Where two results differ, cell by cell; numbers may, by a relative tolerance. Blank, null and '' are one. */
export function same(found: Value | Grid, expected: Value | Grid, tolerance: number): readonly string[] {
  const [a, b] = [rowsOf(found), rowsOf(expected)];
  if (a.length !== b.length) return [`${a.length} rows instead of ${b.length}`];
  return a.flatMap((cells, row) =>
    Array.from({ length: Math.max(cells.length, b[row]?.length ?? 0) }, (_, column) => column)
      .filter((column) => !alike(cells[column], b[row]?.[column], tolerance))
      .map(
        (column) =>
          `row ${row + 1}, column ${column + 1}: ${told(cells[column])}, not ${told(b[row]?.[column])}`,
      ),
  );
}
