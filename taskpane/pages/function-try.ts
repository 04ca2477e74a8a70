import { calculate, termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { glossary, type Term } from '../../src/glossary.ts';
import { button, element } from '../dom.ts';
import type { Field } from '../fields.ts';
import { drawForm, type Typed } from '../form.ts';
import {
  argumentTyped,
  callText,
  localAddress,
  seenFrom,
  spreadSelection,
  valuesOf,
  type Argument,
} from '../formula-call.ts';
import type { Pane } from '../pane.ts';
import { resultNode } from '../result.ts';
import { functionTexts as texts } from '../texts/functions.ts';
import { insert, insertLabel, resetInsert } from './function-insert.ts';

export interface Trial {
  readonly node: HTMLElement;
  readonly fillIn: (typed: Typed) => void;
}

/** Where a person tries a formula: its arguments, the formula as their Excel takes it, the result, and Insert. */
export function tryForm(pane: Pane, spec: AnyFormula): Trial {
  const formula = element('output', { class: 'formula code', for: fieldIds(spec) });
  const result = element('div', { class: 'result', 'aria-live': 'polite' });
  const load = toolsOf(spec);
  const update = (typed: Typed) => {
    pane.session.typed.set(spec.id, typed);
    const given = givenIn(pane, spec, typed);
    formula.textContent = callText(spec.id, given, pane.session.marks);
    void showResult(pane, spec, given, load, result);
  };
  const uses = termsOf(spec.params).map((term) =>
    useSelection(pane, term, (at, words) => {
      form.write(at, words);
    }),
  );
  const form = drawForm(pane, {
    fields: termsOf(spec.params).map((term, at) => fieldOf(pane, spec, term, uses[at])),
    typed: typedBefore(pane, spec) ?? prefilled(pane, spec),
    next: insertLabel(pane),
    after: [
      element(
        'div',
        { class: 'outcome' },
        element('h2', {}, pane.t(texts.formula)),
        formula,
        element('h2', {}, pane.t(texts.result)),
        result,
      ),
    ],
    changed: update,
    submit: (typed) => insert(pane, spec, givenIn(pane, spec, typed), form.next),
  });
  update(form.typed());
  pane.onActive(() => {
    resetInsert(pane, form.next);
    for (const use of uses) renameUse(pane, use);
  });
  return {
    node: form.node,
    fillIn(typed) {
      for (const term of termsOf(spec.params)) form.write(term, typed[term] ?? '');
      form.node.querySelector<HTMLElement>('input, select')?.focus();
    },
  };
}

const fieldIds = (spec: AnyFormula): string =>
  termsOf(spec.params)
    .map((term) => `muni-${term}`)
    .join(' ');

/** Heavy tools are fetched once, and only by the formulas that need them. */
function toolsOf(spec: AnyFormula): () => Promise<unknown> {
  let tools: Promise<unknown> | undefined;
  return () => (tools ??= Promise.resolve(spec.tools?.()));
}

/** Nothing, when every field was left blank: the selection may have more to say by now. */
function typedBefore(pane: Pane, { id }: AnyFormula): Typed | undefined {
  const typed = pane.session.typed.get(id);
  return typed && Object.values(typed).some((words) => words !== '') ? typed : undefined;
}

const prefilled = (pane: Pane, spec: AnyFormula): Typed => {
  const selection = pane.session.active?.selection;
  const spread = selection === undefined ? [] : spreadSelection(spec, selection);
  return Object.fromEntries(spread.map((address, at) => [termsOf(spec.params)[at] ?? '', address]));
};

function fieldOf(pane: Pane, spec: AnyFormula, term: Term, beside: HTMLElement | undefined): Field {
  const kind = spec.params[term];
  const hint =
    kind?.shape === 'range' ? texts.range : spec.shape === 'elementwise' ? texts.placeOrColumn : texts.place;
  const choices = kind?.choices;
  const shared = {
    name: term,
    label: pane.t(glossary[term].label),
    meaning: pane.t(spec.meanings?.[term] ?? glossary[term].meaning),
    ...(kind?.optional === true ? { note: pane.t(texts.optional) } : {}),
  };
  const aside = { hint: pane.t(hint), ...(beside ? { beside } : {}) };
  if (!choices) return { ...shared, ...aside, figures: true };
  const options = choices.map(({ value, meaning }) => ({ value, label: `${value} — ${pane.t(meaning)}` }));
  // One of these, or a table of the user's own: both are taken.
  if (kind.shape === 'range') return { ...shared, ...aside, suggestions: options };
  const none = pane.t(kind.optional ? texts.leaveOut : texts.choose);
  return { ...shared, options: [{ value: '', label: none }, ...options] };
}

/** A button that writes the place of the selection in a field. Hidden while nothing is selected. */
function useSelection(
  pane: Pane,
  term: Term,
  write: (name: string, words: string) => void,
): HTMLButtonElement {
  const use = button(
    '',
    () => {
      const { active } = pane.session;
      if (active) write(term, active.selection ?? active.address);
    },
    { class: 'small', 'data-label': pane.t(glossary[term].label) },
  );
  renameUse(pane, use);
  return use;
}

function renameUse(pane: Pane, use: HTMLButtonElement): void {
  const { active } = pane.session;
  // An empty cell offers nothing to read: it is where the formula will go.
  use.hidden = active === undefined || (active.selection === undefined && active.text === '');
  if (!active) return;
  const address = localAddress(active.selection ?? active.address);
  use.textContent = pane.t(texts.useSelection, { address });
  use.setAttribute('aria-label', `${pane.t(texts.useSelection, { address })}: ${use.dataset['label'] ?? ''}`);
}

const givenIn = (pane: Pane, spec: AnyFormula, typed: Typed): readonly Argument[] =>
  termsOf(spec.params).map((term) => {
    const kind = spec.params[term];
    const argument = kind && argumentTyped(typed[term] ?? '', kind, pane.session.marks);
    return seenFrom(pane.session.active?.address, argument);
  });

const isComplete = (spec: AnyFormula, given: readonly Argument[]): boolean =>
  termsOf(spec.params).every((term, at) => spec.params[term]?.optional === true || given[at] !== undefined);

async function showResult(
  pane: Pane,
  spec: AnyFormula,
  given: readonly Argument[],
  load: () => Promise<unknown>,
  place: HTMLElement,
): Promise<void> {
  const turn = String(Number(place.dataset['turn'] ?? 0) + 1);
  place.dataset['turn'] = turn;
  const values = valuesOf(given);
  if (!isComplete(spec, given) || !values) {
    const words = isComplete(spec, given) ? texts.inSheet : texts.noResultYet;
    place.replaceChildren(element('p', { class: 'soft' }, pane.t(words)));
    return;
  }
  const tools = spec.tools ? await load() : undefined;
  if (place.dataset['turn'] !== turn) return; // something newer was typed meanwhile
  place.replaceChildren(resultNode(pane, spec, calculate(spec, values, tools)));
}
