import type { Cell } from '../src/engine/cells.ts';
import type { Kind } from '../src/engine/kinds.ts';
import { readNumberText, settle } from '../src/engine/number-text.ts';
import type { Marks } from './workbook.ts';

const asTyped: ReadonlySet<Kind<unknown>['is']> = new Set(['text', 'choice', 'yesNo', 'date']);

/** What a person typed, as the cell it would be. `1.234` means what this user's Excel would take it for. */
export function cellTyped(typed: string, kind: Kind<unknown>, { decimal }: Marks): Cell {
  const words = typed.trim();
  if (words === '') return null;
  if (asTyped.has(kind.is)) return words;
  const reading = readNumberText(words);
  return (reading && settle(reading, decimal)) ?? words;
}
