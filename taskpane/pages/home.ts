import { isMark } from '../../src/books/plan.ts';
import { guidedBooks } from '../../src/books/guided-books.ts';
import type { Text } from '../../src/engine/language.ts';
import { doorList, type Door } from '../doors.ts';
import { isGuide, type GuideId } from '../guided/guides.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { bookNames, homeTexts as texts } from '../texts/home.ts';
import { reviewTexts } from '../texts/review.ts';
import type { Existing } from '../workbook.ts';
import { attempt } from '../work.ts';
import { heading } from './heading.ts';
import { ways, type Way } from './home-ways.ts';

export function homePage(pane: Pane): HTMLElement {
  const books = element('div', {}, element('p', { class: 'soft' }, pane.t(texts.looking)));
  void attempt(pane, pane.t(texts.inThisBook), () => showBooks(pane, books));
  const warning = element('div', { 'aria-live': 'polite' });
  void attempt(pane, pane.t(texts.inThisBook), () => warn1904(pane, warning));
  const isThere = ({ to }: Way): boolean => to.page !== 'muestras' || pane.options.samples.length > 0;
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title)),
    warning,
    ...ways.flatMap((some) => [
      element('h2', { class: 'ways' }, pane.t(some.title)),
      doorList(some.ways.filter(isThere).map((way) => doorTo(pane, way))),
    ]),
    element('h2', {}, pane.t(texts.inThisBook)),
    books,
  );
}

/** Formulas cannot see from when a workbook counts its days: the person is told before a date goes wrong. */
async function warn1904(pane: Pane, place: HTMLElement): Promise<void> {
  if (await pane.workbook.countsFrom1904())
    place.replaceChildren(element('p', { class: 'note warn' }, pane.t(texts.from1904)));
}

const doorTo = (pane: Pane, { title, says, to }: Way): Door => ({
  title: pane.t(title),
  says: pane.t(says),
  open: () => {
    pane.go(to);
  },
});

async function showBooks(pane: Pane, place: HTMLElement): Promise<void> {
  const books = booksIn(await pane.workbook.look());
  if (books.length === 0) {
    place.replaceChildren(element('p', { class: 'empty' }, pane.t(texts.nothingYet)));
    return;
  }
  const reviews = element('div', {});
  place.replaceChildren(
    doorList([...books.map((book) => doorToBook(pane, book)), ...chartsDoor(pane)]),
    reviews,
  );
  for (const { id } of books)
    if (id in guidedBooks) void attempt(pane, pane.t(reviewTexts.title), () => addReview(pane, id, reviews));
}

const nameOf = (id: string): Text | undefined => bookNames[id] ?? guidedBooks[id]?.title;

/** How much there is to correct in a guided book, and the way to each cell. */
async function addReview(pane: Pane, book: string, place: HTMLElement): Promise<void> {
  const { glance } = await import('../review/review.ts');
  const findings = await glance(pane, book);
  const name = nameOf(book);
  if (!findings || !name) return;
  const isLarge = findings === 'large';
  const count = isLarge ? '' : pane.figures(findings.length, 'whole');
  const words = isLarge ? 'large' : (['noneIn', 'oneIn'] as const)[findings.length];
  const door = {
    title: pane.t(reviewTexts[words ?? 'manyIn'], { book: pane.t(name), count }),
    says: pane.t(isLarge ? reviewTexts.largeSays : reviewTexts.openReview),
    open: () => {
      pane.go({ page: 'revision', book });
    },
  };
  place.append(doorList([door]));
}

/** Only where the host draws no charts, and there is a book whose charts are at hand. */
function chartsDoor(pane: Pane): readonly Door[] {
  const drawn = pane.session.lastPlan?.sheets.some((sheet) => sheet.charts.length > 0);
  return drawn === true && pane.options.charts === true
    ? [doorTo(pane, { title: texts.charts, says: texts.chartsSay, to: { page: 'graficos' } })]
    : [];
}

interface OwnBook {
  readonly id: string;
  /** Its sheets, in the order of their marks. */
  readonly sheets: readonly string[];
}

/** The books that bear Muni's mark: `Muni.ejecucion.1` points at the first sheet of one. */
export function booksIn({ names, sheets }: Existing): readonly OwnBook[] {
  const isThere = (sheet: string): boolean => sheets.some(({ name }) => name === sheet);
  const marks = names.filter(({ name, refersTo }) => isMark(name) && isThere(sheetIn(refersTo)));
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

function doorToBook(pane: Pane, { id, sheets }: OwnBook): Door {
  const name = nameOf(id);
  const count = sheets.length === 1 ? pane.t(texts.oneSheet) : pane.t(texts.sheets, { count: sheets.length });
  const says = element('span', {}, `${count}: ${sheets.join(' · ')}`);
  if (isGuide(id)) void attempt(pane, pane.t(texts.inThisBook), () => sayWhere(pane, id, says));
  return {
    title: name ? pane.t(name) : id,
    says,
    open() {
      const [first] = sheets;
      if (isGuide(id)) pane.go({ page: 'libro', book: id });
      else if (first !== undefined)
        void attempt(pane, pane.t(texts.inThisBook), () => pane.workbook.show(first));
    },
  };
}

/** Where a guided book stands: what comes next, and what there is to correct. */
async function sayWhere(pane: Pane, book: GuideId, place: HTMLElement): Promise<void> {
  const { whereItStands } = await import('../guided/where.ts');
  place.replaceChildren(...(await whereItStands(pane, book)));
}
