import type { TablePanel } from '../../../src/books/guided/spec.ts';
import { element } from '../../dom.ts';
import { heading } from '../../pages/heading.ts';
import type { Pane } from '../../pane.ts';
import { reasonIn } from '../../report/reading.ts';
import type { RowsRoute } from '../../routes.ts';
import { bulkTexts as texts } from '../../texts/bulk.ts';
import type { Brought } from '../draft.ts';
import { whenRead } from '../page.ts';
import { draftOf, keepDraft, sitBack, titleOf, type Sitting } from '../session.ts';
import { sourceNodes } from './sources.ts';
import { showUnderstood } from './understood.ts';

/** Rows brought to a table: pasted, from a file or from another sheet. */
export function rowsPage(pane: Pane, route: RowsRoute): HTMLElement {
  return whenRead(pane, route.book, sitBack, (sitting) => {
    const panel = sitting.panels.find(({ id }) => id === route.panel);
    return panel?.kind === 'table' ? pageNodes(pane, sitting, route, panel) : [];
  });
}

/** Where rows from elsewhere are being looked at. */
export interface Bringing {
  readonly pane: Pane;
  readonly sitting: Sitting;
  readonly route: RowsRoute;
  readonly panel: TablePanel;
  /** Says what was understood of what has come, or why it cannot be read. */
  readonly place: HTMLElement;
}

function pageNodes(
  pane: Pane,
  sitting: Sitting,
  route: RowsRoute,
  panel: TablePanel,
): readonly HTMLElement[] {
  const place = element('div', { 'aria-live': 'polite' });
  const bringing: Bringing = { pane, sitting, route, panel, place };
  const before = broughtOf(bringing);
  if (before) showUnderstood(bringing, before);
  return [
    ...heading(pane.t(texts.title, { panel: titleOf(sitting, panel) }), pane.t(texts.says)),
    ...sourceNodes(bringing, (brought) => {
      keepBrought(bringing, brought);
      showUnderstood(bringing, brought);
    }),
    place,
  ];
}

export const broughtOf = ({ pane, sitting, panel }: Bringing): Brought | undefined =>
  draftOf(pane, sitting.guide.id).brought?.[panel.id];

export function keepBrought({ pane, sitting, panel }: Bringing, brought: Brought | undefined): void {
  const { brought: all = {} } = draftOf(pane, sitting.guide.id);
  const others = Object.fromEntries(Object.entries(all).filter(([id]) => id !== panel.id));
  keepDraft(pane, sitting.guide.id, { brought: brought ? { ...others, [panel.id]: brought } : others });
}

export const sayTrouble = ({ pane, place }: Bringing, caught: unknown): void => {
  place.replaceChildren(element('p', { class: 'note warn', role: 'alert' }, reasonIn(pane, caught)));
};
