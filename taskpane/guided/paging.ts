import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';

interface Pages {
  /** The first row shown, from 0. */
  readonly first: number;
  readonly size: number;
  readonly count: number;
  readonly go: (page: number) => void;
}

/** Which rows are shown of how many, and the way to the others. */
export function pager(pane: Pane, { first, size, count, go }: Pages): HTMLElement[] {
  if (count <= size) return [];
  const page = first / size;
  const turn = (words: string, to: number, isThere: boolean): HTMLElement =>
    button(
      words,
      () => {
        go(to);
      },
      { class: 'small', disabled: !isThere },
    );
  const upTo = Math.min(first + size, count);
  const whole = (figure: number): string => pane.figures(figure, 'whole');
  const said = pane.t(texts.shown, { from: whole(first + 1), upTo: whole(upTo), count: whole(count) });
  return [
    element(
      'div',
      { class: 'pager' },
      turn(pane.t(texts.earlier), page - 1, page > 0),
      element('span', { role: 'status' }, said),
      turn(pane.t(texts.later), page + 1, upTo < count),
    ),
  ];
}

interface Search {
  readonly id: string;
  readonly label: string;
  readonly asked: string;
  readonly ask: (words: string) => void;
}

/** A box that searches as one types. It belongs to no form: Enter sends nothing. */
export function searchBox({ id, label, asked, ask }: Search): HTMLElement {
  const box = element('input', {
    type: 'search',
    id: `muni-buscar-${id}`,
    value: asked,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  box.addEventListener('input', (event) => {
    event.stopPropagation();
    ask(box.value);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  return element('div', { class: 'field' }, element('label', { for: box.id }, label), box);
}
