import { alive, canTell } from './presence.ts';
import { FORMAT, forget, openStore, type Kept, type Store } from './store.ts';

/** What a page that was lost left behind. */
export interface Lost {
  /** Those that can be opened, newest first. */
  readonly sittings: readonly Kept[];
  /** Those a newer version of Muni kept: they stay where they are. */
  readonly newer: readonly Kept[];
}

const NONE: Lost = { sittings: [], newer: [] };
let open: Promise<Store> | undefined;

/** The place where work is kept; the same one for the whole page. Rejects where the browser has none. */
export function place(): Promise<Store> {
  if (!canTell() || !('indexedDB' in globalThis)) return Promise.reject(new Error('No place to keep work'));
  open ??= openStore().catch((fault: unknown) => {
    open = undefined;
    throw fault;
  });
  return open;
}

/** Looks for work that no tab is doing any more; what nobody would miss is forgotten. */
export async function findLost(): Promise<Lost> {
  try {
    const store = await place();
    const [all, living] = await Promise.all([store.getAll('sittings'), alive()]);
    const lost = all.filter(({ id }) => !living.some((each) => each.id === id));
    const isNewer = ({ format }: Kept): boolean => format > FORMAT;
    const useless = lost.filter((each) => !isNewer(each) && !each.isChanged && !each.typing);
    for (const { id } of useless) await forget(store, id);
    const latestFirst = lost
      .filter((each) => !useless.includes(each))
      .sort((one, other) => other.at - one.at);
    return {
      sittings: latestFirst.filter((each) => !isNewer(each)),
      newer: latestFirst.filter(isNewer),
    };
  } catch {
    return NONE; // private windows keep nothing: there is nothing to recover either
  }
}

export const discard = async (id: string): Promise<void> => {
  await forget(await place(), id);
};
