import { BLANK } from './said-cell.ts';
import type { Document, DocumentTable } from './document.ts';

/** What a paper cannot say yet: it would leave a line to be filled by hand, a table empty, or cells of it. */
export interface Lack {
  /** The heading it stands under; the paper's own title above the first. */
  readonly under: string;
  readonly kind: 'blank' | 'noRows' | 'noCells';
  /** The sentence, or the heading of the column. */
  readonly words: string;
  /** How many rows lack that column. */
  readonly count: number;
}

/** All that a paper lacks, in the order it is read. */
export function lackingIn({ title, pieces }: Document): readonly Lack[] {
  const lacks: Lack[] = [];
  let under = title;
  for (const piece of pieces) {
    if (piece.kind === 'heading') under = piece.text;
    if (piece.kind === 'paragraph') lacks.push(...blankIn([piece.text], under));
    if (piece.kind === 'points') lacks.push(...blankIn(piece.texts, under));
    if (piece.kind === 'table') lacks.push(...lacksOf(piece, under));
  }
  return lacks;
}

const blankIn = (texts: readonly string[], under: string): readonly Lack[] =>
  texts
    .filter((text) => text.includes(BLANK))
    .flatMap((text) => text.split(/(?<=\.)\s+/).filter((sentence) => sentence.includes(BLANK)))
    .map((words) => ({ under, kind: 'blank', words, count: words.split(BLANK).length - 1 }));

function lacksOf({ columns, rows }: DocumentTable, under: string): readonly Lack[] {
  if (rows.length === 0) return [{ under, kind: 'noRows', words: '', count: 0 }];
  return columns.flatMap(({ heading }, at): readonly Lack[] => {
    const count = rows.filter((row) => (row[at] ?? '') === '').length;
    return count === 0 ? [] : [{ under, kind: 'noCells', words: heading, count }];
  });
}
