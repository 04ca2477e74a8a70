import { catalog, subjectOf } from '../../src/catalog.ts';
import type { AnyFormula } from '../../src/engine/formula.ts';
import { doorList } from '../doors.ts';
import { element } from '../dom.ts';
import { searchFormulas } from '../../src/search/formulas.ts';
import { subjects, type Subject } from '../../src/subjects.ts';
import type { Pane } from '../pane.ts';
import { functionTexts as texts } from '../texts/functions.ts';
import { heading } from './heading.ts';

export function functionsPage(pane: Pane): HTMLElement {
  const list = element('div');
  const count = element('p', { class: 'soft', role: 'status', 'aria-live': 'polite' });
  const box = element('input', {
    type: 'search',
    id: 'muni-search',
    value: pane.session.search,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'muni-search-hint',
  });
  const show = () => {
    const found = searchFormulas(catalog, pane.session.search);
    count.textContent = countText(pane, found.length);
    list.replaceChildren(
      ...(pane.session.search.trim() === '' ? bySubject(pane, found) : [cards(pane, found)]),
    );
  };
  box.addEventListener('input', () => {
    pane.session.search = box.value;
    show();
  });
  show();
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title), pane.t(texts.says)),
    element(
      'div',
      { class: 'field', role: 'search' },
      element('label', { for: 'muni-search' }, pane.t(texts.search)),
      element('p', { class: 'hint', id: 'muni-search-hint' }, pane.t(texts.hint)),
      box,
    ),
    count,
    list,
  );
}

const cards = (pane: Pane, found: readonly AnyFormula[]): HTMLElement =>
  doorList(
    found.map((spec) => ({
      title: spec.id,
      says: pane.t(spec.summary),
      code: true,
      open: () => {
        pane.go({ page: 'ayuda', id: spec.id });
      },
    })),
  );

/** All of them, under what they are about. */
const bySubject = (pane: Pane, found: readonly AnyFormula[]): HTMLElement[] =>
  (Object.keys(subjects) as Subject[]).flatMap((subject) => {
    const own = found.filter(({ id }) => subjectOf[id] === subject);
    return own.length === 0 ? [] : [element('h2', {}, pane.t(subjects[subject])), cards(pane, own)];
  });

function countText(pane: Pane, found: number): string {
  if (found === 0) return pane.t(texts.foundNone, { asked: pane.session.search });
  return found === 1 ? pane.t(texts.foundOne) : pane.t(texts.found, { count: found });
}
