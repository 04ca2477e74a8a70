import { button, element } from '../dom.ts';
import { drawForm } from '../form.ts';
import { outcomeNote } from '../outcome.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { attempt, longWork } from '../work.ts';
import type { Outcome } from '../workbook.ts';
import { planReport, type Planned, type PlannedSheet } from './book.ts';

/** What will be written, sheet by sheet; nothing is until the button is pressed. */
export function previewStep(pane: Pane): HTMLElement {
  const body = element('div', {});
  const step = element('div', {}, ...heading(pane.t(texts.previewShort), pane.t(texts.previewSays)), body);
  void attempt(pane, pane.t(texts.previewShort), async () => {
    showPlan(pane, body, planReport(pane, await pane.workbook.look()));
  });
  return step;
}

function showPlan(pane: Pane, body: HTMLElement, planned: Planned): void {
  const place = element('div', { 'aria-live': 'polite' });
  const again = planned.sheets.some(({ state }) => state === 'changed');
  const form = drawForm(pane, {
    before: [sheetList(pane, planned)],
    fields: [],
    typed: {},
    next: pane.t(again ? texts.update : texts.create),
    after: [place],
    submit() {
      form.next.disabled = true;
      void write(pane, body, place, planned).finally(() => {
        form.next.disabled = false;
      });
      return [];
    },
  });
  body.replaceChildren(form.node);
}

const sheetList = (pane: Pane, { sheets }: Planned): HTMLElement =>
  element('ul', { class: 'sheets' }, ...sheets.map((sheet) => sheetRow(pane, sheet)));

const marks = { new: 'good', changed: 'warn', kept: 'plain', taken: 'warn' } as const;

const sheetRow = (pane: Pane, { name, purpose, state, asked }: PlannedSheet): HTMLElement =>
  element(
    'li',
    {},
    element('strong', {}, name),
    ' ',
    element('span', { class: `mark ${marks[state]}` }, pane.t(texts[state])),
    element('p', { class: 'hint' }, purpose),
    asked === undefined ? undefined : element('p', {}, pane.t(texts.takenSays, { name: asked, other: name })),
  );

async function write(pane: Pane, body: HTMLElement, place: HTMLElement, { plan }: Planned): Promise<void> {
  await attempt(pane, pane.t(texts.writing), async () => {
    const outcome = await longWork(pane, place, (work) => pane.workbook.carryOut(plan, work));
    if (!outcome) return;
    pane.session.lastPlan = plan;
    showOutcome(pane, body, outcome);
  });
}

function showOutcome(pane: Pane, body: HTMLElement, outcome: Outcome): void {
  const said = pane.t(texts.written, { count: outcome.written.length });
  const charts =
    pane.options.charts === true
      ? [
          button(pane.t(texts.seeCharts), () => {
            pane.go({ page: 'graficos' });
          }),
        ]
      : [];
  const undone = () => {
    pane.session.lastPlan = undefined;
  };
  body.replaceChildren(
    outcomeNote(pane, { said, outcome, offers: charts, undone }),
    button(
      pane.t(texts.another),
      () => {
        pane.go({ page: 'inicio' });
      },
      { class: 'link' },
    ),
  );
  pane.announce(said);
}
