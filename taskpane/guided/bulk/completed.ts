import { valueOf } from '../../../src/books/guided/read-guided.ts';
import type { Row, TablePanel } from '../../../src/books/guided/spec.ts';
import { fold } from '../../../src/engine/reading.ts';
import type { Pane } from '../../pane.ts';
import { bulkTexts as texts } from '../../texts/bulk.ts';
import { askedIn, said } from '../asked.ts';
import { wordsOf } from '../changes.ts';
import type { Arriving, Taken } from '../guide.ts';
import { sameCell } from '../merge.ts';

export interface Completed extends Taken {
  readonly filled: number;
}

/**
 * Rows after those that stand, never twice the same. Where the table has one row for each of something, what comes of
 * it fills the blanks of its row; what the row says already is not overwritten.
 */
export function completed(
  pane: Pane,
  panel: TablePanel,
  before: readonly Row[],
  arriving: readonly Arriving[],
  key?: string,
): Completed {
  const rows = [...before];
  const there = new Set(before.map(wordsOf));
  const places = new Map(key === undefined ? [] : before.map((row, at) => [nameIn(row, key), at]));
  const refused: { readonly line: number; readonly why: string }[] = [];
  const changed = new Set<number>();
  for (const { line, row } of arriving) {
    const at = key === undefined ? undefined : places.get(nameIn(row, key));
    const stands = at === undefined ? undefined : rows[at];
    if (at === undefined || !stands) {
      if (there.has(wordsOf(row))) refused.push({ line, why: pane.t(texts.already) });
      else if (key !== undefined) places.set(nameIn(row, key), rows.push(row) - 1);
      else rows.push(row);
      there.add(wordsOf(row));
      continue;
    }
    const wrong = overwritten(pane, panel, stands, row);
    const isNew = Object.keys(row).some((each) => sameCell(stands[each], null));
    if (wrong !== undefined) refused.push({ line, why: wrong });
    else if (!isNew) refused.push({ line, why: pane.t(texts.already) });
    else {
      rows[at] = { ...row, ...saying(stands) };
      if (at < before.length) changed.add(at);
    }
  }
  return { rows, refused, filled: changed.size };
}

/** What a row says, without its blanks. */
const saying = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => !sameCell(cell, null)));

const nameIn = (row: Row, key: string): string => fold(String(valueOf(row[key]) ?? ''));

/** What the row says of something it was told otherwise. */
function overwritten(pane: Pane, panel: TablePanel, stands: Row, row: Row): string | undefined {
  const other = askedIn(panel).find(({ key, input }) => {
    const [was, comes] = [stands[key], row[key]];
    const isWords = input.kind === 'text' || input.kind === 'choice';
    if (comes === undefined || sameCell(was, null)) return false;
    const isSame = isWords
      ? fold(String(valueOf(was) ?? '')) === fold(String(valueOf(comes) ?? ''))
      : sameCell(was, comes);
    return !isSame;
  });
  return (
    other && pane.t(texts.overwrites, { label: other.label, says: said(pane, stands[other.key], other) })
  );
}
