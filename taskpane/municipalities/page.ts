import { comparacionMunicipios } from '../../src/books/municipios/comparacion-municipios.ts';
import { groupings } from '../../src/books/municipios/joining.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { explainFailure } from '../../src/intake/failures.ts';
import { isFailure } from '../../src/intake/understand.ts';
import { yearsOf } from '../compare/chosen.ts';
import { button, element } from '../dom.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { proposeWithCharts } from '../preview/with-charts.ts';
import { scaleNode, selectNode } from '../report/scale-node.ts';
import { sourcePicker } from '../report/source-picker.ts';
import { troubleNote } from '../report/trouble.ts';
import { compareTexts } from '../texts/compare.ts';
import { groupingTexts, municipalityTexts as texts } from '../texts/municipalities.ts';
import { reportTexts } from '../texts/report.ts';
import { attempt } from '../work.ts';
import { change, type MunicipalitiesDraft } from './draft.ts';
import { tableField } from './table-field.ts';

/** A national file, what is known of its municipalities besides, and the comparison that comes of it. */
export function municipalitiesPage(pane: Pane): HTMLElement {
  const { source } = pane.session.municipalities;
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title), source ? undefined : pane.t(texts.says)),
    ...(source ? chosen(pane, source) : choosing(pane)),
  );
}

function choosing(pane: Pane): HTMLElement[] {
  const trouble = element('div', { 'aria-live': 'polite' });
  const { understood, source } = pane.session.report;
  const take = (name: string, report: NonNullable<MunicipalitiesDraft['source']>['report']) => {
    change(pane, { source: { name, report }, year: yearsOf(report).at(-1) });
  };
  return [
    ...(understood && source
      ? [
          button(pane.t(compareTexts.fromReport, { name: source.name }), () => {
            take(source.name, understood);
          }),
        ]
      : []),
    trouble,
    ...sourcePicker(pane, ({ name }, { found }) => {
      if (!isFailure(found)) {
        take(name, found);
        return;
      }
      const reason = explainFailure(found, pane.session.preferences.locale);
      trouble.replaceChildren(troubleNote(pane, pane.t(compareTexts.refused, { name, reason })));
    }),
  ];
}

function chosen(pane: Pane, { name, report }: NonNullable<MunicipalitiesDraft['source']>): HTMLElement[] {
  const body = element('div');
  const other = button(
    pane.t(reportTexts.change),
    () => {
      change(pane, { source: undefined, year: undefined });
    },
    { class: 'link' },
  );
  const show = button(
    pane.t(texts.preview),
    () => {
      void attempt(pane, pane.t(texts.preview), () => preview(pane, body));
    },
    { class: 'primary' },
  );
  return [
    element('p', {}, element('strong', {}, name), ' ', other),
    ...yearField(pane, yearsOf(report)),
    groupField(pane),
    scaleNode(pane, pane.session.municipalities.scale, (scale) => {
      pane.session.municipalities = { ...pane.session.municipalities, scale };
    }),
    tableField(pane, {
      ...pane.session.municipalities,
      take: (table) => {
        change(pane, { table });
      },
    }),
    show,
    body,
  ];
}

function yearField(pane: Pane, years: readonly string[]): HTMLElement[] {
  if (years.length < 2) return [];
  const { year = '' } = pane.session.municipalities;
  const options = years.map((each) => [each, each] as const);
  return [
    selectNode('muni-place-year', pane.t(texts.year), options, year, (value) => {
      pane.session.municipalities = { ...pane.session.municipalities, year: value };
    }),
  ];
}

function groupField(pane: Pane): HTMLElement {
  const { by = '' } = pane.session.municipalities;
  const options = [
    ['', pane.t(texts.usual)] as const,
    ...groupings.map((each) => [each, pane.t(groupingTexts[each])] as const),
  ];
  return selectNode('muni-place-group', pane.t(texts.by), options, by, (value) => {
    const found = groupings.find((each) => each === value);
    pane.session.municipalities = { ...pane.session.municipalities, by: found };
  });
}

async function preview(pane: Pane, body: HTMLElement): Promise<void> {
  const { source, year, by, scale, table } = pane.session.municipalities;
  if (!source) return;
  const country = await import('../../src/municipio/buscar.ts');
  const plan = comparacionMunicipios({
    report: source.report,
    answers: { ...(year !== undefined && { gestion: year }), ...(scale && { escala: scale }) },
    country,
    ...(by && { by }),
    ...(table && { table: table.rows }),
  });
  if (plan instanceof Problem) {
    const words = explain(plan, pane.session.preferences.locale);
    body.replaceChildren(element('p', { class: 'note', role: 'alert' }, words));
    return;
  }
  await proposeWithCharts(pane, body, plan, { ...texts, says: texts.previewSays });
}
