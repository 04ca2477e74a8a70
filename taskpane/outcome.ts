import { button, element } from './dom.ts';
import type { Pane } from './pane.ts';
import { paneTexts as texts } from './texts/pane.ts';
import { attempt } from './work.ts';
import type { Outcome } from './workbook.ts';

export interface Done {
  readonly said: string;
  readonly outcome: Outcome;
  /** Something more to offer beside Ver and Deshacer. */
  readonly offers?: readonly HTMLElement[];
  readonly undone?: () => void;
}

/** What was written, with a way to see it and a way back. */
export function outcomeNote(pane: Pane, { said, outcome, offers = [], undone }: Done): HTMLElement {
  const [first] = outcome.written;
  const { undo } = outcome;
  const note = element('div', { class: 'note good', tabindex: -1 });
  const show =
    first === undefined
      ? undefined
      : button(pane.t(texts.show), () => {
          void attempt(pane, pane.t(texts.show), () => pane.workbook.show(first));
        });
  const takeBack = async (run: () => Promise<void>) => {
    if (!(await attempt(pane, pane.t(texts.undo), run))) return;
    note.replaceChildren(element('p', {}, pane.t(texts.undone)));
    pane.announce(pane.t(texts.undone));
    undone?.();
  };
  const back = undo && button(pane.t(texts.undo), () => void takeBack(undo));
  note.append(element('p', {}, said), element('div', { class: 'actions' }, show, back, ...offers));
  return note;
}
