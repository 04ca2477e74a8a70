import { fold } from '../../engine/reading.ts';
import type { LocatedBook, LocatedPanel, LocatedRow } from '../../books/guided/located.ts';
import { textIn } from '../../books/guided/typed.ts';
import { findingAt, type Finding } from '../finding.ts';

/** The rows of a panel, each with its panel. */
export interface Line {
  readonly panel: LocatedPanel;
  readonly row: LocatedRow;
}

export function linesOf({ panels }: LocatedBook, id: string): readonly Line[] {
  const panel = panels.get(id);
  return panel ? panel.rows.map((row) => ({ panel, row })) : [];
}

/** What a cell says, for people; and as it is compared. */
export const saidIn = ({ row }: Line, key: string): string => textIn(row.cells, key);
export const codeIn = (line: Line, key: string): string => fold(saidIn(line, key));

/** Codes of digits are one code with or without their zeros. */
export const numberIn = (line: Line, key: string): string => codeIn(line, key).replace(/^0+(?=\d)/, '');

export const at = ({ panel, row }: Line, key: string, reason: string, remedy: string): Finding =>
  findingAt(panel, row.row, key, { reason, remedy });

/** The row of a sheet, as people count it. */
export const placeOf = ({ row }: Line): string => String(row.row + 1);

/** Rows by what some of their cells say, those that say nothing aside. */
export function byKey(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}
