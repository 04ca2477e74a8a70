import { button, element } from './dom.ts';
import { reasonOf } from './hosts/words.ts';
import type { Pane } from './pane.ts';
import { paneTexts as texts } from './texts/pane.ts';
import type { Work } from './workbook.ts';

/** Runs something of the workbook's; a failure is said, never swallowed. True when it went well. */
export async function attempt(pane: Pane, doing: string, run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (caught) {
    pane.announce(
      pane.t(texts.hostFault, { doing, reason: reasonOf(caught, pane.session.preferences.locale) }),
    );
    return false;
  }
}

const PATIENCE = 1000;
const LONG = 10_000;

/** Work that may take long: after a second, a bar with what is being done, and Cancel; after ten, the time left. */
export async function longWork<T>(
  pane: Pane,
  place: HTMLElement,
  run: (work: Work) => Promise<T>,
): Promise<T | undefined> {
  const control = new AbortController();
  const bar = progressBar(pane, control);
  const appear = setTimeout(() => {
    place.replaceChildren(bar.node);
  }, PATIENCE);
  try {
    return await run({ onProgress: bar.tell, signal: control.signal });
  } catch (caught) {
    if (!control.signal.aborted) throw caught;
    pane.announce(pane.t(texts.cancelled));
    return undefined;
  } finally {
    clearTimeout(appear);
    bar.node.remove();
  }
}

function progressBar(
  pane: Pane,
  control: AbortController,
): { readonly node: HTMLElement; readonly tell: (done: number, doing: string) => void } {
  const words = element('p', { id: 'muni-progress', role: 'status' });
  const left = element('p', { class: 'soft' });
  const bar = element('progress', { max: 1, 'aria-labelledby': 'muni-progress' });
  const cancel = button(pane.t(texts.cancel), () => {
    control.abort();
  });
  const started = performance.now();
  return {
    node: element('div', { class: 'progress' }, words, bar, left, cancel),
    tell(done, doing) {
      bar.value = done;
      if (words.textContent !== doing) words.textContent = doing;
      const passed = performance.now() - started;
      if (passed < LONG || done <= 0) return;
      const seconds = Math.ceil((passed * (1 - done)) / done / 1000);
      left.textContent = pane.t(texts.secondsLeft, { seconds });
    },
  };
}
