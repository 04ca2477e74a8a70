import type { Text } from '../../engine/language.ts';
import type { Figures } from '../guided/read-guided.ts';
import type { Document } from './document.ts';

/** A paper of a guided book. Those of one agreement, or of one neighbourhood, are made for the one asked for. */
export interface Paper {
  readonly id: string;
  readonly title: Text;
  /** What it can be made for; undefined where there is only one. */
  ofEach?(figures: Figures): readonly string[];
  /** Undefined where the workbook does not hold what it speaks of. */
  make(figures: Figures, which: string): Document | undefined;
}
