import { termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { glossary } from '../../src/glossary.ts';
import type { Fault } from '../form.ts';
import { callText, isWithin, localAddress, type Argument } from '../formula-call.ts';
import type { Pane } from '../pane.ts';
import { formTexts } from '../texts/form.ts';
import { functionTexts as texts } from '../texts/functions.ts';
import { attempt } from '../work.ts';

export const insertLabel = (pane: Pane): string => {
  const address = pane.session.active?.address;
  return address === undefined
    ? pane.t(texts.insert)
    : pane.t(texts.insertAt, { address: localAddress(address) });
};

export function resetInsert(pane: Pane, next: HTMLButtonElement): void {
  delete next.dataset['sure'];
  next.textContent = insertLabel(pane);
}

/** Required arguments that are missing, and typed ones that their kind refuses. */
function faultsIn(pane: Pane, spec: AnyFormula, given: readonly Argument[]): readonly Fault[] {
  return termsOf(spec.params).flatMap((term, at) => {
    const kind = spec.params[term];
    const argument = given[at];
    if (!kind || (argument !== undefined && 'address' in argument)) return [];
    if (argument === undefined && kind.optional) return [];
    if (argument === undefined)
      return [{ field: term, words: pane.t(formTexts.required, { label: pane.t(glossary[term].label) }) }];
    const value = kind.read(argument.value, { term });
    return value instanceof Problem
      ? [{ field: term, words: explain(value, pane.session.preferences.locale) }]
      : [];
  });
}

/** Inserts at once in an empty cell; asks again, on the same button, before replacing what someone wrote. */
export function insert(
  pane: Pane,
  spec: AnyFormula,
  given: readonly Argument[],
  next: HTMLButtonElement,
): readonly Fault[] {
  const faults = [...faultsIn(pane, spec, given), ...circular(pane, spec, given)];
  if (faults.length > 0) return faults;
  const { active } = pane.session;
  if (active && active.text !== '' && next.dataset['sure'] !== 'yes') {
    const address = localAddress(active.address);
    next.dataset['sure'] = 'yes';
    next.textContent = pane.t(texts.replaceAt, { address });
    pane.announce(pane.t(texts.occupied, { address, text: active.text }));
    return [];
  }
  void attempt(pane, pane.t(texts.inserting), async () => {
    const address = await pane.workbook.insert(callText(spec.id, given));
    resetInsert(pane, next);
    pane.announce(pane.t(texts.inserted, { address }));
  });
  return [];
}

function circular(pane: Pane, spec: AnyFormula, given: readonly Argument[]): readonly Fault[] {
  const { active } = pane.session;
  if (!active) return [];
  const address = localAddress(active.address);
  return termsOf(spec.params).flatMap((term, at) => {
    const argument = given[at];
    return argument && 'address' in argument && isWithin(active.address, argument.address)
      ? [{ field: term, words: pane.t(texts.insideItself, { address, range: argument.address }) }]
      : [];
  });
}
