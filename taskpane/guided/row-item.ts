import { valueOf } from '../../src/books/guided/read-guided.ts';
import type { PlanCell } from '../../src/books/plan.ts';
import { button, element, type Child } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';

interface Item {
  readonly at: number;
  readonly name: string;
  readonly rest: string;
  readonly figure: PlanCell | undefined;
  readonly open: () => void;
  readonly remove: () => void;
  /** Undefined where rows are not moved by hand; each way undefined where there is no further to go. */
  readonly ways: Readonly<Record<'up' | 'down', (() => void) | undefined>> | undefined;
}

/** A row of a list: what it says, which opens it, and what can be done with it. */
export function rowItem(pane: Pane, { at, name, rest, figure, open, remove, ways }: Item): HTMLElement {
  const words: Child[] = [
    element('span', { class: 'row-name' }, name),
    rest === '' ? undefined : element('span', { class: 'row-rest' }, rest),
  ];
  const tool = (way: 'up' | 'down' | 'remove', press: (() => void) | undefined): HTMLElement =>
    button(icon(way), () => press?.(), {
      class: 'icon',
      'data-way': way,
      'aria-label': pane.t(texts[way], { row: name }),
      title: pane.t(texts[way], { row: name }),
      disabled: press === undefined,
    });
  return element(
    'li',
    { 'data-row': at },
    button(element('span', { class: 'row-words' }, ...words), open, { class: 'row-open' }),
    figure === undefined
      ? undefined
      : element('span', { class: 'number' }, pane.figures(valueOf(figure), 'number')),
    ...(ways ? [tool('up', ways.up), tool('down', ways.down)] : []),
    tool('remove', remove),
  );
}
