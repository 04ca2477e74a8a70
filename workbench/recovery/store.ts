import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { IMutationInfo } from '@univerjs/core';
import type { Plan } from '../../src/books/plan.ts';
import type { GuidedDraft } from '../../taskpane/guided/draft.ts';

/** Raised whenever an older Muni could not read what this one keeps: a new Univer, another shape of these records. */
export const FORMAT = 1;

/** One thing done to a workbook, as it can be done again: a change of the grid, or a book built in it. */
export type Step = Pick<IMutationInfo, 'id' | 'params'> | { readonly plan: Plan };

/** What was being typed in a cell and not entered yet. */
export interface Typing {
  readonly cell: string;
  readonly text: string;
}

/** A sitting as it is listed: small, and written again with each step. */
export interface Kept {
  readonly id: string;
  readonly format: number;
  /** The name of the workbook's file. */
  readonly name: string;
  /** When the last of it was kept, in milliseconds. */
  readonly at: number;
  /** Whether something would be lost with it. */
  readonly isChanged: boolean;
  /** What was answered in the pane and not written in the workbook yet. */
  readonly drafts: ReadonlyMap<string, GuidedDraft>;
  readonly typing?: Typing | undefined;
}

/** The file a workbook began with. */
export interface Base {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Schema extends DBSchema {
  sittings: { key: string; value: Kept };
  bases: { key: string; value: Base };
  steps: { key: [sitting: string, batch: number]; value: readonly Step[] };
}

export type Store = IDBPDatabase<Schema>;

/** Closes by itself when a newer page needs the place. */
export const openStore = (): Promise<Store> =>
  openDB<Schema>('muni-recuperacion', 1, {
    upgrade(store) {
      store.createObjectStore('sittings', { keyPath: 'id' });
      store.createObjectStore('bases');
      store.createObjectStore('steps');
    },
    blocking: (_now, _next, event) => {
      (event.target as IDBDatabase).close();
    },
  });

const stepsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);

/** What was done since the last time, the state of the sitting and, the first time, its file: all of it or nothing. */
export async function keep(
  store: Store,
  kept: Kept,
  batch: { readonly number: number; readonly steps: readonly Step[] },
  base?: Base,
): Promise<void> {
  const work = store.transaction(['sittings', 'bases', 'steps'], 'readwrite', { durability: 'strict' });
  const puts: Promise<unknown>[] = [work.objectStore('sittings').put(kept)];
  if (base) puts.push(work.objectStore('bases').put(base, kept.id));
  if (batch.steps.length > 0) puts.push(work.objectStore('steps').put(batch.steps, [kept.id, batch.number]));
  await Promise.all([...puts, work.done]);
}

export interface Taken {
  readonly kept: Kept;
  readonly base: Base | undefined;
  readonly steps: readonly Step[];
  /** The number the next batch takes. */
  readonly next: number;
}

export async function take(store: Store, id: string): Promise<Taken | undefined> {
  const work = store.transaction(['sittings', 'bases', 'steps']);
  const [kept, base, batches, keys] = await Promise.all([
    work.objectStore('sittings').get(id),
    work.objectStore('bases').get(id),
    work.objectStore('steps').getAll(stepsOf(id)),
    work.objectStore('steps').getAllKeys(stepsOf(id)),
    work.done,
  ]);
  return kept && { kept, base, steps: batches.flat(), next: (keys.at(-1)?.[1] ?? -1) + 1 };
}

export async function forget(store: Store, id: string): Promise<void> {
  const work = store.transaction(['sittings', 'bases', 'steps'], 'readwrite');
  await Promise.all([
    work.objectStore('sittings').delete(id),
    work.objectStore('bases').delete(id),
    work.objectStore('steps').delete(stepsOf(id)),
    work.done,
  ]);
}
