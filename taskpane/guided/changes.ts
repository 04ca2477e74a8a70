import type { Panel, Row } from '../../src/books/guided/spec.ts';
import { isFormula } from '../../src/books/plan.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { sameCell, standingRows } from './merge.ts';
import { rowName, rowRest } from './row-name.ts';
import { draftOf, titleOf, type Sitting } from './session.ts';

interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** Rows that are there in the end and were not, rows that say something else, and rows that are no more. */
export function countChanges(before: readonly Row[], after: readonly Row[]): Counts {
  const left = new Map<string, number>();
  const count = (row: Row, more: number): void => {
    const words = wordsOf(row);
    left.set(words, (left.get(words) ?? 0) + more);
  };
  for (const row of before) count(row, 1);
  for (const row of after) count(row, -1);
  const over = [...left.values()];
  const gone = over.reduce((sofar, each) => sofar + Math.max(0, each), 0);
  const added = over.reduce((sofar, each) => sofar + Math.max(0, -each), 0);
  const changed = Math.min(gone, added);
  return { added: added - changed, changed, gone: gone - changed };
}

/** The same for rows that say the same, whatever the order of their columns; blank rows are none. */
export const wordsOf = (row: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, cell]) => !sameCell(cell, null))
      .map(([key, cell]) => [key, isFormula(cell) ? cell.formula : cell])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );

const factsChanged = ([before = {}]: readonly Row[], [after = {}]: readonly Row[]): number =>
  Object.keys({ ...before, ...after }).filter((key) => !sameCell(before[key], after[key])).length;

/** What changes of what was typed, panel by panel. */
export function changesNode(pane: Pane, sitting: Sitting): HTMLElement {
  const lines = sitting.panels.flatMap((panel) => {
    const words = wordsFor(pane, sitting, panel);
    if (words === '') return [];
    return [element('li', {}, `${titleOf(sitting, panel)}: ${words}`, rowsNode(pane, sitting, panel))];
  });
  return lines.length === 0
    ? element('p', { class: 'soft' }, pane.t(texts.noChanges))
    : element(
        'div',
        { class: 'card' },
        element('h2', {}, pane.t(texts.changes)),
        element('ul', {}, ...lines),
      );
}

function wordsFor(pane: Pane, { guide, standing, state }: Sitting, panel: Panel): string {
  if (!(panel.id in draftOf(pane, guide.id).edits)) return '';
  const [before, after] = [standingRows(standing.state, panel), standingRows(state, panel)];
  const said = (
    text: (typeof texts)['rowsNew' | 'rowsChanged' | 'rowsGone' | 'factsChanged'],
    count: number,
  ) => (count === 0 ? [] : [pane.t(text, { count: pane.figures(count, 'whole') })]);
  if (panel.kind === 'facts') return said(texts.factsChanged, factsChanged(before, after)).join(', ');
  const { added, changed, gone } = countChanges(before, after);
  return [
    ...said(texts.rowsNew, added),
    ...said(texts.rowsChanged, changed),
    ...said(texts.rowsGone, gone),
  ].join(', ');
}

const NAMED = 12;

/** Which rows they are: what each will say, and those that go. */
function rowsNode(pane: Pane, sitting: Sitting, panel: Panel): HTMLElement | undefined {
  if (panel.kind === 'facts') return undefined;
  const [before, after] = [standingRows(sitting.standing.state, panel), standingRows(sitting.state, panel)];
  const [old, now] = [new Set(before.map(wordsOf)), new Set(after.map(wordsOf))];
  const named = (row: Row, at: number): string =>
    [rowName(pane, panel, row, at), rowRest(pane, panel, row, undefined)]
      .filter((each) => each !== '')
      .join(' · ');
  const kept = new Set(after.map((row, at) => rowName(pane, panel, row, at)));
  const rows = [
    ...after.flatMap((row, at) => (old.has(wordsOf(row)) ? [] : [named(row, at)])),
    ...before.flatMap((row, at) =>
      now.has(wordsOf(row)) || kept.has(rowName(pane, panel, row, at))
        ? []
        : [`${named(row, at)}: ${pane.t(texts.gone)}`],
    ),
  ];
  const more = rows.length - NAMED;
  return element(
    'details',
    { class: 'fold' },
    element('summary', {}, pane.t(texts.theseRows, { panel: titleOf(sitting, panel) })),
    element('ul', {}, ...rows.slice(0, NAMED).map((words) => element('li', {}, words))),
    more > 0
      ? element('p', { class: 'soft' }, pane.t(texts.moreRows, { count: pane.figures(more, 'whole') }))
      : undefined,
  );
}
