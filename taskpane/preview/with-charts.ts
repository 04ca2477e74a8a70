import type { Plan } from '../../src/books/plan.ts';
import { button } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { reportTexts } from '../texts/report.ts';
import { showProposal, type Proposal } from './proposal.ts';

/** A book made from exports, about to be written; where the host draws no charts, the pane offers them. */
export async function proposeWithCharts(
  pane: Pane,
  body: HTMLElement,
  plan: Plan,
  words: Proposal['words'],
): Promise<void> {
  const charts = button(pane.t(reportTexts.seeCharts), () => {
    pane.go({ page: 'graficos' });
  });
  showProposal(pane, body, {
    plan,
    existing: await pane.workbook.look(),
    words,
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
