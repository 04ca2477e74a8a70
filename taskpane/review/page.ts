import { guidedBooks } from '../../src/books/guided-books.ts';
import type { Finding } from '../../src/review/review.ts';
import { button, element } from '../dom.ts';
import { pager } from '../guided/paging.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts } from '../texts/guided.ts';
import { reviewTexts as texts } from '../texts/review.ts';
import { attempt, longWork } from '../work.ts';
import { review } from './review.ts';

const SIZE = 20;

/** What is wrong in a guided book, sheet by sheet, each with the way to its cell. */
export function reviewPage(pane: Pane, { book }: { readonly book: string }): HTMLElement {
  const title = pane.t(texts.title);
  const name = guidedBooks[book]?.title;
  const place = element('div', {});
  const look = (): void => {
    place.replaceChildren(element('p', { class: 'soft' }, pane.t(texts.reading)));
    void attempt(pane, title, async () => {
      const progress = element('div', {});
      place.append(progress);
      const findings = await longWork(pane, progress, (work) => review(pane, book, work));
      place.replaceChildren(...body(pane, findings, look));
    });
  };
  look();
  return element(
    'section',
    {},
    ...heading(title, pane.t(texts.says, { book: name ? pane.t(name) : book })),
    place,
  );
}

function body(
  pane: Pane,
  findings: readonly Finding[] | undefined,
  look: () => void,
): readonly HTMLElement[] {
  const again = element('p', {}, button(pane.t(texts.again), look, { class: 'small' }));
  if (!findings) return [element('p', { class: 'empty' }, pane.t(texts.gone)), again];
  if (findings.length === 0)
    return [element('p', { class: 'empty', role: 'status' }, pane.t(texts.clean)), again];
  return [new FindingList(pane, findings).node, again];
}

const countOf = (pane: Pane, count: number): string =>
  count === 1 ? pane.t(texts.one) : pane.t(texts.many, { count: pane.figures(count, 'whole') });

/** Findings in pages, of all sheets or of one. */
class FindingList {
  readonly node: HTMLElement = element('div', {});
  readonly #list: HTMLElement = element('div', {});
  #sheet = '';
  #page = 0;

  readonly #pane: Pane;
  readonly #findings: readonly Finding[];

  constructor(pane: Pane, findings: readonly Finding[]) {
    this.#pane = pane;
    this.#findings = findings;
    this.node.append(this.#choice(), this.#list);
    this.#show();
  }

  /** The sheets with something wrong, each with how much. */
  #choice(): HTMLElement {
    const sheets = [...new Set(this.#findings.map(({ sheet }) => sheet))];
    const option = (value: string, words: string): HTMLElement => element('option', { value }, words);
    const counted = sheets.map((sheet) =>
      option(sheet, `${sheet} (${String(this.#findings.filter((each) => each.sheet === sheet).length)})`),
    );
    const all = option('', `${this.#pane.t(texts.all)} (${String(this.#findings.length)})`);
    const select = element('select', { id: 'muni-revision-hoja' }, all, ...counted);
    select.addEventListener('change', () => {
      this.#sheet = select.value;
      this.#page = 0;
      this.#show();
    });
    const label = element('label', { for: select.id }, this.#pane.t(texts.sheet));
    return element('div', { class: 'field' }, label, select);
  }

  #show(): void {
    const pane = this.#pane;
    const asked = this.#findings.filter(({ sheet }) => this.#sheet === '' || sheet === this.#sheet);
    const first = this.#page * SIZE;
    const shown = asked.slice(first, first + SIZE);
    const go = (page: number): void => {
      this.#page = page;
      this.#show();
      this.#list.querySelector<HTMLElement>('h2')?.focus();
    };
    this.#list.replaceChildren(
      element('p', { role: 'status' }, countOf(pane, asked.length)),
      ...[...new Set(shown.map(({ sheet }) => sheet))].flatMap((sheet) => [
        element('h2', { tabindex: -1 }, sheet),
        element(
          'ul',
          { class: 'findings' },
          ...shown.filter((each) => each.sheet === sheet).map((each) => findingNode(pane, each)),
        ),
      ]),
      ...pager(pane, { first, size: SIZE, count: asked.length, go }),
    );
  }
}

function findingNode(pane: Pane, finding: Finding): HTMLElement {
  const { sheet, cell, reason, remedy } = finding;
  const go = button(pane.t(texts.goTo), () => void goTo(pane, finding), {
    class: 'small',
    'aria-label': pane.t(texts.goToCell, { sheet, cell }),
  });
  return element(
    'li',
    {},
    element('p', {}, element('strong', {}, cell), ` ${reason}`),
    element('p', { class: 'soft' }, remedy),
    go,
  );
}

const goTo = (pane: Pane, { sheet, cell }: Finding): Promise<boolean> =>
  attempt(pane, pane.t(guidedTexts.seeSheet), async () => {
    const { sheets } = await pane.workbook.look();
    if (!sheets.some(({ name }) => name === sheet)) {
      pane.announce(pane.t(texts.noSheet));
      return;
    }
    await pane.workbook.show(sheet, cell);
    pane.announce(pane.t(texts.went, { sheet, cell }));
  });
