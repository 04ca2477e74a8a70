import { button, element } from '../../taskpane/dom.ts';
import { texts } from './texts.ts';

export interface TitleBar {
  readonly node: HTMLElement;
  /** The file's name and whether it is saved. */
  show(name: string, state: string): void;
  /** One line for what has just happened. */
  say(words: string): void;
}

export interface TitleChoices {
  readonly home: () => void;
  readonly open: () => void;
  readonly save: () => void;
  /** Shows or hides the pane; tells whether it is shown now. */
  readonly pane: () => boolean;
}

export function titleBar(choices: TitleChoices): TitleBar {
  const name = element('span', { class: 'file-name' });
  const state = element('span', { class: 'file-state' });
  const said = element('span', { class: 'said', role: 'status' });
  const pane = button(
    texts.pane,
    () => {
      pane.setAttribute('aria-pressed', String(choices.pane()));
    },
    { 'aria-pressed': 'true' },
  );
  const node = element(
    'header',
    { class: 'title-bar' },
    button(texts.home, choices.home),
    element('p', { class: 'file' }, name, state),
    said,
    button(texts.open, choices.open),
    button(texts.save, choices.save, { class: 'primary', 'aria-keyshortcuts': 'Control+S' }),
    pane,
  );
  return {
    node,
    show(fileName, fileState) {
      name.textContent = fileName;
      state.textContent = fileState;
      document.title = `${fileName} (${fileState.toLowerCase()}) · Muni`;
    },
    say(words) {
      said.textContent = words;
    },
  };
}
