import { button, element } from '../../taskpane/dom.ts';
import { discard, findLost } from '../recovery/lost.ts';
import type { Kept } from '../recovery/store.ts';
import { texts } from './texts.ts';

const whenOf = ({ at }: Kept): string =>
  new Date(at).toLocaleString('es', { dateStyle: 'long', timeStyle: 'short' });

/** Work that a lost page left behind, to be opened again or let go. Nothing where there is none. */
export async function lostWork(recover: (lost: Kept) => void): Promise<readonly HTMLElement[]> {
  const { sittings, newer } = await findLost();
  if (sittings.length + newer.length === 0) return [];
  const section = element(
    'section',
    { class: 'lost', 'aria-label': texts.lost },
    element('h2', {}, texts.lost),
    element('p', { class: 'soft' }, texts.lostHint),
    element('ul', {}, ...sittings.map((lost) => choice(lost, recover))),
    ...newer.map((lost) => element('p', {}, texts.newer(lost.name, whenOf(lost)))),
  );
  return [section];
}

/** Letting it go is asked twice: there is no way back. */
function choice(lost: Kept, recover: (lost: Kept) => void): HTMLElement {
  const words = texts.lostAt(lost.name, whenOf(lost));
  const id = `perdido-${lost.id}`;
  let isSure = false;
  const letGo = button(
    texts.discard,
    () => {
      if (!isSure) {
        isSure = true;
        letGo.textContent = texts.discardSure;
        return;
      }
      void discard(lost.id).then(() => {
        node.replaceChildren(element('span', { role: 'status' }, texts.discarded(lost.name)));
      });
    },
    { 'aria-describedby': id },
  );
  const again = button(
    texts.recover,
    () => {
      recover(lost);
    },
    { class: 'primary', 'aria-describedby': id },
  );
  const node = element('li', {}, element('span', { id }, words), again, letGo);
  return node;
}
