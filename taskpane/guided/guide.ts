import type { BookOf, Figures } from '../../src/books/guided/read-guided.ts';
import type { Paper } from '../../src/books/documents/paper.ts';
import type { ColumnSpec, GuidedState, InputSpec, Row } from '../../src/books/guided/spec.ts';
import type { Text } from '../../src/engine/language.ts';
import type { Pane } from '../pane.ts';
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
  /** The name a book has for words people wrote, by the place that lists it; for rows brought from elsewhere. */
  readonly resolvers?: Readonly<Record<string, () => Promise<Resolver>>>;
  /** How rows brought from elsewhere enter a table, where each must be looked at: twice the same, codes to be given. */
  readonly arrivals?: Readonly<Record<string, Arrival>>;
  /** What the year itself brings next, besides the steps: a date that comes. */
  readonly comesNext?: (pane: Pane, figures: Figures) => string | undefined;
  /** Tables that have one row for each of something, by the column that says of which: what comes completes its row. */
  readonly keyed?: Readonly<Record<string, string>>;
  /** Its papers, to be printed and signed. */
  readonly papers?: () => Promise<readonly Paper[]>;
  /** The step that begins the next year in this workbook, where there is one. */
  readonly renews?: string;
  /** What the next year's book begins with, out of last year's. */
  readonly renew?: (previous: GuidedState, figures: Figures) => GuidedState;
  /** What of it is taken, in a sentence; that of the fund call where not said. */
  readonly renewSays?: Text;
  /** A filled book to learn from, described by panel. */
  readonly sample?: () => Promise<unknown>;
}

/** The options that words may mean, the likeliest first. */
export type Finder = (words: string, options: readonly string[]) => readonly string[];

/** The one name that words mean, or why they mean none. */
export type Resolver = (words: string) => { readonly name: string } | { readonly why: string };

/** A row from elsewhere, and which it was there: 1 is the first. */
export interface Arriving {
  readonly line: number;
  readonly row: Row;
}

export interface Arrival {
  /** Columns that need not be told: they are filled in. */
  readonly fills: readonly string[];
  /** What each row must say, where it is not what the table has: a report of another system. */
  readonly columns?: readonly ColumnSpec[];
  readonly take: (state: GuidedState, rows: readonly Arriving[]) => Taken;
}

/** The rows a table has in the end, and those that did not enter. */
export interface Taken {
  readonly rows: readonly Row[];
  readonly refused: readonly { readonly line: number; readonly why: string }[];
}

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
  /** Papers that are made at this step. */
  readonly papers?: readonly string[];
}

/** Something a step works out for the person, over what stands. It is shown before it is written. */
export interface GuideAction {
  readonly id: string;
  /** What its button does. */
  readonly label: Text;
  readonly says: Text;
  /** What it must be told. */
  readonly asks?: readonly Ask[];
  readonly run: (state: GuidedState, figures: Figures, told: Row) => Worked;
}

export interface Ask {
  readonly key: string;
  readonly label: Text;
  readonly input: InputSpec;
  /** What to choose from, as it stands; several may be chosen. */
  readonly choices?: (state: GuidedState, figures: Figures) => readonly Choice[];
  /** Said instead of asking where there is nothing to choose from: what to do first. */
  readonly nothing?: Text;
}

/** One of several things an action may be done to. What it is told is their values, each closed by a bar: `a|b|`. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** True where it begins chosen. */
  readonly chosen?: boolean;
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
