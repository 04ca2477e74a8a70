import { button, element } from './dom.ts';
import { icon } from './icons.ts';
import type { Pane } from './pane.ts';
import { stepTexts as texts } from './texts/steps.ts';

export type StepState = 'done' | 'now' | 'pending';

export interface ListedStep {
  readonly name: string;
  readonly state: StepState;
  /** Undefined where it cannot be gone to. */
  readonly open: (() => void) | undefined;
}

/** Each step with its mark in words and in a sign. */
export const stepList = (pane: Pane, steps: readonly ListedStep[]): HTMLElement =>
  element('ol', { class: 'steps' }, ...steps.map((step) => stepNode(pane, step)));

function stepNode(pane: Pane, { name, state, open }: ListedStep): HTMLElement {
  const words = element('span', { class: 'step-state' }, pane.t(texts[state]));
  const label = element('span', { class: 'step-name' }, name);
  const way = open
    ? button(label, open, { class: 'link', 'aria-label': `${name}, ${pane.t(texts[state])}` })
    : label;
  const current = state === 'now' ? 'step' : undefined;
  return element('li', { class: state, 'aria-current': current }, icon(state), way, ' ', words);
}
