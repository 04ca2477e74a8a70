import { element } from '../dom.ts';
import { drawForm } from '../form.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { readAnswers } from './answers.ts';
import { fieldsOf, type Asking } from './asked.ts';
import { PREVIEW, type GuideAction, type GuideStep } from './guide.ts';
import { panelsOf, standingRows } from './merge.ts';
import { draftOf, editRows, hasEdits, keepDraft, type Sitting } from './session.ts';

/** Forms that work something out over what stands. What they would write is shown before it is written. */
export const actionNodes = (
  pane: Pane,
  sitting: Sitting,
  { actions = [] }: GuideStep,
): readonly HTMLElement[] => actions.map((action) => actionForm(pane, sitting, action));

function actionForm(pane: Pane, sitting: Sitting, action: GuideAction): HTMLElement {
  const { id, label, says, asks = [] } = action;
  const asking: Asking = { id, asked: asks.map((each) => ({ ...each, label: pane.t(each.label) })) };
  const form = drawForm(pane, {
    before: [element('p', {}, pane.t(says))],
    fields: fieldsOf(pane, sitting, asking, {}),
    typed: {},
    next: pane.t(label),
    isAside: true,
    submit(typed) {
      const { row, faults } = readAnswers(pane, sitting, asking, typed, {});
      if (faults.length > 0) return faults;
      act(pane, sitting, action, row);
      return [];
    },
  });
  return element('div', { class: 'card' }, form.node);
}

function act(
  pane: Pane,
  sitting: Sitting,
  { run }: GuideAction,
  told: Parameters<GuideAction['run']>[2],
): void {
  const { guide, standing, state } = sitting;
  const after = run(state, standing.figures(), told);
  for (const panel of panelsOf(guide.bookOf(after.state)))
    if (after.state.rows[panel.id] !== state.rows[panel.id])
      editRows(pane, sitting, panel, standingRows(after.state, panel));
  keepDraft(pane, guide.id, { refused: after.refused });
  if (hasEdits(pane, guide.id)) {
    pane.go({ page: 'libro', book: guide.id, step: PREVIEW });
    return;
  }
  pane.redraw();
  pane.announce(pane.t(texts.nothingToDo));
}

/** What the last action could not do, and why. */
export function refusedNotes(pane: Pane, { guide }: Sitting): readonly HTMLElement[] {
  const { refused } = draftOf(pane, guide.id);
  if (refused.length === 0) return [];
  const lines = refused.map(({ what, why }) => element('li', {}, `${what}: ${why}`));
  return [
    element(
      'div',
      { class: 'note warn', role: 'alert' },
      element('h2', {}, pane.t(texts.notDone)),
      element('ul', {}, ...lines),
    ),
  ];
}
