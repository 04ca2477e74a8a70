import type { Plan } from '../../src/books/plan.ts';
import { preview, settle, type SheetPreview } from '../../src/books/preview.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { fold } from '../../src/engine/reading.ts';
import { button, element } from '../dom.ts';
import { drawForm } from '../form.ts';
import { outcomeNote } from '../outcome.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { attempt, longWork } from '../work.ts';
import type { Existing, Outcome } from '../workbook.ts';
import { planReport } from './book.ts';
import { nameFaults, nameFields, namesTyped, takenNames } from './taken-names.ts';

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
  showPlan(pane, body, plan, await pane.workbook.look());
}

function showPlan(pane: Pane, body: HTMLElement, plan: Plan, existing: Existing): void {
  const rows = preview(plan, existing);
  const taken = takenNames(plan, existing);
  const place = element('div', { 'aria-live': 'polite' });
  const form = drawForm(pane, {
    before: [element('p', { class: 'lead' }, pane.t(texts.previewSays)), ...sheetsNode(pane, rows, existing)],
    fields: nameFields(pane, taken),
    typed: Object.fromEntries(taken.map(({ field, proposed }) => [field, proposed])),
    next: pane.t(rows.some(({ state }) => state === 'changed') ? texts.update : texts.create),
    after: [place],
    submit(typed) {
      const settled = settle(plan, existing, namesTyped(taken, typed));
      const faults = nameFaults(pane, taken, preview(settled, existing), typed);
      if (faults.length > 0) return faults;
      form.next.disabled = true;
      void write(pane, body, place, settled).finally(() => {
        form.next.disabled = false;
      });
      return [];
    },
  });
  body.replaceChildren(form.node);
}

/** Every sheet with what becomes of it, and in a line those of the person's that stay as they are. */
function sheetsNode(pane: Pane, rows: readonly SheetPreview[], { sheets }: Existing): HTMLElement[] {
  const named = new Set(rows.filter(({ state }) => state !== 'taken').map(({ sheet }) => fold(sheet)));
  const others = sheets.filter(({ name, hidden }) => !hidden && !named.has(fold(name)));
  const names = others.map(({ name }) => name).join(' · ');
  return [
    element('ul', { class: 'sheets' }, ...rows.map((row) => sheetRow(pane, row))),
    ...(others.length === 0
      ? []
      : [element('p', { class: 'soft' }, pane.t(texts.keptSays, { sheets: names }))]),
  ];
}

const marks = { new: 'good', changed: 'warn', kept: 'plain', taken: 'warn' } as const;

const sheetRow = (pane: Pane, { sheet, purpose, state }: SheetPreview): HTMLElement =>
  element(
    'li',
    {},
    element('strong', {}, sheet),
    ' ',
    element('span', { class: `mark ${marks[state]}` }, pane.t(texts[state])),
    purpose === '' ? undefined : element('p', { class: 'hint' }, purpose),
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
