import type { IntakeOptions } from '../../src/intake/budget.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { takeSource } from './reading.ts';

/** Understands the source again with what the person decided, and leaves the focus where it was. */
export function decide(pane: Pane, intake: IntakeOptions): void {
  const { source } = pane.session.report;
  if (!source) return;
  const focused = document.activeElement?.id ?? '';
  takeSource(pane, source, intake);
  pane.redraw();
  if (focused !== '') document.getElementById(focused)?.focus();
}

export const correct = (pane: Pane, change: IntakeOptions): void => {
  decide(pane, { ...pane.session.report.intake, ...change });
};

/** A file may hold several sheets: which one to read. */
export function tableChoice(pane: Pane): HTMLElement[] {
  const { source } = pane.session.report;
  if (!source || source.tables.length < 2) return [];
  const select = element(
    'select',
    { id: 'muni-table' },
    ...source.tables.map(({ name }, at) =>
      element('option', { value: at, selected: at === source.at }, name),
    ),
  );
  select.addEventListener('change', () => {
    takeSource(pane, { ...source, at: Number(select.value) });
    pane.redraw();
    document.getElementById('muni-table')?.focus();
  });
  return [
    element('div', { class: 'field' }, element('label', { for: 'muni-table' }, pane.t(texts.sheet)), select),
  ];
}
