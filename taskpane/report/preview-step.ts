import { explain, Problem } from '../../src/engine/problem.ts';
import { element } from '../dom.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { proposeWithCharts } from '../preview/with-charts.ts';
import { previewTexts } from '../texts/preview.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { attempt } from '../work.ts';
import { planReport } from './book.ts';

export function previewStep(pane: Pane): HTMLElement {
  const body = element('div');
  const title = pane.t(previewTexts.previewShort);
  void attempt(pane, title, () => look(pane, body));
  return element('div', {}, ...heading(title), body);
}

async function look(pane: Pane, body: HTMLElement): Promise<void> {
  const plan = planReport(pane);
  if (plan instanceof Problem) {
    const words = explain(plan, pane.session.preferences.locale);
    body.replaceChildren(element('p', { class: 'note', role: 'alert' }, words));
    return;
  }
  await proposeWithCharts(pane, body, plan, { ...texts, says: texts.previewSays });
}
