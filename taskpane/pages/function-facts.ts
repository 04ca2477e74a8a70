import type { AnyFormula } from '../../src/engine/formula.ts';
import { leastSize, nativeShown } from '../../src/portable/shown.ts';
import type { Norm } from '../../src/engine/norm.ts';
import { columnLetters } from '../../src/books/plan.ts';
import { termsOf } from '../../src/engine/formula.ts';
import { glossary } from '../../src/glossary.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { functionTexts as texts } from '../texts/functions.ts';

/** Where a formula comes from and how to do without it: folded, for those who check. */
export const factsOf = (pane: Pane, spec: AnyFormula): HTMLElement[] => [
  ...((spec.norms ?? []).length > 0
    ? [
        fold(
          pane.t(texts.norms),
          element('ul', {}, ...(spec.norms ?? []).map((each) => normNode(pane, each))),
        ),
      ]
    : []),
  fold(pane.t(texts.native), ...nativeNodes(pane, spec)),
  fold(pane.t(texts.source), sourceNode(pane, spec)),
];

const fold = (title: string, ...body: HTMLElement[]): HTMLElement =>
  element(
    'details',
    { class: 'fold' },
    element('summary', {}, title),
    element('div', { class: 'fold-body' }, ...body),
  );

const unverified = (pane: Pane): HTMLElement =>
  element('span', { class: 'mark warn', title: pane.t(texts.unverifiedSays) }, pane.t(texts.unverified));

function normNode(pane: Pane, norm: Norm<unknown>): HTMLElement {
  const { title, current } = norm;
  const says = norm.says?.(current.value);
  return element(
    'li',
    {},
    element('strong', {}, pane.t(title)),
    ` ${pane.t(texts.since, { year: current.since })} `,
    ...(current.verified ? [] : [unverified(pane)]),
    says && element('p', {}, pane.t(says)),
    element('p', { class: 'soft' }, current.source),
    ...(current.verified ? [] : [element('p', { class: 'soft' }, pane.t(texts.unverifiedSays))]),
  );
}

/** The native formulas with their arguments in A2, B2…, and which is which; a table stands beside them. */
function nativeNodes(pane: Pane, spec: AnyFormula): HTMLElement[] {
  if ('none' in spec.native) return [element('p', {}, pane.t(spec.native.none))];
  const places = termsOf(spec.params).map((term, at) => [term, `${columnLetters(at)}2`] as const);
  const at = { row: 0, column: places.length + 1, ...leastSize(spec) };
  const formulas = nativeShown(spec, Object.fromEntries(places), at);
  const legend = places.map(([term, address]) => `${address}: ${pane.t(glossary[term].label)}`).join(' · ');
  return [
    ...formulas.map(({ address, formula }) =>
      element('p', { class: 'formula code' }, ...(address === undefined ? [] : [`${address} `]), formula),
    ),
    element('p', { class: 'soft' }, legend),
    element('p', { class: 'soft' }, pane.t(texts.nativeSays)),
  ];
}

function sourceNode(pane: Pane, { source: { title, url, verified } }: AnyFormula): HTMLElement {
  const name =
    url === undefined ? title : element('a', { href: url, target: '_blank', rel: 'noreferrer' }, title);
  return element('p', {}, name, ...(verified ? [] : [' ', unverified(pane)]));
}
