/** Which sittings are alive, in this tab or another: each holds a lock, which the browser takes from a tab that dies. */
const PREFIX = 'muni ';
const CHANNEL = 'muni-abiertos';

interface Alive {
  readonly id: string;
  readonly name: string;
}

/** The browser has locks only where the page came by https or from this machine. */
export const canTell = (): boolean => 'locks' in navigator;

export async function alive(): Promise<readonly Alive[]> {
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name = '' }) =>
    name.startsWith(PREFIX) ? [spoken(name.slice(PREFIX.length))] : [],
  );
}

const spoken = (words: string): Alive => {
  const [id = '', ...name] = words.split(' ');
  return { id, name: name.join(' ') };
};

export interface Presence {
  /** The file has another name from now on. */
  rename(name: string): Promise<void>;
  leave(): void;
}

/** Says that a sitting is alive, and tells when another tab has a file of the same name open. */
export async function bePresent({ id, name }: Alive, alsoOpen: () => void): Promise<Presence> {
  let current = name;
  let release = await hold({ id, name });
  const channel = new BroadcastChannel(CHANNEL);
  const look = async (): Promise<void> => {
    const others = (await alive()).filter((each) => each.id !== id);
    if (others.some((each) => each.name === current)) alsoOpen();
  };
  channel.addEventListener('message', () => void look());
  const begin = async (): Promise<void> => {
    channel.postMessage('');
    await look();
  };
  await begin();
  return {
    async rename(next) {
      if (next === current) return;
      current = next;
      const last = release;
      release = await hold({ id, name: next });
      last();
      await begin();
    },
    leave() {
      channel.close();
      release();
    },
  };
}

/** Takes the lock and keeps it until told. */
function hold({ id, name }: Alive): Promise<() => void> {
  return new Promise((taken) => {
    void navigator.locks.request(
      `${PREFIX}${id} ${name}`,
      () =>
        new Promise<void>((release) => {
          taken(() => {
            release();
          });
        }),
    );
  });
}
