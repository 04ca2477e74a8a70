import { isMark } from '../../src/books/plan.ts';
import type { Text } from '../../src/engine/language.ts';
import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import type { Route } from '../routes.ts';
import { bookNames, homeTexts as texts } from '../texts/home.ts';
import type { Existing } from '../workbook.ts';
import { heading } from './heading.ts';

const doors: readonly { readonly title: Text; readonly says: Text; readonly to: Route }[] = [
  { title: texts.report, says: texts.reportSays, to: { page: 'informe', step: 'datos' } },
  { title: texts.functions, says: texts.functionsSays, to: { page: 'funciones' } },
  { title: texts.samples, says: texts.samplesSays, to: { page: 'muestras' } },
];

export function homePage(pane: Pane): HTMLElement {
  const books = element('div', {}, element('p', { class: 'soft' }, pane.t(texts.looking)));
  void showBooks(pane, books);
  const shown = doors.filter(({ to }) => to.page !== 'muestras' || pane.options.samples.length > 0);
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title)),
    element('ul', { class: 'doors' }, ...shown.map((door) => element('li', {}, doorNode(pane, door)))),
    element('h2', {}, pane.t(texts.inThisBook)),
    books,
  );
}

const doorNode = (pane: Pane, { title, says, to }: (typeof doors)[number]): HTMLElement =>
  button(
    rowContent(pane.t(title), pane.t(says)),
    () => {
      pane.go(to);
    },
    { class: 'door' },
  );

const rowContent = (title: string, says: string): HTMLElement =>
  element(
    'span',
    { class: 'door-content' },
    element('span', { class: 'door-title' }, title),
    element('span', { class: 'door-says' }, says),
    element('span', { class: 'door-sign', 'aria-hidden': 'true' }, '›'),
  );

async function showBooks(pane: Pane, place: HTMLElement): Promise<void> {
  const books = booksIn(await pane.workbook.look());
  if (books.length === 0) {
    place.replaceChildren(element('p', { class: 'empty' }, pane.t(texts.nothingYet)));
    return;
  }
  const rows = books.map((book) => element('li', {}, bookNode(pane, book)));
  const { lastPlan } = pane.session;
  const charts =
    lastPlan?.sheets.some((sheet) => sheet.charts.length > 0) === true && pane.options.charts === true;
  place.replaceChildren(
    element('ul', { class: 'doors' }, ...rows),
    ...(charts
      ? [
          button(
            pane.t(texts.charts),
            () => {
              pane.go({ page: 'graficos' });
            },
            { class: 'link' },
          ),
        ]
      : []),
  );
}

interface OwnBook {
  readonly id: string;
  /** Its sheets, in the order of their marks. */
  readonly sheets: readonly string[];
}

/** The books that bear Muni's mark: `Muni.ejecucion.1` points at the first sheet of one. */
export function booksIn({ names }: Existing): readonly OwnBook[] {
  const marks = names.filter(({ name }) => isMark(name));
  const ids = [...new Set(marks.map(({ name }) => name.split('.')[1] ?? ''))];
  return ids.map((id) => ({
    id,
    sheets: marks
      .filter(({ name }) => name.split('.')[1] === id)
      .sort((a, b) => numberIn(a.name) - numberIn(b.name))
      .map(({ refersTo }) => sheetIn(refersTo)),
  }));
}

const numberIn = (mark: string): number => Number(mark.split('.')[2]);

/** `='Por programa'!$A$1` → `Por programa`. */
const sheetIn = (refersTo: string): string =>
  refersTo
    .replace(/^=/, '')
    .replace(/![^!]*$/, '')
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");

function bookNode(pane: Pane, { id, sheets }: OwnBook): HTMLElement {
  const name = bookNames[id];
  const count = sheets.length === 1 ? pane.t(texts.oneSheet) : pane.t(texts.sheets, { count: sheets.length });
  return button(
    rowContent(name ? pane.t(name) : id, `${count}: ${sheets.join(' · ')}`),
    () => {
      const [first] = sheets;
      if (first !== undefined) void pane.workbook.show(first);
    },
    { class: 'door' },
  );
}
