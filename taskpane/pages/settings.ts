import { element } from '../dom.ts';
import { themes, type Pane, type Theme } from '../pane.ts';
import { settingsTexts as texts } from '../texts/settings.ts';
import { heading } from './heading.ts';

const isTheme = (value: string): value is Theme => (themes as readonly string[]).includes(value);

export function settingsPage(pane: Pane): HTMLElement {
  const choices = themes.map((theme) => {
    const radio = element('input', {
      type: 'radio',
      name: 'theme',
      value: theme,
      checked: pane.session.preferences.theme === theme,
    });
    return element('label', { class: 'check' }, radio, element('span', {}, pane.t(texts[theme])));
  });
  const colours = element(
    'fieldset',
    { class: 'field' },
    element('legend', {}, pane.t(texts.theme)),
    ...choices,
  );
  colours.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isTheme(target.value)) return;
    const chosen = target.value;
    pane.prefer({ theme: chosen });
    document.querySelector<HTMLElement>(`.muni input[value="${chosen}"]`)?.focus();
  });
  const amount = pane.figures(1234567.89, 'amount');
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title), pane.t(texts.says)),
    colours,
    element('h2', {}, pane.t(texts.figures)),
    element('p', {}, pane.t(texts.figuresSay, { amount, list: pane.session.marks.list })),
    element('h2', {}, pane.t(texts.privacy)),
    element('p', {}, pane.t(texts.privacySays)),
  );
}
