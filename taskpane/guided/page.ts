import { element } from '../dom.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import type { Route } from '../routes.ts';
import { stepList, type StepState } from '../step-list.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { attempt, longWork } from '../work.ts';
import { PREVIEW } from './guide.ts';
import { guides } from './guides.ts';
import { papersLink } from './papers/links.ts';
import { previewNodes } from './preview-step.ts';
import { hasEdits, sitBack, sitDown, type Sitting } from './session.ts';
import { nextPlace, placesOf, type Place } from './steps.ts';
import { stepNodes } from './step-page.ts';

type BookRoute = Extract<Route, { readonly page: 'libro' }>;

/** A step of a guided book. The workbook is read first: it is where the book is kept. */
export function guidedPage(pane: Pane, { book, step }: BookRoute): HTMLElement {
  const isFresh = step === undefined || step === PREVIEW;
  return whenRead(pane, book, isFresh ? sitDown : sitBack, (sitting) => {
    const places = placesOf(sitting, hasEdits(pane, book));
    const wanted = places.find(({ id, isOpen }) => id === step && isOpen);
    const here = wanted ?? nextPlace(places);
    if (!here) return [];
    const go = (id: string): void => {
      pane.go({ page: 'libro', book, step: id });
    };
    const way = { places, here, go };
    const body = here.id === PREVIEW ? previewNodes(pane, sitting, way) : stepNodes(pane, sitting, way);
    return [whereYouAre(pane, sitting, way), ...body];
  });
}

/** Where a step stands among the others, and how to go to them. */
export interface Way {
  readonly places: readonly Place[];
  readonly here: Place;
  readonly go: (step: string) => void;
}

/** A page of a book: its title at once, and the rest when the workbook has been read. */
export function whenRead(
  pane: Pane,
  book: BookRoute['book'],
  sit: typeof sitDown,
  draw: (sitting: Sitting) => readonly HTMLElement[],
): HTMLElement {
  const title = pane.t(guides[book].title);
  const place = element('div', {}, element('p', { class: 'soft' }, pane.t(texts.reading)));
  const section = element('section', {}, ...heading(title), place);
  void attempt(pane, title, async () => {
    const guide = await guides[book].load();
    const sitting = await longWork(pane, place, (work) => sit(pane, guide, work));
    if (!sitting) return;
    const hadFocus = section.contains(document.activeElement);
    section.replaceChildren(...draw(sitting));
    if (hadFocus) section.querySelector<HTMLElement>('h1')?.focus();
  });
  return section;
}

/** One line, which unfolds into the list of steps: the smallest pane has no room for all of them. */
function whereYouAre(pane: Pane, sitting: Sitting, { places, here, go }: Way): HTMLElement {
  const stateOf = (place: Place): StepState => (place === here ? 'now' : place.isDone ? 'done' : 'pending');
  const open = places.filter(({ isOpen }) => isOpen);
  const closed = places.filter(({ isOpen }) => !isOpen).map(({ title }) => pane.t(title));
  const listed = open.map((place) => ({
    name: pane.t(place.title),
    state: stateOf(place),
    open:
      place === here
        ? undefined
        : () => {
            go(place.id);
          },
  }));
  return element(
    'nav',
    { 'aria-label': pane.t(texts.steps) },
    element(
      'details',
      { class: 'where' },
      element('summary', {}, pane.t(texts.where, { at: open.indexOf(here) + 1, count: open.length })),
      stepList(pane, listed),
      papersLink(pane, sitting, here.id),
      closed.length === 0
        ? undefined
        : element('p', { class: 'hint' }, pane.t(texts.notBuilt, { steps: closed.join(' · ') })),
    ),
  );
}
