import { LocaleService, type Univer } from '@univerjs/core';
import { IMenuManagerService } from '@univerjs/preset-sheets-core';
import { parts, type Named } from './accessible-parts.ts';

/**
 * Univer draws its tools with icons alone, some as plain boxes that the keyboard cannot reach. Here each gets the name
 * Univer's own menus give it, a role, and a place in the Tab order, again whenever it is drawn again.
 */
export function makeAccessible(univer: Univer, container: HTMLElement): void {
  const named = namesOfTools(univer);
  const mend = (): void => {
    for (const [selector, mended] of parts)
      for (const part of container.querySelectorAll(selector)) mended(part, named);
  };
  const watch = new MutationObserver(mend);
  watch.observe(container, { childList: true, subtree: true });
  container.addEventListener('keydown', press);
  mend();
  univer.onDispose(() => {
    watch.disconnect();
    container.removeEventListener('keydown', press);
  });
}

const menus = [
  ...['ribbon.start', 'ribbon.insert', 'ribbon.formulas', 'ribbon.data', 'ribbon.view', 'ribbon.others'],
  'contextMenu.footerMenu',
];

/** The words of Univer's own menus. Menus grow as its plugins start: they are read again for a tool not known yet. */
function namesOfTools(univer: Univer): Named {
  const injector = univer.__getInjector();
  const words = injector.get(LocaleService);
  const known = new Map<string, string>();
  const read = (): void => {
    const manager = injector.get(IMenuManagerService);
    for (const { item } of menus.flatMap((menu) => manager.getFlatMenuByPositionKey(menu))) {
      const key = item?.tooltip ?? item?.title;
      if (item && key !== undefined) known.set(item.id, words.t(key));
    }
  };
  return (command) => {
    if (!known.has(command)) read();
    return known.get(command);
  };
}

/** Boxes that were made buttons answer to the keys of a button; lists that drop down already do. */
function press(event: KeyboardEvent): void {
  const { target, key } = event;
  if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement)) return;
  if (target.tagName === 'BUTTON' || target.getAttribute('role') !== 'button') return;
  if (target.closest('[data-slot="dropdown-menu-trigger"]')) return;
  event.preventDefault();
  event.stopPropagation();
  target.click();
}
