import type { Plan } from '../../src/books/plan.ts';
import type { GuidedDraft } from '../../taskpane/guided/draft.ts';
import type { Book, Engine } from '../univer/engine.ts';
import { listen } from './steps.ts';
import { FORMAT, forget, keep, type Base, type Step, type Store, type Typing } from './store.ts';

/** What is done waits at most this long to be kept: a second, of the five that may be lost. */
const PAUSE = 1000;
/** With the disk full, how long until it is tried again. */
const REST = 15_000;

/** What is asked of the sitting each time it is kept. */
export interface Watched {
  readonly name: () => string;
  readonly isChanged: () => boolean;
  readonly drafts: () => ReadonlyMap<string, GuidedDraft>;
  readonly typing: () => Typing | undefined;
}

export interface Recorded {
  readonly engine: Engine;
  readonly book: Book;
  /** Steps it began with: kept with the first ones. */
  readonly begun: readonly Step[];
}

export interface Started {
  readonly id: string;
  /** The file it began with, where it has not been kept yet. */
  readonly base?: Base | undefined;
  /** The number of the next batch of steps. */
  readonly next: number;
}

/** Keeps what is done in a workbook, so that it can be done again if the page is lost. */
export class Recorder {
  readonly #store: Store;
  readonly #watched: Watched;
  readonly #faulty: (isFaulty: boolean) => void;
  readonly #id: string;
  readonly #stopListening: () => void;
  readonly #timer: ReturnType<typeof setInterval>;
  #base: Base | undefined;
  #begun: readonly Step[];
  #next: number;
  #steps: Step[] = [];
  #held = 0;
  #isKeeping = false;
  #restUntil = 0;
  /** As it was last kept; nothing yet for a workbook that begins. */
  #last: string | undefined;
  #lastDrafts: readonly GuidedDraft[] = [];

  constructor(
    store: Store,
    { engine, book, begun }: Recorded,
    { id, base, next }: Started,
    watched: Watched,
    faulty: (isFaulty: boolean) => void,
  ) {
    this.#store = store;
    this.#watched = watched;
    this.#faulty = faulty;
    this.#id = id;
    this.#base = base;
    this.#begun = begun;
    this.#next = next;
    if (next > 0) this.#last = RECOVERED;
    this.#lastDrafts = [...watched.drafts().values()];
    this.#stopListening = listen(engine, book, (step) => {
      this.#steps.push(step);
    });
    this.#timer = setInterval(() => void this.keepNow(), PAUSE);
    document.addEventListener('visibilitychange', this.#hidden);
  }

  /** A book built in the workbook: its charts are saved with it. */
  built(plan: Plan): void {
    this.#steps.push({ plan });
  }

  /** Keeps nothing until some work is done: lost halfway, the workbook is as before it. */
  async together<T>(work: () => Promise<T>): Promise<T> {
    this.#held++;
    try {
      return await work();
    } finally {
      this.#held--;
    }
  }

  /** Keeps what there is to keep. What could not be kept waits for the next time. */
  async keepNow(): Promise<void> {
    const news = this.#news();
    if (!news || this.#held > 0 || this.#isKeeping || Date.now() < this.#restUntil) return;
    const steps = this.#steps;
    this.#steps = [];
    this.#isKeeping = true;
    try {
      const kept = { ...news, id: this.#id, format: FORMAT, at: Date.now() };
      await keep(this.#store, kept, { number: this.#next, steps: [...this.#begun, ...steps] }, this.#base);
      this.#next++;
      this.#base = undefined;
      this.#begun = [];
      this.#last = sketchOf(news);
      this.#lastDrafts = [...news.drafts.values()];
      if (this.#restUntil > 0) this.#faulty(false);
      this.#restUntil = 0;
    } catch {
      this.#steps = [...steps, ...this.#steps];
      if (this.#restUntil === 0) this.#faulty(true);
      this.#restUntil = Date.now() + REST;
    } finally {
      this.#isKeeping = false;
    }
  }

  /** The sitting as it stands, if it is not how it was last kept. */
  #news(): News | undefined {
    const { name, isChanged, drafts, typing } = this.#watched;
    const held = drafts();
    const said = [...held.values()];
    const areNew =
      said.length !== this.#lastDrafts.length || said.some((each, at) => each !== this.#lastDrafts[at]);
    const news: News = {
      name: name(),
      isChanged: isChanged() || said.some(isUnwritten),
      drafts: held,
      typing: typing(),
    };
    const isSame =
      this.#steps.length === 0 && !areNew && sketchOf(news) === (this.#last ?? sketchOf(untouched(news)));
    return isSame ? undefined : news;
  }

  readonly #hidden = (): void => {
    if (document.visibilityState === 'hidden') void this.keepNow();
  };

  /** The person is done with it: there is nothing to recover. */
  async end(): Promise<void> {
    this.#stopListening();
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#hidden);
    this.#held = Infinity;
    await forget(this.#store, this.#id).catch(() => undefined);
  }
}

interface News {
  readonly name: string;
  readonly isChanged: boolean;
  readonly drafts: ReadonlyMap<string, GuidedDraft>;
  readonly typing: Typing | undefined;
}

/** Unlike any other: how it stands now is news. */
const RECOVERED = 'recovered';

/** A workbook nobody has touched is not kept at all. */
const untouched = (news: News): News => ({ ...news, isChanged: false, typing: undefined });

const sketchOf = ({ name, isChanged, typing }: News): string =>
  JSON.stringify([name, isChanged, typing?.cell, typing?.text]);

const isUnwritten = ({ edits, typed }: GuidedDraft): boolean =>
  Object.keys(edits).length > 0 || Object.keys(typed).length > 0;
