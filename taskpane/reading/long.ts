import type { Classifier } from '../../src/intake/budget.ts';
import { understandFolded } from '../../xlsx/fold/fold.ts';
import { peek, type Peeked } from '../../xlsx/fold/peek.ts';
import type { ByteSource } from '../../xlsx/stream.ts';
import type { Question, Sense, Told } from './sense.ts';

const SHOWN = 200; // rows that the page gets to see

/** A text of any length, and by what its rows are brought together. */
export interface Long {
  readonly source: ByteSource;
  readonly by: readonly Classifier[];
  /** A sheet's rows, where it is not said. */
  readonly mostRows?: number | undefined;
}

export async function peekAt(source: ByteSource): Promise<Peeked> {
  const { table, ...rest } = await peek(source);
  return { ...rest, table: { ...table, rows: table.rows.slice(0, SHOWN) } };
}

/** Reads all of it each time it is asked: what was answered about its columns counts from its first row on. */
export async function senseOfLong(
  { source, by, mostRows }: Long,
  { intake }: Question,
  told?: Told,
): Promise<Sense> {
  const found = await understandFolded(source, by, intake, {
    ...(told && { told }),
    ...(mostRows !== undefined && { mostRows }),
  });
  return { at: 0, found };
}
