import type { Paper } from '../../src/books/documents/paper.ts';
import type { Document } from '../../src/books/documents/document.ts';
import { guidedBooks } from '../../src/books/guided-books.ts';
import { stateFrom } from '../../src/books/guided/from-json.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { figuresIn, readGuided, type BookOf, type Figures } from '../../src/books/guided/read-guided.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { recalculated } from '../recalculated.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { writePlan } from '../../xlsx/write.ts';
import { readBook, type Built } from '../convocatoria-libro/built-book.ts';
import { describedSample, type BookId } from './described-sample.ts';

export interface SampleBook {
  readonly bookOf: BookOf;
  readonly state: GuidedState;
  readonly built: Built;
  /** What the guide reads back of the workbook: what was typed, and every figure. */
  readonly typed: GuidedState;
  readonly figures: Figures;
  /** A paper of the book, made from those figures. */
  readonly paper: (id: string, which?: string) => Document;
}

/** The book of some state, worked out by the local engine and read as a person would. */
export async function bookWith(id: BookId, state: GuidedState): Promise<SampleBook> {
  const entry = guidedBooks[id]!;
  const [bookOf, papers] = [await entry.load(), await entry.papers()];
  const book = bookOf(state);
  const built = await readBook(await recalculated(await writePlan(guidedPlan(book, state))), book, state);
  const sheets = await standingSheets(built.bytes, 'libro.xlsx');
  const figures = figuresIn(bookOf, sheets);
  const made = (all: readonly Paper[], paper: string, which: string): Document =>
    all.find((each) => each.id === paper)!.make(figures, which)!;
  return {
    bookOf,
    state,
    built,
    typed: readGuided(bookOf, sheets),
    figures,
    paper: (paper, which = '') => made(papers, paper, which),
  };
}

export async function stateOf(id: BookId, described: unknown): Promise<GuidedState> {
  const state = stateFrom(await guidedBooks[id]!.load(), described);
  if (!('rows' in state)) throw new Error(JSON.stringify(state));
  return state;
}

export const sampleBook = async (id: BookId): Promise<SampleBook> =>
  bookWith(id, await stateOf(id, describedSample(id)));

/** All that a paper says, cell by cell and sentence by sentence. */
export const saidIn = ({ pieces }: Document): readonly unknown[] =>
  pieces.flatMap((piece): readonly unknown[] => {
    if (piece.kind === 'table') return piece.rows.flat();
    if (piece.kind === 'points') return piece.texts;
    return piece.kind === 'signatures' ? piece.names : [piece.text];
  });
