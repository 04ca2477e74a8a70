import type { Plan } from '../../src/books/plan.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { button, element } from '../dom.ts';
import { drawForm } from '../form.ts';
import { outcomeNote } from '../outcome.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { attempt, longWork } from '../work.ts';
import type { Outcome } from '../workbook.ts';
import { planReport } from './book.ts';
import { previewOf, type Preview, type PreviewRow } from './preview.ts';

/** What will be written, sheet by sheet; nothing is until the button is pressed. */
export function previewStep(pane: Pane): HTMLElement {
  const body = element('div');
  void attempt(pane, pane.t(texts.previewShort), () => look(pane, body));
  return element('div', {}, ...heading(pane.t(texts.previewShort)), body);
}

async function look(pane: Pane, body: HTMLElement): Promise<void> {
  const plan = planReport(pane);
  if (plan instanceof Problem) {
    const words = explain(plan, pane.session.preferences.locale);
    body.replaceChildren(element('p', { class: 'note', role: 'alert' }, words));
    return;
  }
  showPlan(pane, body, plan, previewOf(plan, await pane.workbook.look()));
}

function showPlan(pane: Pane, body: HTMLElement, plan: Plan, preview: Preview): void {
  const taken = preview.rows.filter(({ state }) => state === 'taken');
  const lead = element('p', { class: 'lead' }, pane.t(texts.previewSays));
  const list = element('ul', { class: 'sheets' }, ...preview.rows.map((row) => sheetRow(pane, row)));
  const kept =
    preview.kept.length === 0
      ? []
      : [element('p', { class: 'soft' }, pane.t(texts.keptSays, { sheets: preview.kept.join(' · ') }))];
  if (taken.length > 0) {
    const again = button(
      pane.t(texts.lookAgain),
      () => void attempt(pane, pane.t(texts.previewShort), () => look(pane, body)),
    );
    const names = taken.map(({ sheet }) => `«${sheet.name}»`).join(', ');
    const ask = element('p', {}, pane.t(texts.takenSays, { names }));
    body.replaceChildren(
      element('div', { class: 'note warn', role: 'alert' }, ask, again),
      lead,
      list,
      ...kept,
    );
    return;
  }
  const place = element('div', { 'aria-live': 'polite' });
  const isUpdate = preview.rows.some(({ state }) => state === 'changed');
  const form = drawForm(pane, {
    before: [lead, list, ...kept],
    fields: [],
    typed: {},
    next: pane.t(isUpdate ? texts.update : texts.create),
    after: [place],
    submit() {
      form.next.disabled = true;
      void write(pane, body, place, plan).finally(() => {
        form.next.disabled = false;
      });
      return [];
    },
  });
  body.replaceChildren(form.node);
}

const marks = { new: 'good', changed: 'warn', taken: 'warn' } as const;

const sheetRow = (pane: Pane, { sheet: { name, purpose }, state }: PreviewRow): HTMLElement =>
  element(
    'li',
    {},
    element('strong', {}, name),
    ' ',
    element('span', { class: `mark ${marks[state]}` }, pane.t(texts[state])),
    element('p', { class: 'hint' }, purpose),
  );

async function write(pane: Pane, body: HTMLElement, place: HTMLElement, plan: Plan): Promise<void> {
  await attempt(pane, pane.t(texts.writing), async () => {
    const outcome = await longWork(pane, place, (work) => pane.workbook.carryOut(plan, work));
    if (!outcome) return;
    pane.session.lastPlan = plan;
    showOutcome(pane, body, outcome);
  });
}

function showOutcome(pane: Pane, body: HTMLElement, outcome: Outcome): void {
  const said = pane.t(texts.written, { count: outcome.written.length });
  const charts = button(pane.t(texts.seeCharts), () => {
    pane.go({ page: 'graficos' });
  });
  const home = button(
    pane.t(texts.another),
    () => {
      pane.go({ page: 'inicio' });
    },
    { class: 'link' },
  );
  const undone = () => {
    pane.session.lastPlan = undefined;
    charts.remove();
  };
  const offers = pane.options.charts === true ? [charts] : [];
  body.replaceChildren(outcomeNote(pane, { said, outcome, offers, undone }), home);
  pane.announce(said);
}
