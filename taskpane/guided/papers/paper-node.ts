import type { Document, DocumentTable, Piece } from '../../../src/books/documents/document.ts';
import { lackingIn, type Lack } from '../../../src/books/documents/lacking.ts';
import { saidCell } from '../../../src/books/documents/said-cell.ts';
import { element } from '../../dom.ts';
import type { Pane } from '../../pane.ts';
import { headingRow, scrolling } from '../../result.ts';
import { paperTexts as texts } from '../../texts/papers.ts';
import { previewTexts } from '../../texts/preview.ts';

/** Rows of a table shown; the paper has them all. */
const SHOWN = 5;
/** Lacks told one by one. */
const TOLD = 8;

/** What a paper will hold, as it will be read, and under it what it lacks. */
export const paperNodes = (pane: Pane, document: Document): readonly HTMLElement[] => [
  element('h2', {}, pane.t(previewTexts.previewShort)),
  element(
    'div',
    { class: 'paper', tabindex: 0, role: 'group', 'aria-label': document.title },
    element('p', { class: 'paper-title' }, document.title),
    document.subtitle === undefined ? undefined : element('p', { class: 'soft' }, document.subtitle),
    ...document.pieces.flatMap((piece) => pieceNodes(pane, piece)),
  ),
  lacksNode(pane, lackingIn(document)),
];

function pieceNodes(pane: Pane, piece: Piece): readonly HTMLElement[] {
  if (piece.kind === 'heading') return [element('h3', {}, piece.text)];
  if (piece.kind === 'paragraph') return [element('p', {}, piece.text)];
  if (piece.kind === 'points')
    return [element('ul', {}, ...piece.texts.map((text) => element('li', {}, text)))];
  if (piece.kind === 'table') return tableNodes(pane, piece);
  const names = piece.names.filter((name) => name !== '').join(' · ');
  return [element('p', { class: 'soft' }, pane.t(texts.signed, { names }))];
}

function tableNodes(pane: Pane, { columns, rows }: DocumentTable): readonly HTMLElement[] {
  if (rows.length === 0) return [element('p', { class: 'soft' }, pane.t(texts.emptyTable))];
  const line = (row: (typeof rows)[number]): HTMLElement =>
    element(
      'tr',
      {},
      ...columns.map(({ format }, at) =>
        element(
          'td',
          { class: typeof row[at] === 'number' ? 'number' : undefined },
          saidCell(row[at], format),
        ),
      ),
    );
  const headings = columns.map(({ heading }) => heading);
  const more = rows.length - SHOWN;
  return [
    scrolling(
      headings.join(', '),
      element('thead', {}, headingRow(headings)),
      element('tbody', {}, ...rows.slice(0, SHOWN).map(line)),
    ),
    ...(more > 0
      ? [element('p', { class: 'soft' }, pane.t(texts.moreRows, { count: pane.figures(more, 'whole') }))]
      : []),
  ];
}

function lacksNode(pane: Pane, lacks: readonly Lack[]): HTMLElement {
  if (lacks.length === 0) return element('p', { class: 'note good' }, pane.t(texts.complete));
  const more = lacks.length - TOLD;
  return element(
    'div',
    { class: 'note warn' },
    element('h2', {}, pane.t(texts.lacks)),
    element('ul', {}, ...lacks.slice(0, TOLD).map((lack) => element('li', {}, lackWords(pane, lack)))),
    more > 0 ? element('p', {}, pane.t(texts.moreLacks, { count: pane.figures(more, 'whole') })) : undefined,
    element('p', {}, pane.t(texts.lacksSay)),
  );
}

const lackWords = (pane: Pane, { kind, under, words, count }: Lack): string =>
  pane.t(texts[kind], { under, words, count: pane.figures(count, 'whole') });
