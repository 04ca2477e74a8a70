import { element } from '../dom.ts';

/** A page's heading, which takes the focus when the page opens, and the one sentence that says what it is for. */
export const heading = (title: string, says?: string): HTMLElement[] => [
  element('h1', { tabindex: -1 }, title),
  ...(says === undefined ? [] : [element('p', { class: 'lead' }, says)]),
];
