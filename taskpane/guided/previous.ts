import type { StandingSheet } from '../../src/books/guided/read-guided.ts';
import { emptyState, type GuidedState } from '../../src/books/guided/spec.ts';
import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { reasonIn } from '../report/reading.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { longWork } from '../work.ts';
import { panelsOf, standingRows } from './merge.ts';
import { editRows, forgetEdits, type Sitting } from './session.ts';
import { standingIn, type Standing } from './standing.ts';

/** Begins with the tables of last year's workbook: a file, or the one that is open. */
export function previousNode(pane: Pane, sitting: Sitting): readonly HTMLElement[] {
  const { renew } = sitting.guide;
  if (!renew) return [];
  const place = element('div', { 'aria-live': 'polite' });
  const begin = (previous: Standing, name: string): void => {
    beginWith(pane, sitting, renew(previous.state, previous.figures()));
    pane.redraw();
    pane.announce(pane.t(texts.previousTaken, { name }));
  };
  const open = button(pane.t(texts.previousOpen), () => {
    begin(sitting.standing, pane.t(sitting.guide.title));
  });
  const parts = [
    element('summary', {}, pane.t(texts.previous)),
    element('p', {}, pane.t(sitting.guide.renewSays ?? texts.previousSays)),
    filePicker(pane, (file) => void takeFile(pane, sitting, place, file, begin)),
    place,
    ...(sitting.standing.isBuilt && sitting.guide.renews === undefined
      ? [element('p', { class: 'hint' }, pane.t(texts.previousOpenSays)), open]
      : []),
  ];
  return [element('details', { class: 'fold' }, ...parts)];
}

export function filePicker(pane: Pane, take: (file: File) => void, id = 'muni-previous'): HTMLElement {
  const input = element('input', {
    type: 'file',
    id,
    class: 'unseen',
    accept: '.xlsx,.xlsm',
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) take(file);
  });
  return element(
    'p',
    {},
    input,
    element('label', { for: id, class: 'file-button' }, pane.t(texts.previousFile)),
  );
}

async function takeFile(
  pane: Pane,
  { guide, standing }: Sitting,
  place: HTMLElement,
  file: File,
  begin: (previous: Standing, name: string) => void,
): Promise<void> {
  try {
    const sheets = await longWork(pane, place, () => sheetsIn(file));
    const previous = sheets && standingIn(guide.bookOf, sheets, standing.existing);
    if (previous?.isBuilt) begin(previous, file.name);
    else if (previous) refuse(place, pane.t(texts.previousNone, { name: file.name }));
  } catch (caught) {
    refuse(place, reasonIn(pane, caught));
  }
}

const refuse = (place: HTMLElement, words: string): void => {
  place.replaceChildren(element('p', { class: 'note', role: 'alert' }, words));
};

export async function sheetsIn(file: File): Promise<readonly StandingSheet[]> {
  const { standingSheets } = await import('../../xlsx/standing.ts');
  return standingSheets(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Every panel as the new year begins it: those it does not take are emptied, which the preview tells. */
export function beginWith(pane: Pane, sitting: Sitting, next: GuidedState): void {
  forgetEdits(pane, sitting.guide.id);
  const clean = { ...sitting, clashes: [] };
  for (const panel of panelsOf(sitting.guide.bookOf(next))) {
    const fresh = panel.kind === 'table' && next.rows[panel.id] === undefined ? emptyState : next;
    editRows(pane, clean, panel, standingRows(fresh, panel));
  }
}
