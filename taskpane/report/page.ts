import { button, element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { dataStep } from './data-step.ts';
import { optionsStep } from './options-step.ts';
import { previewStep } from './preview-step.ts';
import { openStep, steps, type Step, type StepId } from './steps.ts';

const bodies: Readonly<Record<StepId, (pane: Pane) => HTMLElement>> = {
  datos: dataStep,
  opciones: optionsStep,
  'asi-quedara': previewStep,
};

export function reportPage(pane: Pane, wanted: StepId): HTMLElement {
  const id = openStep(wanted, pane.session.report);
  return element('section', {}, stepList(pane, id), bodies[id](pane));
}

type StepState = 'done' | 'now' | 'pending';

/** Where you are: each step with its mark in words and in a sign. Done ones can be gone back to. */
function stepList(pane: Pane, current: StepId): HTMLElement {
  const here = steps.findIndex(({ id }) => id === current);
  return element(
    'nav',
    { 'aria-label': pane.t(texts.steps) },
    element(
      'ol',
      { class: 'steps' },
      ...steps.map((step, at) => stepNode(pane, step, at === here ? 'now' : at < here ? 'done' : 'pending')),
    ),
  );
}

function stepNode(pane: Pane, { id, short }: Step, state: StepState): HTMLElement {
  const name = pane.t(short);
  const words = element('span', { class: 'step-state' }, pane.t(texts[state]));
  const sign = icon(state);
  const label = element('span', { class: 'step-name' }, name);
  if (state !== 'done')
    return element(
      'li',
      { class: state, 'aria-current': state === 'now' ? 'step' : undefined },
      sign,
      label,
      ' ',
      words,
    );
  const back = button(
    label,
    () => {
      pane.go({ page: 'informe', step: id });
    },
    { class: 'link', 'aria-label': `${name}, ${pane.t(texts.done)}` },
  );
  return element('li', { class: state }, sign, back, ' ', words);
}
