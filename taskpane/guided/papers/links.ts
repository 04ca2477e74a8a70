import { button, element } from '../../dom.ts';
import type { Pane } from '../../pane.ts';
import { paperTexts as texts } from '../../texts/papers.ts';
import { attempt } from '../../work.ts';
import type { GuideStep } from '../guide.ts';
import type { Sitting } from '../session.ts';

/** The papers that are made at a step, once there is a book to make them of. */
export function paperLinks(
  pane: Pane,
  { guide, standing }: Sitting,
  { id: step, papers: made = [] }: GuideStep,
): readonly HTMLElement[] {
  if (!standing.isBuilt || made.length === 0 || !guide.papers) return [];
  const place = element('div');
  const { papers } = guide;
  void attempt(pane, pane.t(texts.ofStep), async () => {
    const own = (await papers()).filter(({ id }) => made.includes(id));
    const buttons = own.map(({ id, title }) =>
      button(pane.t(title), () => {
        pane.go({ page: 'papeles', book: guide.id, paper: id, step });
      }),
    );
    place.replaceChildren(
      element('h2', {}, pane.t(texts.ofStep)),
      element('div', { class: 'actions' }, ...buttons),
    );
  });
  return [place];
}

/** The way to all the papers, beside the steps. */
export const papersLink = (
  pane: Pane,
  { guide, standing }: Sitting,
  step: string,
): HTMLElement | undefined =>
  standing.isBuilt && guide.papers
    ? button(
        pane.t(texts.link),
        () => {
          pane.go({ page: 'papeles', book: guide.id, step });
        },
        { class: 'link' },
      )
    : undefined;
