import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { stepList } from '../step-list.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { dataStep } from './data-step.ts';
import { optionsStep } from './options-step.ts';
import { previewStep } from './preview-step.ts';
import { openStep, steps, type StepId } from './steps.ts';

const bodies: Readonly<Record<StepId, (pane: Pane) => HTMLElement>> = {
  datos: dataStep,
  opciones: optionsStep,
  'asi-quedara': previewStep,
};

export function reportPage(pane: Pane, wanted: StepId): HTMLElement {
  const id = openStep(wanted, pane.session.report);
  return element('section', {}, whereYouAre(pane, id), bodies[id](pane));
}

/** Steps that are done can be gone back to. */
function whereYouAre(pane: Pane, current: StepId): HTMLElement {
  const here = steps.findIndex(({ id }) => id === current);
  const listed = steps.map(({ id, short }, at) => ({
    name: pane.t(short),
    state: at === here ? ('now' as const) : at < here ? ('done' as const) : ('pending' as const),
    open:
      at < here
        ? () => {
            pane.go({ page: 'informe', step: id });
          }
        : undefined,
  }));
  return element('nav', { 'aria-label': pane.t(texts.steps) }, stepList(pane, listed));
}
