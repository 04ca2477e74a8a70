import { isGrid, type Grid, type Value } from '../src/engine/cells.ts';
import type { AnyFormula } from '../src/engine/formula.ts';
import { cellErrorOf, explain, Problem } from '../src/engine/problem.ts';
import { element } from './dom.ts';
import type { Pane } from './pane.ts';
import { functionTexts as texts } from './texts/functions.ts';

const SHOWN = 12;

/** What a formula gave, as the sheet would show it and, where it failed, why. */
export function resultNode(pane: Pane, spec: AnyFormula, result: Value | Grid): HTMLElement {
  if (result instanceof Problem) return problemNode(pane, result);
  if (!isGrid(result)) return element('p', { class: 'figure' }, valueText(pane, spec, result as Value));
  return gridNode(pane, spec, result);
}

const problemNode = (pane: Pane, problem: Problem): HTMLElement =>
  element(
    'p',
    { class: 'problem' },
    element('span', { class: 'code' }, cellErrorOf(problem)),
    ` ${explain(problem, pane.session.preferences.locale)}`,
  );

/** Tables say their own units; other results read as the formula says they do. */
const valueText = (pane: Pane, spec: AnyFormula, value: Value): string =>
  value instanceof Problem
    ? cellErrorOf(value)
    : pane.figures(value, spec.returns === 'table' ? 'number' : spec.returns);

function gridNode(pane: Pane, spec: AnyFormula, grid: Grid): HTMLElement {
  const headed = spec.returns === 'table';
  const [heading = [], ...rest] = grid;
  const rows = headed ? rest : grid;
  const hidden = rows.length - SHOWN;
  return element(
    'div',
    {},
    scrolling(
      pane.t(texts.result),
      headed ? element('thead', {}, headingRow(heading.map(String))) : undefined,
      element('tbody', {}, ...rows.slice(0, SHOWN).map((row) => rowNode(pane, spec, row))),
    ),
    hidden > 0 ? element('p', { class: 'soft' }, pane.t(texts.moreRows, { count: hidden })) : undefined,
  );
}

/** A table in a frame of its own: where it is wider than the pane, it moves and the pane does not. */
export const scrolling = (name: string, ...parts: readonly (HTMLElement | undefined)[]): HTMLElement =>
  element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': name },
    element('table', {}, ...parts),
  );

export const headingRow = (labels: readonly string[]): HTMLElement =>
  element('tr', {}, ...labels.map((label) => element('th', { scope: 'col' }, label)));

const rowNode = (pane: Pane, spec: AnyFormula, row: readonly Value[]): HTMLElement =>
  element('tr', {}, ...row.map((value) => resultCell(pane, spec, value)));

/** One cell of a result; a bad one says why to whoever asks. */
export const resultCell = (pane: Pane, spec: AnyFormula, value: Value): HTMLElement =>
  element(
    'td',
    {
      class: typeof value === 'number' ? 'number' : undefined,
      title: value instanceof Problem ? explain(value, pane.session.preferences.locale) : undefined,
    },
    valueText(pane, spec, value),
  );
