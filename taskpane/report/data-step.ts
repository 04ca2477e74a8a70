import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { heading } from '../pages/heading.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { understandingPlace } from './corrections.ts';
import { emptyDraft } from './draft.ts';
import { sourcePicker } from './source-picker.ts';
import { failureNodes } from './trouble.ts';
import { understoodForm } from './understood.ts';

/** First where the figures come from; then what was understood of them, to be confirmed. */
export function dataStep(pane: Pane): HTMLElement {
  const { source, understood, trouble } = pane.session.report;
  if (!source)
    return element(
      'div',
      {},
      ...heading(pane.t(texts.dataTitle), pane.t(texts.dataSays)),
      ...sourcePicker(pane),
    );
  return element(
    'div',
    {},
    ...heading(pane.t(texts.understoodTitle), understood && pane.t(texts.understoodSays)),
    element('p', {}, element('strong', {}, source.name), ' ', changeSource(pane)),
    understandingPlace(),
    element(
      'div',
      {},
      ...(trouble ? failureNodes(pane, trouble, source.opened.tables[source.at]) : []),
      understoodForm(pane),
    ),
  );
}

const changeSource = (pane: Pane): HTMLElement =>
  button(
    pane.t(texts.change),
    () => {
      pane.session.report = { ...emptyDraft, typed: pane.session.report.typed };
      pane.go({ page: 'informe', step: 'datos' });
    },
    { class: 'link' },
  );
