import { guidedBooks } from '../../src/books/guided-books.ts';
import { reviewOf, type Finding } from '../../src/review/review.ts';
import { sheetsOf } from '../guided/standing.ts';
import type { Pane } from '../pane.ts';
import type { ActiveCell, Work } from '../workbook.ts';

/** What was found in a book, and where the person stood on the sheets then: whoever types on them moves. */
export interface LastReview {
  readonly findings: readonly Finding[];
  readonly active: ActiveCell | undefined;
}

/** All that is wrong in a guided book of the open workbook; undefined where it holds none of its sheets. */
export async function review(pane: Pane, book: string, work?: Work): Promise<readonly Finding[] | undefined> {
  const { active } = pane.session;
  const bookOf = await guidedBooks[book]?.load();
  const own = sheetsOf(book, await pane.workbook.look());
  if (!bookOf || own.length === 0) return undefined;
  const findings = reviewOf(bookOf, await pane.workbook.readTyped(own, work));
  pane.session.reviews.set(book, { findings, active });
  return findings;
}

/** The same without reading again while nobody has touched the sheets: a large book takes seconds to read. */
export async function lastReview(pane: Pane, book: string): Promise<readonly Finding[] | undefined> {
  const last = pane.session.reviews.get(book);
  return last && last.active === pane.session.active ? last.findings : review(pane, book);
}
