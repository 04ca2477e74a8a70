import { locales } from '../src/engine/language.ts';
import { button, element, unseen } from './dom.ts';
import { icon } from './icons.ts';
import type { Pane, Preferences } from './pane.ts';
import { backOf, titleOf, type Route } from './routes.ts';
import { languageNames, paneTexts as texts } from './texts/pane.ts';

/** The bar on top, the note about the selected cell, the page, and the status line. */
export interface Frame {
  readonly node: HTMLElement;
  /** Shows a page in place of the present one. */
  place(route: Route, page: HTMLElement): void;
  focusHeading(): void;
  dress(preferences: Preferences): void;
  announce(words: string): void;
  explain(note: HTMLElement | undefined): void;
}

export function frame(pane: Pane): Frame {
  const bar = element('div', { class: 'bar' });
  const note = element('div', { 'aria-live': 'polite' });
  const content = element('div', {});
  const page = element('div', { class: 'page' }, note, content);
  const status = element('p', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const node = element('div', { class: 'muni' }, bar, page, status);
  return {
    node,
    place(route, drawn) {
      bar.replaceChildren(...barOf(pane, route));
      content.replaceChildren(drawn);
      status.textContent = '';
    },
    focusHeading() {
      page.querySelector<HTMLElement>('h1')?.focus();
      page.scrollTop = 0;
    },
    dress({ locale, theme }) {
      node.lang = locale;
      node.dataset['theme'] = theme;
    },
    announce(words) {
      status.textContent = words;
    },
    explain(words) {
      note.replaceChildren(...(words ? [words] : []));
      if (words) page.scrollTop = 0;
    },
  };
}

function barOf(pane: Pane, route: Route): Node[] {
  const back = backOf(route);
  const left = back ? backLink(pane, back) : element('span', { class: 'brand' }, 'Muni');
  const search = button(
    icon('search'),
    () => {
      pane.go({ page: 'funciones' });
    },
    { class: 'icon', 'aria-label': pane.t(texts.searchFunctions), title: pane.t(texts.searchFunctions) },
  );
  return [
    left,
    element('div', { class: 'tools' }, ...(route.page === 'funciones' ? [] : [search]), menu(pane)),
  ];
}

function backLink(pane: Pane, back: Route): HTMLElement {
  const to = pane.t(back.page === 'inicio' ? homeWord : titleOf(back));
  const open = () => {
    pane.go(back);
  };
  return button(element('span', { class: 'with-sign' }, icon('back'), to), open, {
    class: 'link back',
    'aria-label': `${pane.t(texts.back)}: ${to}`,
  });
}

const homeWord = { es: 'Inicio', en: 'Home', pt: 'Início' } as const;

/** Language and settings, under ⋯. Opens and closes by itself; Escape and leaving it close it too. */
function menu(pane: Pane): HTMLElement {
  const languages = locales.map((locale) =>
    button(
      languageNames[locale],
      () => {
        pane.prefer({ locale });
      },
      { lang: locale, 'aria-pressed': String(pane.session.preferences.locale === locale) },
    ),
  );
  const settings = button(pane.t(texts.settings), () => {
    pane.go({ page: 'ajustes' });
  });
  const summary = element(
    'summary',
    { class: 'icon', title: pane.t(texts.more) },
    icon('more'),
    unseen(pane.t(texts.more)),
  );
  const body = element(
    'div',
    { class: 'menu-body' },
    element('p', { class: 'menu-title', id: 'muni-languages' }, pane.t(texts.language)),
    element('div', { role: 'group', 'aria-labelledby': 'muni-languages', class: 'menu-group' }, ...languages),
    settings,
  );
  const details = element('details', { class: 'menu' }, summary, body);
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    summary.focus();
  });
  details.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !details.contains(relatedTarget)) details.open = false;
  });
  return details;
}
