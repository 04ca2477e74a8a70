import type { FormatName } from '../plan.ts';
import type { Cell } from '../../engine/cells.ts';

/**
 * A paper of a guided book as data: a call, minutes, an agreement, a certificate. Shown as a sheet ready to print and
 * as a .docx that people finish in their word processor: both say the same.
 */
export interface Document {
  /** One word, for names of sheets and files. */
  readonly id: string;
  readonly title: string;
  /** Under the title: number, gestión, parties. */
  readonly subtitle?: string;
  readonly footer: string;
  readonly pieces: readonly Piece[];
}

export type Piece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'points'; readonly texts: readonly string[] }
  | DocumentTable
  | { readonly kind: 'signatures'; readonly names: readonly string[] };

export interface DocumentTable {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly heading: string;
    readonly format?: FormatName;
    /** How wide beside the others; 1 where not said. */
    readonly share?: number;
  }[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row is a total. */
  readonly totals?: boolean;
}

export const title = (text: string): Piece => ({ kind: 'heading', text });
export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
export const points = (...texts: readonly string[]): Piece => ({ kind: 'points', texts });
export const signatures = (...names: readonly string[]): Piece => ({ kind: 'signatures', names });
