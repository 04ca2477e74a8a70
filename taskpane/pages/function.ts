import { catalog } from '../../src/catalog.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { functionTexts as texts } from '../texts/functions.ts';
import { examplesOf } from './function-examples.ts';
import { factsOf } from './function-facts.ts';
import { tryForm } from './function-try.ts';
import { heading } from './heading.ts';

/** The card of one formula: what it answers, a form to try and insert it, examples, norms and source. */
export function functionPage(pane: Pane, id: string): HTMLElement {
  const spec = catalog.find((each) => each.id === id);
  if (!spec)
    return element('section', {}, ...heading(pane.t(texts.title), pane.t(texts.foundNone, { asked: id })));
  const trial = tryForm(pane, spec);
  return element(
    'section',
    {},
    element('h1', { tabindex: -1, class: 'code' }, spec.id),
    element('p', { class: 'lead' }, pane.t(spec.summary)),
    trial.node,
    examplesOf(pane, spec, trial.fillIn),
    ...factsOf(pane, spec),
    helpLink(pane, spec.id),
  );
}

/** Help is written in Spanish and English; it stands beside whatever page the pane is in. */
const helpLink = (pane: Pane, id: string): HTMLElement => {
  const locale = pane.session.preferences.locale === 'en' ? 'en' : 'es';
  const href = `ayuda/${locale}/${id}.html`;
  return element(
    'p',
    {},
    element('a', { href, target: '_blank', rel: 'noreferrer' }, pane.t(texts.helpPage)),
  );
};
