import { offersFrom, type Offer } from '../../src/books/directorio/traer.ts';
import { recogniseBook } from '../../src/review/recognise.ts';
import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { reasonIn } from '../report/reading.ts';
import { directoryTexts as texts } from '../texts/directory.ts';
import { longWork } from '../work.ts';
import { filePicker, sheetsIn } from './previous.ts';
import { editRows, titleOf, type Sitting } from './session.ts';

/** Municipalities, staff, services and agreements that another workbook has. Taken one table at a time, once seen. */
export function directoryNode(pane: Pane, sitting: Sitting): readonly HTMLElement[] {
  if (!sitting.panels.some((panel) => panel.kind === 'table' && panel.shares !== undefined)) return [];
  const place = element('div', { 'aria-live': 'polite' });
  const picker = filePicker(pane, (file) => void offer(pane, sitting, place, file), 'muni-directory');
  return [
    element(
      'details',
      { class: 'fold' },
      element('summary', {}, pane.t(texts.title)),
      element('p', {}, pane.t(texts.says)),
      picker,
      place,
    ),
  ];
}

async function offer(pane: Pane, sitting: Sitting, place: HTMLElement, file: File): Promise<void> {
  try {
    const sheets = await longWork(pane, place, () => sheetsIn(file));
    if (!sheets) return;
    const found = await recogniseBook(sheets);
    const offers = found
      ? offersFrom(sitting.guide.bookOf, sitting.state, { bookOf: found.bookOf, sheets })
      : undefined;
    if (!offers || offers.length === 0) {
      const words = pane.t(offers ? texts.nothing : texts.notOurs, { name: file.name });
      place.replaceChildren(element('p', { class: 'note', role: 'alert' }, words));
      return;
    }
    place.replaceChildren(...offers.map((each) => offerCard(pane, sitting, each)));
  } catch (caught) {
    place.replaceChildren(element('p', { class: 'note', role: 'alert' }, reasonIn(pane, caught)));
  }
}

const MOST = 8;

function offerCard(
  pane: Pane,
  sitting: Sitting,
  { panel, rows, added, filled, differing }: Offer,
): HTMLElement {
  const title = titleOf(sitting, panel);
  const take = button(pane.t(texts.take, { title }), () => {
    editRows(pane, sitting, panel, rows);
    pane.redraw();
    pane.announce(pane.t(texts.taken, { title }));
  });
  const shown = [...added.slice(0, MOST), ...(added.length > MOST ? ['…'] : [])].join(' · ');
  return element(
    'div',
    { class: 'card' },
    element('h3', {}, title),
    element('p', {}, pane.t(texts.counts, { added: added.length, filled: filled.length })),
    ...(shown === '' ? [] : [element('p', { class: 'hint' }, shown)]),
    ...(differing.length === 0
      ? []
      : [
          element('p', {}, pane.t(texts.differing)),
          element(
            'ul',
            {},
            ...differing
              .slice(0, MOST)
              .map(({ name, heading, here, there }) =>
                element(
                  'li',
                  {},
                  pane.t(texts.difference, { name, heading, here: String(here), there: String(there) }),
                ),
              ),
          ),
        ]),
    ...(added.length + filled.length === 0 ? [] : [take]),
  );
}
