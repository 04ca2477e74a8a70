import { stages, termOf, type Exclusion, type IntakeReport, type Notice } from '../../src/intake/budget.ts';
import { toCell } from '../../src/engine/money.ts';
import { glossary } from '../../src/glossary.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { headingRow, scrolling } from '../result.ts';
import { exclusionTexts, reportTexts as texts } from '../texts/report.ts';

const NOTICES = 5;

/** Format, totals, rows, notices and columns, in the order in which a person checks them. */
export const factsOf = (pane: Pane, report: IntakeReport): HTMLElement[] => [
  element('p', {}, element('span', { class: 'mark plain' }, report.data.format)),
  totalsNode(pane, report),
  rowsNode(pane, report),
  ...proofNodes(pane, report),
  ...noticesNode(pane, [...doubtsIn(report), ...report.notices]),
  columnsNode(pane, report),
];

const figureRow = (label: string | Node, figure: string): HTMLElement =>
  element('div', {}, element('dt', {}, label), element('dd', {}, figure));

function totalsNode(pane: Pane, { totals, rate }: IntakeReport): HTMLElement {
  const rows = stages.flatMap((stage) => {
    const total = totals[stage];
    const label = pane.t(glossary[termOf(stage)].label);
    return total === undefined ? [] : [figureRow(label, pane.figures(toCell(total), 'amount'))];
  });
  const rateText = rate === undefined ? pane.t(texts.noRate) : pane.figures(rate, 'ratio');
  return element(
    'div',
    { class: 'card' },
    element('h2', {}, pane.t(texts.totals)),
    element('dl', {}, ...rows, figureRow(pane.t(texts.rate), rateText)),
  );
}

const rowsNode = (pane: Pane, { rows }: IntakeReport): HTMLElement =>
  element(
    'div',
    { class: 'card' },
    element('h2', {}, pane.t(texts.rows)),
    element(
      'dl',
      {},
      figureRow(pane.t(texts.read), pane.figures(rows.read, 'whole')),
      figureRow(pane.t(texts.detail), pane.figures(rows.detail, 'whole')),
      ...rows.excluded.map((each) => exclusionRow(pane, each)),
    ),
  );

/** Totals that the file prints and its detail adds up to: what proves the reading. */
function proofNodes(pane: Pane, { proofs }: IntakeReport): HTMLElement[] {
  const rows = [...new Set(proofs.map(({ row }) => row))].filter((row) =>
    proofs.every((proof) => proof.row !== row || proof.published === proof.summed),
  );
  return rows.slice(0, 1).map((row) => element('p', { class: 'hint' }, pane.t(texts.proved, { row })));
}

function exclusionRow(pane: Pane, { reason, rows, examples }: Exclusion): HTMLElement {
  const label = element('span', {}, pane.t(texts.excluded, { reason: pane.t(exclusionTexts[reason]) }));
  if (examples.length > 0)
    label.append(
      element(
        'span',
        { class: 'soft' },
        ` (${pane.t(texts.examples, { rows: `${examples.join(', ')}${rows > examples.length ? '…' : ''}` })})`,
      ),
    );
  return figureRow(label, pane.figures(rows, 'whole'));
}

/** What only the person knows and no column answers; a total that does not add up is among the notices already. */
const doubtsIn = ({ doubts }: IntakeReport): readonly Notice[] =>
  doubts.flatMap(({ column, row, because }) =>
    column === undefined && row === undefined
      ? [{ message: `${because.charAt(0).toUpperCase()}${because.slice(1)}.` }]
      : [],
  );

function noticesNode(pane: Pane, notices: readonly Notice[]): HTMLElement[] {
  if (notices.length === 0) return [];
  const hidden = notices.length - NOTICES;
  return [
    element(
      'div',
      { class: 'note warn' },
      element('h2', {}, pane.t(texts.notices)),
      element(
        'ul',
        {},
        ...notices.slice(0, NOTICES).map((notice) => element('li', {}, noticeText(pane, notice))),
        ...(hidden > 0 ? [element('li', {}, pane.t(texts.moreNotices, { count: hidden }))] : []),
      ),
    ),
  ];
}

function noticeText(pane: Pane, { row, column, message }: Notice): string {
  const place = [column, row === undefined ? undefined : pane.t(texts.noticeRow, { row })].filter(
    (each) => each !== undefined,
  );
  return place.length === 0 ? message : `${place.join(', ')}: ${message}`;
}

function columnsNode(pane: Pane, { columns }: IntakeReport): HTMLElement {
  const known = columns.filter(({ concept }) => concept !== undefined);
  const rows = known.map(({ heading, at, concept, confidence, evidence }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, heading.trim() === '' ? pane.t(texts.column, { at: at + 1 }) : heading),
      element(
        'td',
        {},
        concept === undefined ? '' : pane.t(glossary[termOf(concept)].label),
        element(
          'span',
          { class: 'soft' },
          ` ${pane.figures(Math.round(confidence * 100) / 100, 'share')} · ${evidence}`,
        ),
      ),
    ),
  );
  return element(
    'details',
    { class: 'fold' },
    element('summary', {}, pane.t(texts.columns, { count: known.length })),
    scrolling(
      pane.t(texts.concept),
      element('thead', {}, headingRow([pane.t(texts.sheetColumn), pane.t(texts.concept)])),
      element('tbody', {}, ...rows),
    ),
  );
}
