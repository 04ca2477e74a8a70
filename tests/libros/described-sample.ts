import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type BookId = 'diagnostico' | 'programa' | 'cooperacion';

/** The sample of a book, as its guide offers it. */
export const describedSample = (id: BookId): unknown =>
  JSON.parse(readFileSync(resolve(`src/books/${id}/ejemplo.json`), 'utf8'));
