import { guidedBooks } from '../books/guided-books.ts';
import { calledSheets } from '../books/guided/called-sheets.ts';
import type { BookOf, StandingSheet } from '../books/guided/read-guided.ts';
import { emptyState } from '../books/guided/spec.ts';

export interface Recognised {
  readonly id: string;
  readonly bookOf: BookOf;
}

/** The guided book a workbook holds: the one with most of its sheets in it, and half of them at least. */
export async function recogniseBook(sheets: readonly StandingSheet[]): Promise<Recognised | undefined> {
  const likely = await Promise.all(
    Object.entries(guidedBooks).map(async ([id, { load }]) => {
      const bookOf = await load();
      const book = bookOf(emptyState);
      const there = new Set(calledSheets(book, sheets).map(({ name }) => name)).size;
      return { id, bookOf, share: there / book.sheets.length };
    }),
  );
  const [best] = likely.sort((a, b) => b.share - a.share);
  return best && best.share >= 0.5 ? { id: best.id, bookOf: best.bookOf } : undefined;
}
