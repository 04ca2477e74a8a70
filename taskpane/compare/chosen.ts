import { termOf, type IntakeReport } from '../../src/intake/budget.ts';
import { glossary } from '../../src/glossary.ts';
import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { compareTexts as texts } from '../texts/compare.ts';
import type { CompareDraft } from './draft.ts';

/** Whatever is chosen anew, the years are asked again. */
export function change(pane: Pane, to: (draft: CompareDraft) => Partial<CompareDraft>): void {
  const { compare } = pane.session;
  pane.session.compare = { ...compare, without: [], year: undefined, ...to(compare) };
  pane.redraw();
}

/** The files so far, each with what was understood of it. */
export function chosenNodes(pane: Pane): HTMLElement[] {
  const { reports } = pane.session.compare;
  const title = element('h2', {}, pane.t(texts.chosen));
  if (reports.length === 0) return [title, element('p', { class: 'empty' }, pane.t(texts.nothingYet))];
  return [title, element('ol', { class: 'sheets' }, ...reports.map((_, at) => chosenNode(pane, at)))];
}

function chosenNode(pane: Pane, at: number): HTMLElement {
  const { reports } = pane.session.compare;
  const chosen = reports[at];
  if (!chosen) return element('li', {});
  const { name, report } = chosen;
  const years = yearsOf(report).join(', ');
  const count = pane.t(texts.rows, { count: pane.figures(report.rows.detail, 'whole') });
  const doubts = report.doubts.flatMap(({ column }) => (column ? [column] : []));
  return element(
    'li',
    {},
    element('strong', {}, name),
    element('p', { class: 'hint' }, [count, years].filter((each) => each !== '').join(' · ')),
    ...doubts.map(({ heading: text, supposed }) =>
      element(
        'p',
        { class: 'note warn' },
        pane.t(texts.supposed, { heading: text, concept: pane.t(glossary[termOf(supposed)].label) }),
      ),
    ),
    button(
      pane.t(texts.remove, { name }),
      () => {
        change(pane, (draft) => ({ reports: draft.reports.filter((_, place) => place !== at) }));
      },
      { class: 'link' },
    ),
  );
}

export const yearsOf = ({ data }: IntakeReport): readonly string[] =>
  [...new Set(data.keys.gestion)].filter((year) => year !== '').sort();

/** Of one file, which years; of several that hold different ones, by which. */
export function yearNodes(pane: Pane): HTMLElement[] {
  const { reports } = pane.session.compare;
  const years = reports.map(({ report }) => yearsOf(report));
  const [only = []] = years;
  if (reports.length === 1) return only.length > 1 ? [yearTicks(pane, only)] : [];
  const shared = only.filter((year) => years.every((each) => each.includes(year)));
  const differ = years.some((each) => each.join() !== only.join());
  const many = years.some((each) => each.length > 1);
  return differ && many && shared.length > 0 ? [yearSelect(pane, shared)] : [];
}

function yearTicks(pane: Pane, years: readonly string[]): HTMLElement {
  const { without } = pane.session.compare;
  return element(
    'fieldset',
    { class: 'field' },
    element('legend', {}, pane.t(texts.years)),
    ...years.map((year) => {
      const id = `muni-year-${year}`;
      const tick = element('input', { type: 'checkbox', id, checked: !without.includes(year) });
      tick.addEventListener('change', () => {
        const { compare } = pane.session;
        const others = compare.without.filter((each) => each !== year);
        pane.session.compare = { ...compare, without: tick.checked ? others : [...others, year] };
      });
      return element('label', { for: id }, tick, ` ${year}`);
    }),
  );
}

function yearSelect(pane: Pane, shared: readonly string[]): HTMLElement {
  const select = element(
    'select',
    { id: 'muni-compare-year' },
    ...shared.map((year) => element('option', { value: year }, year)),
  );
  const [first] = shared;
  pane.session.compare = { ...pane.session.compare, year: pane.session.compare.year ?? first };
  select.value = pane.session.compare.year ?? '';
  select.addEventListener('change', () => {
    pane.session.compare = { ...pane.session.compare, year: select.value };
  });
  return element(
    'div',
    { class: 'field' },
    element('label', { for: 'muni-compare-year' }, pane.t(texts.oneYear)),
    select,
  );
}
