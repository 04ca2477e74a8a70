import { button, element } from '../dom.ts';
import { bulkTexts } from '../texts/bulk.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { standingRows } from './merge.ts';
import { draftOf, keepDraft, titleOf } from './session.ts';
import { placeOf, TableList, type Spot } from './table-list.ts';

/** A table as a list of its rows: add, remove, move, edit; search and pages where they are many. */
export function tableNode(spot: Spot): HTMLElement {
  const { pane, sitting, panel } = spot;
  const list = new TableList(spot);
  const title = titleOf(sitting, panel);
  const add = button(
    pane.t(texts.add),
    () => {
      list.open();
    },
    { 'aria-label': `${pane.t(texts.add)}: ${title}` },
  );
  const bring = button(
    pane.t(bulkTexts.link),
    () => {
      const { step } = spot;
      pane.go({ page: 'filas', book: sitting.guide.id, step, panel: panel.id });
    },
    { class: 'link', 'aria-label': `${pane.t(bulkTexts.link)}: ${title}` },
  );
  const parts = [...list.search(title), list.node, element('div', { class: 'actions' }, add, bring)];
  return spot.isFolded
    ? folded(spot, title, parts)
    : element('section', { class: 'table' }, element('h2', {}, title), ...parts);
}

/** A table in one line with how many rows it has. What was unfolded stays so when coming back. */
function folded({ pane, sitting, panel }: Spot, title: string, parts: readonly HTMLElement[]): HTMLElement {
  const { id } = sitting.guide;
  const count = standingRows(sitting.state, panel).filter((row) => Object.keys(row).length > 0).length;
  const words = element(
    'span',
    { class: 'soft' },
    ` · ${pane.t(texts.rowCount, { count: pane.figures(count, 'whole') })}`,
  );
  const node = element(
    'details',
    { class: 'fold table', open: placeOf(pane, sitting, panel).isOpen === true },
    element('summary', {}, title, words),
    ...parts,
  );
  node.addEventListener('toggle', () => {
    const { places } = draftOf(pane, id);
    const place = placeOf(pane, sitting, panel);
    keepDraft(pane, id, { places: { ...places, [panel.id]: { ...place, isOpen: node.open } } });
  });
  return node;
}
