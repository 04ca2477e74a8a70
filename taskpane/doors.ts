import { button, element } from './dom.ts';
import { icon } from './icons.ts';

export interface Door {
  readonly title: string;
  readonly says: string | HTMLElement;
  /** True where the title is something one types. */
  readonly code?: boolean;
  readonly open: () => void;
}

/** A list of places to go: name, one line of what is there, and an arrow. */
export const doorList = (doors: readonly Door[]): HTMLElement =>
  element('ul', { class: 'doors' }, ...doors.map((door) => element('li', {}, doorNode(door))));

const doorNode = ({ title, says, code, open }: Door): HTMLElement =>
  button(
    element(
      'span',
      { class: 'door-content' },
      element('span', { class: code === true ? 'door-title code' : 'door-title' }, title),
      element('span', { class: 'door-says' }, says),
      icon('next'),
    ),
    open,
    { class: 'door' },
  );
