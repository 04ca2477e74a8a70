import type { RawTable } from '../../src/intake/budget.ts';
import type { FileProblem } from '../../xlsx/file-problem.ts';

/** What the page asks of the worker that reads files, and what it answers. Errors do not travel: their parts do. */
export interface Request {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type Answer =
  | { readonly tables: readonly RawTable[] }
  | { readonly refused: ConstructorParameters<typeof FileProblem> }
  | { readonly fault: string };
