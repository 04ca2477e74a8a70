import { addressOf, isFormula, type PlanCell } from '../../src/books/plan.ts';
import type { Text } from '../../src/engine/language.ts';
import type { Change, Conversion, Left } from '../../src/portable/convert.ts';
import type { Reactivation } from '../../src/portable/reactivate.ts';
import { button, element } from '../dom.ts';
import { outcomeNote } from '../outcome.ts';
import type { Pane } from '../pane.ts';
import { apply, applyBack, proposed, proposedBack } from '../portable/apply.ts';
import { find, type Found } from '../portable/found.ts';
import { portableTexts as texts } from '../texts/portable.ts';
import { attempt, longWork } from '../work.ts';
import type { Outcome, Reach, Work } from '../workbook.ts';
import { heading } from './heading.ts';

const reaches = ['selection', 'sheet', 'workbook'] as const;
const tasks = ['nativas', 'valores', 'reactivar'] as const;
type Task = (typeof tasks)[number];

/** What is about to be done, ready to be shown and to be carried out. */
interface Proposal {
  readonly count: string;
  readonly rows: readonly Row[];
  readonly left: readonly Left[];
  /** True where there is something to do. */
  readonly changes: boolean;
  readonly run: (work: Work) => Promise<{ readonly outcome: Outcome; readonly count: string }>;
}

interface Row {
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly why: Text | undefined;
}

/** Formulas of Muni into plain Excel or values, and back: chosen, looked at, done, undone. */
export function portablePage(pane: Pane): HTMLElement {
  let reach: Reach = 'workbook';
  let task: Task = 'nativas';
  const place = element('div', { 'aria-live': 'polite' });
  const look = (): void => void showProposal(pane, place, reach, task);
  const clear = (): void => {
    place.replaceChildren();
  };
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title), pane.t(texts.says)),
    choices(pane, 'task', texts.what, tasks, task, (chosen) => {
      task = chosen;
      clear();
    }),
    choices(pane, 'reach', texts.where, reaches, reach, (chosen) => {
      reach = chosen;
      clear();
    }),
    element('div', { class: 'actions' }, button(pane.t(texts.look), look, { class: 'primary' })),
    place,
  );
}

function choices<K extends Reach | Task>(
  pane: Pane,
  name: string,
  title: Text,
  values: readonly K[],
  first: K,
  choose: (value: K) => void,
): HTMLElement {
  const says: Readonly<Partial<Record<Reach | Task, Text>>> = {
    nativas: texts.nativasSays,
    valores: texts.valoresSays,
    reactivar: texts.reactivarSays,
  };
  const options = values.map((value) => {
    const radio = element('input', { type: 'radio', name: `muni-${name}`, value, checked: value === first });
    radio.addEventListener('change', () => {
      choose(value);
    });
    const more = says[value];
    const words = element('span', {}, pane.t(texts[value]));
    if (more) words.append(element('span', { class: 'hint' }, ` ${pane.t(more)}`));
    return element('label', { class: 'check' }, radio, words);
  });
  return element('fieldset', { class: 'field' }, element('legend', {}, pane.t(title)), ...options);
}

async function showProposal(pane: Pane, place: HTMLElement, reach: Reach, task: Task): Promise<void> {
  await attempt(pane, pane.t(texts.looking), async () => {
    const found = await longWork(pane, place, (work) => find(pane.workbook, reach, work));
    if (!found) return;
    const proposal = proposalOf(pane, found, task);
    place.replaceChildren(...proposalNodes(pane, place, proposal, reach, task));
    pane.announce(proposal.count);
  });
}

const proposalOf = (pane: Pane, found: Found, task: Task): Proposal =>
  task === 'reactivar' ? backProposal(pane, found) : conversionProposal(pane, found, task);

function conversionProposal(pane: Pane, found: Found, task: 'nativas' | 'valores'): Proposal {
  const told = proposed(found, task);
  const isEmpty = told.changes.length + told.left.length === 0;
  return {
    count: isEmpty ? pane.t(texts.noneHere) : conversionCount(pane, told, task),
    rows: told.changes.map(rowOf),
    left: told.left,
    changes: told.changes.length > 0,
    run: async (work) => {
      const done = await apply(pane.workbook, found, told, work);
      return { outcome: done.outcome, count: conversionCount(pane, done.told, task) };
    },
  };
}

function conversionCount(pane: Pane, { changes }: Conversion, task: Task): string {
  const native = changes.filter(({ how }) => how === 'native').length;
  const values = { native, frozen: changes.length - native };
  return pane.t(task === 'nativas' ? texts.countNative : texts.countValues, values);
}

function backProposal(pane: Pane, found: Found): Proposal {
  const told = proposedBack(found);
  const isEmpty = told.restored.length + told.left.length === 0;
  return {
    count: isEmpty ? pane.t(texts.noneBack) : backCount(pane, told),
    rows: told.restored.map(({ cell }) => ({
      place: placeOf(cell),
      before: shown(found.look(cell.sheet, cell.row, cell.column) ?? null),
      after: cell.formula,
      why: undefined,
    })),
    left: told.left,
    changes: told.restored.length > 0,
    run: async (work) => {
      const done = await applyBack(pane.workbook, found, told, work);
      return { outcome: done.outcome, count: backCount(pane, told) };
    },
  };
}

function backCount(pane: Pane, { restored }: Reactivation): string {
  const mended = restored.filter(({ how }) => how === 'repaired').length;
  return pane.t(texts.countBack, { back: restored.length - mended, mended });
}

const rowOf = ({ cell, content, why }: Change): Row => ({
  place: placeOf(cell),
  before: cell.formula,
  after: shown(content[0]?.[0] ?? null),
  why,
});

const placeOf = ({ sheet, row, column }: Pick<Left, 'sheet' | 'row' | 'column'>): string =>
  `${sheet}!${addressOf({ row, column, rows: 1, columns: 1 })}`;

const shown = (cell: PlanCell): string => (isFormula(cell) ? cell.formula : String(cell ?? ''));

const MOST_SHOWN = 50;

function proposalNodes(
  pane: Pane,
  place: HTMLElement,
  proposal: Proposal,
  reach: Reach,
  task: Task,
): readonly HTMLElement[] {
  const { count, rows, left, changes } = proposal;
  const working = element('div', { 'aria-live': 'polite' });
  const go = button(
    pane.t(task === 'reactivar' ? texts.reactivar : texts.convert),
    () => {
      go.disabled = true;
      void carryOut(pane, place, working, proposal, reach, task).finally(() => {
        go.disabled = false;
      });
    },
    { class: 'primary' },
  );
  return [
    element('p', { class: 'lead' }, count),
    ...(rows.length > 0 ? [rowsNode(pane, rows)] : []),
    ...(left.length > 0 ? [leftNode(pane, left)] : []),
    ...(changes ? [element('div', { class: 'actions' }, go)] : []),
    working,
  ];
}

function rowsNode(pane: Pane, rows: readonly Row[]): HTMLElement {
  const items = rows
    .slice(0, MOST_SHOWN)
    .map(({ place, before, after, why }) =>
      element(
        'li',
        {},
        element('strong', {}, place),
        labelled(pane.t(texts.now), before),
        labelled(pane.t(texts.then), after),
        why && element('p', { class: 'hint' }, `${pane.t(texts.why)}: ${pane.t(why)}`),
      ),
    );
  const more = rows.length - items.length;
  return element(
    'div',
    {},
    element('ul', { class: 'sheets' }, ...items),
    more > 0 ? element('p', { class: 'soft' }, pane.t(texts.more, { count: more })) : undefined,
  );
}

const labelled = (label: string, formula: string): HTMLElement =>
  element(
    'p',
    {},
    element('span', { class: 'soft' }, `${label}: `),
    element('code', { class: 'code' }, formula),
  );

const leftNode = (pane: Pane, left: readonly Left[]): HTMLElement =>
  element(
    'div',
    { class: 'note warn' },
    element('p', {}, pane.t(texts.left, { count: left.length })),
    element(
      'ul',
      {},
      ...left.slice(0, MOST_SHOWN).map((each) => element('li', {}, `${placeOf(each)}: ${pane.t(each.why)}`)),
    ),
  );

async function carryOut(
  pane: Pane,
  place: HTMLElement,
  working: HTMLElement,
  proposal: Proposal,
  reach: Reach,
  task: Task,
): Promise<void> {
  await attempt(pane, pane.t(texts.applying), async () => {
    const again = await find(pane.workbook, reach);
    if (proposalOf(pane, again, task).count !== proposal.count) {
      pane.announce(pane.t(texts.changed));
      place.replaceChildren(...proposalNodes(pane, place, proposalOf(pane, again, task), reach, task));
      return;
    }
    const done = await longWork(pane, working, proposal.run);
    if (!done) return;
    const said = pane.t(texts.done, { count: done.count });
    place.replaceChildren(outcomeNote(pane, { said, outcome: done.outcome }));
    pane.announce(said);
  });
}
