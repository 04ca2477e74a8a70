import { explain, Problem } from '../../src/engine/problem.ts';
import { button, element } from '../dom.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { showProposal } from '../preview/proposal.ts';
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
  const charts = button(pane.t(texts.seeCharts), () => {
    pane.go({ page: 'graficos' });
  });
  showProposal(pane, body, {
    plan,
    existing: await pane.workbook.look(),
    words: { ...texts, says: texts.previewSays },
    offers: pane.options.charts === true ? [charts] : [],
    done: (written) => {
      pane.session.lastPlan = written;
    },
    undone: () => {
      pane.session.lastPlan = undefined;
      charts.remove();
    },
  });
}
