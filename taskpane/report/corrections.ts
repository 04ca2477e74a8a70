import type { IntakeOptions } from '../../src/intake/budget.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { longWork } from '../work.ts';
import type { Source } from './draft.ts';
import { reasonIn, takeSource, understandIn } from './reading.ts';

const PLACE = 'muni-understanding';

/** Where it shows that the source is being understood again; what stands below waits meanwhile. */
export const understandingPlace = (): HTMLElement => element('div', { id: PLACE, 'aria-live': 'polite' });

/** Understands the source again with what the person decided, and leaves the focus where it was. */
async function understandAgain(pane: Pane, source: Source, intake: IntakeOptions): Promise<void> {
  const focused = document.activeElement?.id ?? '';
  const place = document.getElementById(PLACE) ?? understandingPlace();
  const waiting = place.nextElementSibling;
  waiting?.toggleAttribute('inert', true);
  const sense = await longWork(pane, place, (work) =>
    understandIn(pane, source.opened, { at: source.at, intake }, work),
  ).catch((caught: unknown) => {
    pane.announce(reasonIn(pane, caught));
  });
  if (pane.session.report.source?.opened !== source.opened) return; // other data were chosen meanwhile
  if (sense) takeSource(pane, source, sense, intake);
  pane.redraw();
  if (focused !== '') document.getElementById(focused)?.focus();
}

export function decide(pane: Pane, intake: IntakeOptions): void {
  const { source } = pane.session.report;
  if (source) void understandAgain(pane, source, intake);
}

export const correct = (pane: Pane, change: IntakeOptions): void => {
  decide(pane, { ...pane.session.report.intake, ...change });
};

/** A file may hold several sheets: which one to read. */
export function tableChoice(pane: Pane): HTMLElement[] {
  const { source } = pane.session.report;
  if (!source || source.opened.tables.length < 2) return [];
  const select = element(
    'select',
    { id: 'muni-table' },
    ...source.opened.tables.map(({ name }, at) =>
      element('option', { value: at, selected: at === source.at }, name),
    ),
  );
  select.addEventListener('change', () => {
    void understandAgain(pane, { ...source, at: Number(select.value) }, {});
  });
  return [
    element('div', { class: 'field' }, element('label', { for: 'muni-table' }, pane.t(texts.sheet)), select),
  ];
}
