import type { Row } from '../../src/books/guided/spec.ts';
import { element } from '../dom.ts';
import { choicesTyped, type Field } from '../fields.ts';
import { drawForm, type Fault, type Typed } from '../form.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { readAnswers } from './answers.ts';
import { fieldsOf, nameOf, type Asking } from './asked.ts';
import { PREVIEW, type Ask, type GuideAction, type GuideStep } from './guide.ts';
import { panelsOf, standingRows } from './merge.ts';
import { draftOf, editRows, hasEdits, keepDraft, type Sitting } from './session.ts';

/** Forms that work something out over what stands. What they would write is shown before it is written. */
export const actionNodes = (
  pane: Pane,
  sitting: Sitting,
  { id: step, actions = [] }: GuideStep,
): readonly HTMLElement[] => actions.map((action) => actionForm(pane, sitting, step, action));

function actionForm(pane: Pane, sitting: Sitting, step: string, action: GuideAction): HTMLElement {
  const { id, label, says, asks = [] } = action;
  const plain = asks.filter(({ choices }) => choices === undefined);
  const asking: Asking = { id, asked: plain.map((each) => ({ ...each, label: pane.t(each.label) })) };
  const chosen = asks.flatMap((ask) => choiceField(pane, sitting, id, ask) ?? []);
  const nothing = chosen.find(({ field }) => field.options?.length === 0)?.nothing;
  const before = [element('p', {}, pane.t(says))];
  if (nothing) return element('div', { class: 'card' }, ...before, element('p', { class: 'empty' }, nothing));
  const form = drawForm(pane, {
    before,
    fields: [...fieldsOf(pane, sitting, asking, {}), ...chosen.map(({ field }) => field)],
    typed: Object.fromEntries(chosen.map(({ field, typed }) => [field.name, typed])),
    next: pane.t(label),
    isAside: true,
    submit(typed) {
      const { row, faults } = readAnswers(pane, sitting, asking, typed, {});
      const all = [...faults, ...chosen.flatMap(({ field }) => noneChosen(pane, field, typed))];
      if (all.length > 0) return all;
      act(pane, sitting, step, action, { ...row, ...toldChoices(chosen, typed) });
      return [];
    },
  });
  return element('div', { class: 'card' }, form.node);
}

interface ChoiceField {
  readonly key: string;
  readonly field: Field;
  readonly typed: string;
  readonly nothing: string;
}

function choiceField(
  pane: Pane,
  { state, standing }: Sitting,
  id: string,
  ask: Ask,
): ChoiceField | undefined {
  const { key, label, choices, nothing } = ask;
  const all = choices?.(state, standing.figures());
  return (
    all && {
      key,
      field: {
        name: nameOf({ id }, ask),
        label: pane.t(label),
        several: true,
        options: all,
        all: pane.t(texts.markAll),
      },
      typed: all.map(({ value, chosen }) => (chosen === true ? `${value}|` : '')).join(''),
      nothing: pane.t(nothing ?? texts.nothingToDo),
    }
  );
}

const noneChosen = (pane: Pane, { name, label }: Field, typed: Typed): readonly Fault[] =>
  choicesTyped(typed[name] ?? '').length > 0
    ? []
    : [{ field: name, words: pane.t(texts.chooseSome, { label }) }];

const toldChoices = (chosen: readonly ChoiceField[], typed: Typed): Row =>
  Object.fromEntries(chosen.map(({ key, field }) => [key, typed[field.name] ?? '']));

function act(
  pane: Pane,
  sitting: Sitting,
  step: string,
  { run }: GuideAction,
  told: Parameters<GuideAction['run']>[2],
): void {
  const { guide, standing, state } = sitting;
  const after = run(state, standing.figures(), told);
  for (const panel of panelsOf(guide.bookOf(after.state)))
    if (after.state.rows[panel.id] !== state.rows[panel.id])
      editRows(pane, sitting, panel, standingRows(after.state, panel));
  keepDraft(pane, guide.id, { refused: after.refused });
  const isPending = hasEdits(pane, guide.id);
  pane.go({ page: 'libro', book: guide.id, step: isPending ? PREVIEW : step });
  if (!isPending) pane.announce(pane.t(texts.nothingToDo));
}

const TOLD = 20;

/** What the last action could not do, and why. */
export function refusedNotes(pane: Pane, { guide }: Sitting): readonly HTMLElement[] {
  const { refused } = draftOf(pane, guide.id);
  if (refused.length === 0) return [];
  const lines = refused.slice(0, TOLD).map(({ what, why }) => element('li', {}, `${what}: ${why}`));
  const more = refused.length - TOLD;
  return [
    element(
      'div',
      { class: 'note warn', role: 'alert' },
      element('h2', {}, pane.t(texts.notDone)),
      element('ul', {}, ...lines),
      more > 0
        ? element('p', {}, pane.t(texts.moreRefused, { count: pane.figures(more, 'whole') }))
        : undefined,
    ),
  ];
}
