import { button, element } from '../../taskpane/dom.ts';
import { texts } from './texts.ts';

export interface OfferChoices {
  readonly open: () => void;
  readonly bring: () => void;
}

/** Asks, under the title bar, what to do with a file that was dropped while a book is open. */
export function offer(name: string, changed: boolean, { open, bring }: OfferChoices): HTMLElement {
  const close = (then?: () => void) => () => {
    node.remove();
    then?.();
  };
  const first = button(texts.bringIt, close(bring), { class: 'primary' });
  const node = element(
    'section',
    { class: 'offer', 'aria-label': texts.dropped(name) },
    element('p', {}, element('strong', {}, texts.dropped(name)), changed ? ` ${texts.losesChanges}` : ''),
    first,
    button(texts.openIt, close(open)),
    button(texts.leaveIt, close()),
  );
  queueMicrotask(() => {
    first.focus();
  });
  return node;
}
