import type { Sitting } from '../sitting.ts';
import { place } from './lost.ts';
import { bePresent, canTell, type Presence } from './presence.ts';
import type { Recorder, Started, Watched } from './recorder.ts';

/** What keeps a sitting's work in case its page is lost, and knows of other tabs. */
export interface Safety {
  /** The sitting was saved under this name. */
  saved(name: string): void;
  /** The person leaves, and what was kept with them. */
  end(): void;
}

export interface Told {
  /** Another tab has a file of the same name. */
  alsoOpen(): void;
  /** Work cannot be kept, or can again. */
  faulty(isFaulty: boolean): void;
}

/** Begins to keep the work of a sitting. A browser that keeps nothing lets one work all the same. */
export function watchOver(sitting: Sitting, started: Started, drafts: Watched['drafts'], told: Told): Safety {
  let recorder: Recorder | undefined;
  let presence: Presence | undefined;
  let isOver = false;
  const begin = async (): Promise<void> => {
    if (!canTell()) return;
    presence = await bePresent({ id: started.id, name: sitting.name }, () => {
      told.alsoOpen();
    });
    const store = await place();
    if (isOver) presence.leave();
    else
      recorder = sitting.record(store, started, drafts, (isFaulty) => {
        told.faulty(isFaulty);
      });
  };
  void begin().catch(() => {
    told.faulty(true);
  });
  return {
    saved(name) {
      void presence?.rename(name);
      void recorder?.keepNow();
    },
    end() {
      isOver = true;
      const left = recorder?.end() ?? Promise.resolve();
      void left.then(() => presence?.leave());
    },
  };
}
