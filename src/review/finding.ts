import type { LocatedBook, LocatedPanel } from '../books/guided/located.ts';

/** Something wrong in a workbook: where it stands, what it is and what to do about it. */
export interface Finding {
  /** As the sheet is called now. */
  readonly sheet: string;
  /** `C7`. */
  readonly cell: string;
  readonly reason: string;
  readonly remedy: string;
}

export type Rule = (reviewed: LocatedBook) => readonly Finding[];

/** A finding at a cell of a row. */
export const findingAt = (
  panel: LocatedPanel,
  row: number,
  key: string,
  { reason, remedy }: { readonly reason: string; readonly remedy: string },
): Finding => ({ sheet: panel.sheet, cell: panel.addressOf(row, key), reason, remedy });

/** What happened and what to do about it, of a sentence that says both. */
export function partsOf(says: string, otherwise: string): Pick<Finding, 'reason' | 'remedy'> {
  const at = says.indexOf(': ');
  if (at < 0) return { reason: `${says}.`, remedy: otherwise };
  const remedy = says.slice(at + 2);
  return { reason: `${says.slice(0, at)}.`, remedy: `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.` };
}
