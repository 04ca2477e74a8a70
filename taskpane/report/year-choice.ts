import type { IntakeReport } from '../../src/intake/budget.ts';
import { toCell } from '../../src/engine/money.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { headingRow, scrolling } from '../result.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { decide } from './corrections.ts';

/** A file of several years: what each adds up to, and which one the report is about. */
export function yearChoice(pane: Pane, { years }: IntakeReport): HTMLElement[] {
  const chosen = pane.session.report.intake.gestion;
  const known = new Set([...years.map(({ gestion }) => gestion), ...pane.session.report.years]);
  if (known.size < 2) return [];
  const select = element(
    'select',
    { id: 'muni-year', 'aria-describedby': 'muni-year-hint' },
    element('option', { value: '', selected: chosen === undefined }, pane.t(texts.allYears)),
    ...[...known].sort().map((year) => element('option', { value: year, selected: year === chosen }, year)),
  );
  select.addEventListener('change', () => {
    chooseYear(pane, select.value);
  });
  return [
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'muni-year' }, pane.t(texts.year)),
      element('p', { class: 'hint', id: 'muni-year-hint' }, pane.t(texts.yearHint)),
      select,
    ),
    ...(years.length > 1 ? [yearTable(pane, years)] : []),
  ];
}

function chooseYear(pane: Pane, year: string): void {
  const others = Object.entries(pane.session.report.intake).filter(([name]) => name !== 'gestion');
  decide(pane, { ...Object.fromEntries(others), ...(year === '' ? {} : { gestion: year }) });
}

const yearTable = (pane: Pane, years: IntakeReport['years']): HTMLElement =>
  element(
    'div',
    { class: 'card' },
    scrolling(
      pane.t(texts.year),
      element(
        'thead',
        {},
        headingRow([
          pane.t(texts.yearShort),
          pane.t(texts.rows),
          pane.t(texts.accrued),
          pane.t(texts.rateShort),
        ]),
      ),
      element(
        'tbody',
        {},
        ...years.map(({ gestion, rows, totals, rate }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, gestion),
            element('td', { class: 'number' }, pane.figures(rows, 'whole')),
            element(
              'td',
              { class: 'number' },
              totals.devengado === undefined ? '' : pane.figures(toCell(totals.devengado), 'amount'),
            ),
            element('td', { class: 'number' }, rate === undefined ? '' : pane.figures(rate, 'ratio')),
          ),
        ),
      ),
    ),
  );
