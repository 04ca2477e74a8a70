import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { standingRows } from './merge.ts';
import { draftOf, keepDraft, titleOf, type Sitting } from './session.ts';

/** Panels changed both here and on their sheets: the person says which holds. */
export const clashNotes = (pane: Pane, sitting: Sitting): readonly HTMLElement[] =>
  sitting.clashes.flatMap((id) => {
    const panel = sitting.panels.find((each) => each.id === id);
    if (!panel) return [];
    const { edits } = draftOf(pane, sitting.guide.id);
    const settle = (change: typeof edits): void => {
      keepDraft(pane, sitting.guide.id, { edits: change });
      pane.redraw();
    };
    const sheet = button(pane.t(texts.useSheet), () => {
      settle(Object.fromEntries(Object.entries(edits).filter(([each]) => each !== id)));
    });
    const mine = button(pane.t(texts.usePane), () => {
      const rows = edits[id]?.rows ?? [];
      settle({ ...edits, [id]: { base: standingRows(sitting.standing.state, panel), rows } });
    });
    return [
      element(
        'div',
        { class: 'note warn', role: 'alert' },
        element('p', {}, pane.t(texts.clash, { panel: titleOf(sitting, panel) })),
        element('div', { class: 'actions' }, sheet, mine),
      ),
    ];
  });
