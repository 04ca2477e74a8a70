import { stateFrom } from '../../src/books/guided/from-json.ts';
import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { attempt } from '../work.ts';
import { beginWith } from './previous.ts';
import type { Sitting } from './session.ts';

/** Fills the book with a worked sample, to learn from. Only before there is a book. */
export function sampleNode(pane: Pane, sitting: Sitting): readonly HTMLElement[] {
  const { sample, bookOf } = sitting.guide;
  if (!sample || sitting.standing.isBuilt) return [];
  const fill = button(pane.t(texts.sampleFill), () => {
    void attempt(pane, pane.t(texts.sampleFill), async () => {
      const state = stateFrom(bookOf, await sample());
      if (!('rows' in state)) throw new Error(state.map(({ place, says }) => `${place}: ${says}`).join('\n'));
      beginWith(pane, sitting, state);
      pane.redraw();
      pane.announce(pane.t(texts.sampleTaken));
    });
  });
  return [
    element(
      'details',
      { class: 'fold' },
      element('summary', {}, pane.t(texts.sample)),
      element('p', {}, pane.t(texts.sampleSays)),
      fill,
    ),
  ];
}
