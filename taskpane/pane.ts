import type { Profile } from '../src/intake/profile.ts';
import { fill, type Locale, type Text } from '../src/engine/language.ts';
import type { Plan } from '../src/books/plan.ts';
import type { Figures } from './figures.ts';
import type { Mapping } from './guided/bulk/remembered.ts';
import type { GuidedDraft } from './guided/draft.ts';
import type { LastReading } from './guided/standing.ts';
import type { Reader } from './reading/reader.ts';
import type { CompareDraft } from './compare/draft.ts';
import type { AccountsDraft } from './accounts/draft.ts';
import type { MunicipalitiesDraft } from './municipalities/draft.ts';
import type { ReportDraft } from './report/draft.ts';
import type { LastReview } from './review/review.ts';
import type { Route } from './routes.ts';
import type { ActiveCell, Marks, Workbook } from './workbook.ts';

/** A public file to practise with. */
export interface Sample {
  readonly id: string;
  readonly title: Text;
  /** What it holds and how it is published. */
  readonly says: Text;
  /** Attribution and licence, shown with it. */
  readonly source: string;
  /** The file's name; its extension tells the format. */
  readonly file: string;
  bytes(): Promise<Uint8Array>;
}

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the person chose for the pane itself. The page that mounts it may keep it between visits. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
  /** What was answered about exports, for the next one of each kind. */
  readonly profiles?: readonly Profile[];
  /** What the columns of spreadsheets brought to a book were said to be, for the next one of each kind. */
  readonly mappings?: readonly Mapping[];
}

export interface Options extends Partial<Preferences> {
  readonly samples: readonly Sample[];
  /** True where the host draws no charts of its own. */
  readonly charts?: boolean;
  /** How sources are read and understood; in the page itself unless told otherwise. */
  readonly reader?: Reader;
  /** What was answered about each guided book in a page that was lost. */
  readonly drafts?: ReadonlyMap<string, GuidedDraft>;
  remember?(preferences: Preferences): void;
}

/** All that lives between pages: it ends with the pane, and leaving a page loses none of it. */
export interface Session {
  preferences: Preferences;
  marks: Marks;
  active: ActiveCell | undefined;
  report: ReportDraft;
  compare: CompareDraft;
  municipalities: MunicipalitiesDraft;
  accounts: AccountsDraft;
  /** What was done about each guided book and not written yet, by its id. */
  readonly guided: Map<string, GuidedDraft>;
  /** Each guided book as it was last read. */
  readonly read: Map<string, LastReading>;
  /** What was found in each guided book when it was last reviewed. */
  readonly reviews: Map<string, LastReview>;
  search: string;
  /** What was typed in each function's card, by its id. */
  readonly typed: Map<string, Readonly<Record<string, string>>>;
  /** The last book written, for its charts. */
  lastPlan: Plan | undefined;
}

/** What a page is given: the workbook, what is remembered, and how to speak and move. */
export interface Pane {
  readonly workbook: Workbook;
  readonly options: Options;
  readonly session: Session;
  /** A text in the person's language, with its blanks filled. */
  t(text: Text, values?: Readonly<Record<string, string | number>>): string;
  figures: Figures;
  readonly go: (route: Route) => void;
  /** Draws the present page again, without moving the focus. */
  redraw(): void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** Said politely to whoever listens, and shown on the status line. */
  announce(words: string): void;
  /** Called when the selection moves, until the page is left. */
  onActive(listener: (cell: ActiveCell) => void): void;
}

export const say =
  (locale: () => Locale) =>
  (text: Text, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(text[locale()], values);
