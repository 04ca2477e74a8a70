import type { BookOf, Figures } from '../../src/books/guided/read-guided.ts';
import type { GuidedState, InputSpec, Row } from '../../src/books/guided/spec.ts';
import type { Text } from '../../src/engine/language.ts';
import type { GuideId } from './guides.ts';

/** How the pane leads through a guided book. Panels the book does not have are passed over. */
export interface Guide {
  readonly id: GuideId;
  readonly title: Text;
  readonly bookOf: BookOf;
  readonly steps: readonly GuideStep[];
  /** Columns that must add up to something, by panel. */
  readonly sums?: Readonly<Record<string, Sum>>;
  /** Finds names people write in many ways, by the place that lists them: `{municipios.municipio:}`. */
  readonly finders?: Readonly<Record<string, () => Promise<Finder>>>;
  /** What the next year's book begins with, out of last year's. */
  readonly renew?: (previous: GuidedState, figures: Figures) => GuidedState;
}

/** The options that words may mean, the likeliest first. */
export type Finder = (words: string, options: readonly string[]) => readonly string[];

export interface GuideStep {
  /** Its place in the pane's addresses. */
  readonly id: string;
  /** In the list of steps, and heading its page. */
  readonly title: Text;
  /** What it is for, in one sentence. */
  readonly says: Text;
  readonly panels: readonly string[];
  /** Before the book is built, or through the year with it. */
  readonly when: 'before' | 'after';
  readonly actions?: readonly GuideAction[];
}

/** Something a step works out for the person, over what stands. It is shown before it is written. */
export interface GuideAction {
  readonly id: string;
  /** What its button does. */
  readonly label: Text;
  readonly says: Text;
  /** What it must be told. */
  readonly asks?: readonly { readonly key: string; readonly label: Text; readonly input: InputSpec }[];
  readonly run: (state: GuidedState, figures: Figures, told: Row) => Worked;
}

export interface Worked {
  readonly state: GuidedState;
  /** What could not be done, and why. */
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly what: string;
  readonly why: string;
}

export interface Sum {
  readonly column: string;
  readonly to: number;
  /** What is counted: «puntos». */
  readonly unit: Text;
}

/** The step after the preparing ones: the preview from which the book is written. */
export const PREVIEW = 'asi-quedara';
