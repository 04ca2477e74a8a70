import { catalog } from '../src/catalog.ts';
import type { AnyFormula } from '../src/engine/formula.ts';
import { fill } from '../src/engine/language.ts';
import { problems, type ProblemCode } from '../src/engine/problem.ts';
import { button, element } from './dom.ts';
import { localAddress } from './formula-call.ts';
import type { Pane } from './pane.ts';
import { cellErrorTexts as texts, sheetErrors } from './texts/cell-error.ts';
import type { ActiveCell } from './workbook.ts';

/** Failures any formula may meet in its arguments, most frequent first. */
const usual: readonly ProblemCode[] = ['missing', 'notNumber', 'errorInCell', 'lengths'];

/** The formula with an error on which the person stands, explained; undefined when there is none. */
export function cellErrorNote(
  pane: Pane,
  { address, formula, text, problem }: ActiveCell,
): HTMLElement | undefined {
  const id = /\bMUNI\.(\w+)\s*\(/i.exec(formula)?.[1]?.toUpperCase();
  const error = /^#[A-Z/0]+[?!]?/.exec(text.trim())?.[0];
  const spec = catalog.find((each) => each.id === id);
  if (!spec || error === undefined) return undefined;
  const reasons = problem ? [pane.t(problem)] : reasonsFor(spec, error, pane);
  return element(
    'div',
    { class: 'note warn' },
    element(
      'p',
      {},
      element('strong', {}, pane.t(texts.title, { address: localAddress(address), id: spec.id, error })),
    ),
    ...(reasons.length > 1 ? [element('p', {}, pane.t(texts.maybe))] : []),
    reasons.length > 1
      ? element('ul', {}, ...reasons.map((reason) => element('li', {}, reason)))
      : element('p', {}, reasons[0]),
    button(
      pane.t(texts.help, { id: spec.id }),
      () => {
        pane.go({ page: 'ayuda', id: spec.id });
      },
      { class: 'link' },
    ),
  );
}

/** Its own examples say how this formula fails; the usual failures complete them. */
function reasonsFor(spec: AnyFormula, error: string, pane: Pane): readonly string[] {
  const sheet = sheetErrors[error];
  if (sheet) return [pane.t(sheet)];
  const own = spec.examples.flatMap((each) => ('fails' in each ? [each.fails] : []));
  const codes = [...new Set([...own, ...usual])].filter((code) => problems[code].cell === error);
  return codes.map((code) => sentence(fill(pane.t(problems[code].text), { detail: '…' })));
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
