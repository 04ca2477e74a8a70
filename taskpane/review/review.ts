import { guidedBooks } from '../../src/books/guided-books.ts';
import type { BookOf, StandingSheet } from '../../src/books/guided/read-guided.ts';
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
  const read = await sheetsIn(pane, book, work);
  return read && found(pane, book, { ...read, active });
}

interface Read {
  readonly bookOf: BookOf;
  readonly sheets: readonly StandingSheet[];
}

async function sheetsIn(pane: Pane, book: string, work?: Work): Promise<Read | undefined> {
  const bookOf = await guidedBooks[book]?.load();
  const own = sheetsOf(book, await pane.workbook.look());
  if (!bookOf || own.length === 0) return undefined;
  return { bookOf, sheets: await pane.workbook.readTyped(own, work) };
}

function found(
  pane: Pane,
  book: string,
  { bookOf, sheets, active }: Read & Pick<LastReview, 'active'>,
): readonly Finding[] {
  const findings = reviewOf(bookOf, sheets);
  pane.session.reviews.set(book, { findings, active });
  return findings;
}

/** More cells than these take seconds to review: that is done when it is asked for. */
const MOST_CELLS = 60_000;

/**
 * How it stands, for who only passes by: without reading again while nobody has touched the sheets, and without
 * reviewing what would hold the page up.
 */
export async function glance(pane: Pane, book: string): Promise<readonly Finding[] | 'large' | undefined> {
  const last = pane.session.reviews.get(book);
  const { active } = pane.session;
  if (last && last.active === active) return last.findings;
  const read = await sheetsIn(pane, book);
  if (!read) return undefined;
  const cells = read.sheets.reduce(
    (sum, sheet) => sum + sheet.cells.reduce((all, line) => all + line.length, 0),
    0,
  );
  return cells > MOST_CELLS ? 'large' : found(pane, book, { ...read, active });
}
