import type { Document } from '../../../src/books/documents/document.ts';
import type { Paper } from '../../../src/books/documents/paper.ts';
import type { Figures } from '../../../src/books/guided/read-guided.ts';
import { element } from '../../dom.ts';
import { fieldNode, idOf, type Field } from '../../fields.ts';
import { heading } from '../../pages/heading.ts';
import type { Pane } from '../../pane.ts';
import type { PapersRoute } from '../../routes.ts';
import { paperTexts as texts } from '../../texts/papers.ts';
import { attempt } from '../../work.ts';
import { FEW, plainFind } from '../asked.ts';
import { whenRead } from '../page.ts';
import { draftOf, hasEdits, keepDraft, sitDown, type Sitting } from '../session.ts';
import { deliverNodes } from './deliver.ts';
import { paperNodes } from './paper-node.ts';

/** The papers of a book: which one, for whom, what it would say and what it lacks, and the ways to take it. */
export function papersPage(pane: Pane, { book, paper }: PapersRoute): HTMLElement {
  return whenRead(pane, book, sitDown, (sitting) => {
    const body = element('div');
    void attempt(pane, pane.t(texts.title), async () => {
      const papers = (await sitting.guide.papers?.()) ?? [];
      body.replaceChildren(...choosing(pane, sitting, papers, paper));
    });
    return [...heading(pane.t(texts.title), pane.t(texts.says)), body];
  });
}

type Choosing = HTMLElement;

function choosing(
  pane: Pane,
  sitting: Sitting,
  papers: readonly Paper[],
  asked: string | undefined,
): readonly Choosing[] {
  const { guide, standing } = sitting;
  if (!standing.isBuilt) return [element('p', { class: 'empty' }, pane.t(texts.notBuilt))];
  const before = draftOf(pane, guide.id).paper;
  const figures = standing.figures();
  const shown = element('div');
  const whom = element('div');
  const draw = (id: string, which: string): void => {
    keepDraft(pane, guide.id, { paper: { id, which } });
    const paper = papers.find((each) => each.id === id);
    if (paper) show(pane, shown, { sitting, paper, figures, which });
  };
  const ask = (id: string, which: string): void => {
    const paper = papers.find((each) => each.id === id);
    const all = paper?.ofEach?.(figures);
    whom.replaceChildren(
      ...(all && all.length > 0
        ? [
            whomNode(pane, all, which, (now) => {
              draw(id, now);
            }),
          ]
        : []),
    );
    draw(id, which);
  };
  const first = papers.find(({ id }) => id === (asked ?? before?.id)) ?? papers[0];
  if (!first) return [element('p', { class: 'empty' }, pane.t(texts.none))];
  const which = before?.id === first.id ? before.which : '';
  const options = papers.map(({ id, title }) => ({ value: id, label: pane.t(title) }));
  const chooser = listened({ name: 'papel', label: pane.t(texts.paper), options }, first.id, (id) => {
    ask(id, '');
  });
  ask(first.id, which);
  const pending = hasEdits(pane, guide.id)
    ? [element('p', { class: 'note warn' }, pane.t(texts.pending))]
    : [];
  return [...pending, chooser, whom, shown];
}

/** For whom: a list, or where they are many a box that finds them. */
function whomNode(
  pane: Pane,
  all: readonly string[],
  which: string,
  chosen: (which: string) => void,
): HTMLElement {
  const shared = { name: 'de', label: pane.t(texts.whom) };
  const none = { value: '', label: pane.t(texts.choose) };
  const field: Field =
    all.length <= FEW
      ? { ...shared, options: [none, ...all.map((value) => ({ value, label: value }))] }
      : { ...shared, hint: pane.t(texts.findWhom), find: (words) => Promise.resolve(plainFind(words, all)) };
  return listened(field, which, chosen);
}

function listened(field: Field, typed: string, changed: (words: string) => void): HTMLElement {
  const node = fieldNode(field, typed);
  node.addEventListener('input', () => {
    const control = node.querySelector<HTMLInputElement | HTMLSelectElement>(
      `#${CSS.escape(idOf(field.name))}`,
    );
    if (control) changed(control.value.trim());
  });
  return node;
}

interface Asked {
  readonly sitting: Sitting;
  readonly paper: Paper;
  readonly figures: Figures;
  readonly which: string;
}

/** The paper as it would be; or what must be there first. */
function show(pane: Pane, place: HTMLElement, { sitting, paper, figures, which }: Asked): void {
  const all = paper.ofEach?.(figures);
  const empty = (words: string): void => {
    place.replaceChildren(element('p', { class: 'empty' }, words));
  };
  if (all?.length === 0) {
    empty(pane.t(texts.nobody, { paper: pane.t(paper.title) }));
    return;
  }
  if (all && !all.includes(which)) {
    empty(pane.t(which === '' ? texts.chooseWhom : texts.notThere, { which }));
    return;
  }
  const document: Document | undefined = paper.make(figures, which);
  if (!document) empty(pane.t(texts.notYet, { paper: pane.t(paper.title) }));
  else place.replaceChildren(...paperNodes(pane, document), ...deliverNodes(pane, sitting, document));
}
