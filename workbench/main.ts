import type { Beginning } from './desk.ts';
import { onDrop } from './page/drop.ts';
import { lostWork } from './page/lost-work.ts';
import { askForFile, type Given } from './page/files.ts';
import { startPage } from './page/start-page.ts';
import { texts } from './page/texts.ts';
import { localSamples, sampleBytes, type LocalSample } from './samples.ts';
import './page/page.css';

/** The grid is heavy: the start page shows at once, and the rest comes while the person chooses. */
const heavy = () => import(/* webpackChunkName: "hoja" */ './desk.ts');

function start(root: HTMLElement, next?: Given): void {
  document.title = texts.title;
  const enter = (name: string, find: () => Promise<Beginning>, failed?: string): void => {
    void leaveFor(root, page, { name, find, failed }).then((left) => {
      if (left) stopDrops();
    });
  };
  const openGiven = (file: Given): void => {
    enter(file.name, () => Promise.resolve(file));
  };
  const page = startPage(localSamples, {
    open: () => {
      void askForFile().then((file) => {
        if (file) openGiven(file);
      });
    },
    fresh: () => {
      enter(texts.untitled, () => Promise.resolve(undefined));
    },
    sample: (sample) => {
      enter(sample.title.es, () => beginningOf(sample));
    },
  });
  const stopDrops = onDrop(openGiven);
  root.replaceChildren(page);
  void lostWork((lost) => {
    enter(lost.name, () => Promise.resolve({ lost }), texts.recoverFailed(lost.name));
  }).then((section) => {
    page.querySelector('.start-message')?.after(...section);
  });
  if (next) openGiven(next);
  else void heavy();
}

interface Way {
  readonly name: string;
  readonly find: () => Promise<Beginning>;
  /** What to say when it cannot be gone, where the fault itself does not. */
  readonly failed?: string | undefined;
}

/** Goes from the start page to the desk; stays, saying why, when the file cannot be opened. */
async function leaveFor(root: HTMLElement, page: HTMLElement, { name, find, failed }: Way): Promise<boolean> {
  const message = page.querySelector('.start-message');
  const say = (words: string): void => {
    if (message) message.textContent = words;
  };
  say(texts.opening(name));
  page.setAttribute('aria-busy', 'true');
  const { openDesk, faultWords } = await heavy();
  try {
    await openDesk(root, await find(), (next) => {
      start(root, next);
    });
    return true;
  } catch (fault) {
    page.removeAttribute('aria-busy');
    if (!page.isConnected) root.replaceChildren(page);
    say(failed ?? faultWords(fault, name));
    return false;
  }
}

const beginningOf = async ({ opens }: LocalSample): Promise<Beginning> =>
  'file' in opens ? { name: opens.file, bytes: () => sampleBytes(opens.file) } : { plan: await opens.plan() };

const root = document.getElementById('muni');
if (root) start(root);
// A page that cannot keep itself works all the same while its server answers.
if ('serviceWorker' in navigator)
  void navigator.serviceWorker.register('sin-conexion.js').catch(() => undefined);
