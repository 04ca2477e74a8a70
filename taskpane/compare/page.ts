import { comparacion, isCannot, type Cannot } from '../../src/books/comparacion/comparacion.ts';
import type { Plan } from '../../src/books/plan.ts';
import { ofGestion } from '../../src/books/ejecucion/figures.ts';
import { explainFailure } from '../../src/intake/failures.ts';
import type { IntakeReport } from '../../src/intake/budget.ts';
import { isFailure } from '../../src/intake/understand.ts';
import { button, element } from '../dom.ts';
import { tableField } from '../municipalities/table-field.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { proposeWithCharts } from '../preview/with-charts.ts';
import type { Sense } from '../reading/sense.ts';
import type { Source } from '../report/draft.ts';
import { scaleNode } from '../report/scale-node.ts';
import { sourcePicker } from '../report/source-picker.ts';
import { troubleNote } from '../report/trouble.ts';
import { compareTexts as texts } from '../texts/compare.ts';
import { reportTexts } from '../texts/report.ts';
import { attempt } from '../work.ts';
import { change, chosenNodes, yearNodes, yearsOf } from './chosen.ts';

/** Files chosen one after another, what years of them, and the comparison that comes of it. */
export function comparePage(pane: Pane): HTMLElement {
  const trouble = element('div', { 'aria-live': 'polite' });
  const body = element('div');
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title), pane.t(texts.says)),
    ...chosenNodes(pane),
    ...yearNodes(pane),
    ...scaleNodes(pane),
    ...placesNodes(pane),
    body,
    ...previewButton(pane, body),
    ...reportOffer(pane),
    element('h2', {}, pane.t(reportTexts.dataShort)),
    trouble,
    ...sourcePicker(pane, (source, sense) => {
      take(pane, trouble, source, sense);
    }),
  );
}

function take(pane: Pane, trouble: HTMLElement, { name }: Source, { found }: Sense): void {
  if (isFailure(found)) {
    const reason = explainFailure(found, pane.session.preferences.locale);
    trouble.replaceChildren(troubleNote(pane, pane.t(texts.refused, { name, reason })));
    return;
  }
  add(pane, name, found);
}

function add(pane: Pane, name: string, report: IntakeReport): void {
  change(pane, ({ reports }) => ({ reports: [...reports, { name, report }] }));
}

/** What is open in the execution report need not be chosen again. */
function reportOffer(pane: Pane): HTMLElement[] {
  const { report, compare } = pane.session;
  const { understood, source } = report;
  if (!understood || !source || compare.reports.some((each) => each.report === understood)) return [];
  return [
    button(pane.t(texts.fromReport, { name: source.name }), () => {
      add(pane, source.name, understood);
    }),
  ];
}

const scaleNodes = (pane: Pane): HTMLElement[] =>
  pane.session.compare.reports.length === 0
    ? []
    : [
        scaleNode(pane, pane.session.compare.scale, (scale) => {
          pane.session.compare = { ...pane.session.compare, scale };
        }),
      ];

/** Population and category are of use where every file brings municipalities. */
function placesNodes(pane: Pane): HTMLElement[] {
  const { reports, table, year } = pane.session.compare;
  const named = ({ data: { keys } }: IntakeReport): boolean =>
    new Set(keys.municipio ?? keys.entidad).size > 1;
  if (reports.length === 0 || !reports.every(({ report }) => named(report))) return [];
  return [
    tableField(pane, {
      table,
      year,
      take: (brought) => {
        change(pane, () => ({ table: brought }));
      },
    }),
  ];
}

function previewButton(pane: Pane, body: HTMLElement): HTMLElement[] {
  if (pane.session.compare.reports.length === 0) return [];
  return [
    button(
      pane.t(texts.preview),
      () => {
        void attempt(pane, pane.t(texts.preview), () => show(pane, body));
      },
      { class: 'primary' },
    ),
  ];
}

async function planOf(pane: Pane): Promise<Plan | Cannot> {
  const { reports, without, year, scale, table } = pane.session.compare;
  const [only] = reports;
  const gestiones =
    reports.length === 1 && only ? yearsOf(only.report).filter((each) => !without.includes(each)) : undefined;
  const country = await import('../../src/municipio/buscar.ts');
  return comparacion({
    joining: { country, ...(table && { table: table.rows }) },
    reports: reports.map(({ report }) =>
      year === undefined ? report : { ...report, data: ofGestion(report.data, year) },
    ),
    answers: { ...(gestiones && { gestiones }), ...(scale && { escala: scale }) },
  });
}

async function show(pane: Pane, body: HTMLElement): Promise<void> {
  const plan = await planOf(pane);
  if (isCannot(plan)) {
    body.replaceChildren(element('p', { class: 'note', role: 'alert' }, pane.t(plan.cannot)));
    return;
  }
  await proposeWithCharts(pane, body, plan, { ...texts, says: texts.previewSays });
}
