import { button, element } from '../../taskpane/dom.ts';
import type { LocalSample } from '../samples.ts';
import { recentFiles } from './recent.ts';
import { texts } from './texts.ts';

export interface StartChoices {
  readonly open: () => void;
  readonly fresh: () => void;
  readonly sample: (sample: LocalSample) => void;
}

/** What the local workbook shows before a book is open. */
export function startPage(samples: readonly LocalSample[], choices: StartChoices): HTMLElement {
  return element(
    'main',
    { class: 'start' },
    element(
      'header',
      { class: 'start-head' },
      element('img', { src: 'assets/icono-64.png', alt: '', width: 48, height: 48 }),
      element('div', {}, element('h1', {}, texts.title), element('p', { class: 'lead' }, texts.tagline)),
    ),
    element('p', { class: 'start-message', role: 'status' }),
    element(
      'ul',
      { class: 'doors' },
      door(texts.open, texts.openHint, choices.open, 'door primary'),
      door(texts.fresh, texts.freshHint, choices.fresh),
    ),
    element('h2', {}, texts.samples),
    element(
      'ul',
      { class: 'doors samples' },
      ...samples.map((sample) =>
        door(
          sample.title.es,
          sample.says.es,
          () => {
            choices.sample(sample);
          },
          'door',
          sample.source,
        ),
      ),
    ),
    ...recentList(),
    element('p', { class: 'soft' }, texts.local),
  );
}

function door(title: string, says: string, choose: () => void, kind = 'door', source?: string): HTMLElement {
  const words = element(
    'span',
    {},
    element('strong', {}, title),
    element('span', { class: 'door-says' }, says),
    ...(source === undefined ? [] : [element('span', { class: 'door-source' }, source)]),
  );
  return element('li', {}, button(words, choose, { class: kind }));
}

function recentList(): HTMLElement[] {
  const names = recentFiles();
  if (names.length === 0) return [];
  return [
    element('h2', {}, texts.recent),
    element('ul', { class: 'recent' }, ...names.map((name) => element('li', {}, name))),
    element('p', { class: 'soft' }, texts.recentHint),
  ];
}
