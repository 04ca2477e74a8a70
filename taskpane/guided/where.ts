import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { guides, type GuideId } from './guides.ts';
import { hasEdits, sitBack } from './session.ts';
import { nextPlace, placesOf } from './steps.ts';

const SHEETS = 3;

/** Where a guided book stands, in a few lines: what comes next, and what there is to correct by sheet. */
export async function whereItStands(pane: Pane, book: GuideId): Promise<readonly HTMLElement[]> {
  const sitting = await sitBack(pane, await guides[book].load());
  const next = nextPlace(placesOf(sitting, hasEdits(pane, book)));
  const worst = [...sitting.standing.observations].sort((a, b) => b.count - a.count).slice(0, SHEETS);
  const wrong = worst.map(({ sheet, count }) =>
    pane.t(texts.observations, { sheet, count: pane.figures(count, 'whole') }),
  );
  const soon = sitting.standing.isBuilt
    ? sitting.guide.comesNext?.(pane, sitting.standing.figures())
    : undefined;
  return [
    ...(soon === undefined ? [] : [line(soon)]),
    ...(next ? [line(pane.t(texts.comesNext, { step: pane.t(next.title) }))] : []),
    line(wrong.length === 0 ? pane.t(texts.clean) : `⚠ ${wrong.join(' · ')}`),
  ];
}

const line = (words: string): HTMLElement => element('span', { class: 'line' }, words);
