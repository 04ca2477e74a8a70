import type { Classifier, RawTable } from '../../src/intake/budget.ts';
import type { FileProblem } from '../../xlsx/file-problem.ts';
import type { Peeked } from '../../xlsx/fold/peek.ts';
import type { PackedSense } from './packed.ts';
import type { Question } from './sense.ts';

/**
 * What the page asks of the worker that reads. It keeps the tables, and the page sees only their first rows, unless it
 * asks for the whole of them.
 */
export type Request =
  | { readonly open: Uint8Array | Blob; readonly name: string; readonly whole?: true }
  | { readonly take: readonly RawTable[]; readonly name: string }
  | { readonly peek: Uint8Array | Blob; readonly name: string }
  | {
      readonly fold: Uint8Array | Blob;
      readonly name: string;
      readonly by: readonly Classifier[];
      readonly question: Question;
    }
  | { readonly understand: Question };

/** What it answers. Errors do not travel: their parts do. */
export type Answer =
  | { readonly done: number }
  | { readonly tables: readonly RawTable[] }
  | { readonly peeked: Peeked }
  | { readonly sense: PackedSense }
  | { readonly refused: ConstructorParameters<typeof FileProblem> }
  | { readonly fault: string };
