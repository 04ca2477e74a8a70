import type { Classifier, RawTable } from '../../src/intake/budget.ts';
import type { Peeked } from '../../xlsx/fold/peek.ts';
import type { Work } from '../workbook.ts';
import type { Question, Sense } from './sense.ts';

/** Tables that were read, wherever they are kept. */
export interface Opened {
  readonly name: string;
  /** As they are shown: tables kept apart from the page bring only their first rows. */
  readonly tables: readonly RawTable[];
  understand(question: Question, work?: Work): Promise<Sense>;
}

/** Reads files and tables, in the page or apart from it. */
export interface Reader {
  /** A file as its bytes, or as the page was given it: then it is read from where it is. */
  open(file: Uint8Array | Blob, name: string, work?: Work): Promise<Opened>;
  take(tables: readonly RawTable[], name: string, work?: Work): Promise<Opened>;
  /** Looks at the first rows of a text that has more than a sheet holds. */
  peek(file: Uint8Array | Blob, name: string, work?: Work): Promise<Peeked>;
  /** The same text with its rows brought together: it is read when it is asked what it says. */
  fold(file: Uint8Array | Blob, name: string, peeked: Peeked, by: readonly Classifier[]): Opened;
}
