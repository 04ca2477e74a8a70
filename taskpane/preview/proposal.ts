import type { Plan } from '../../src/books/plan.ts';
import { preview, settle, type SheetPreview } from '../../src/books/preview.ts';
import type { Text } from '../../src/engine/language.ts';
import { fold } from '../../src/engine/reading.ts';
import { button, element } from '../dom.ts';
import { drawForm } from '../form.ts';
import { outcomeNote } from '../outcome.ts';
import type { Pane } from '../pane.ts';
import { previewTexts as texts } from '../texts/preview.ts';
import { attempt, longWork } from '../work.ts';
import type { Existing, Work } from '../workbook.ts';
import { nameFaults, nameFields, namesTyped, takenNames } from './taken-names.ts';

/** A book about to be written. */
export interface Proposal {
  readonly plan: Plan;
  readonly existing: Existing;
  readonly words: Readonly<Record<'says' | 'create' | 'update' | 'writing' | 'written', Text>>;
  /** What changes inside the sheets, where that can be told. */
  readonly changes?: readonly HTMLElement[];
  /** Looks once more before writing: false where the workbook is no longer the one that was shown. */
  readonly stillHolds?: (work: Work) => Promise<boolean>;
  readonly offers?: readonly HTMLElement[];
  readonly done?: (plan: Plan) => void;
  readonly undone?: () => void;
}

/** What will be written, sheet by sheet; nothing is until the button is pressed. */
export function showProposal(pane: Pane, body: HTMLElement, proposal: Proposal): void {
  const { plan, existing, words, changes = [] } = proposal;
  const rows = preview(plan, existing);
  const taken = takenNames(plan, existing);
  const place = element('div', { 'aria-live': 'polite' });
  const form = drawForm(pane, {
    before: [
      element('p', { class: 'lead' }, pane.t(words.says)),
      ...changes,
      ...sheetsNode(pane, rows, existing, changes.length > 0),
    ],
    fields: nameFields(pane, taken),
    typed: Object.fromEntries(taken.map(({ field, proposed }) => [field, proposed])),
    next: pane.t(rows.some(({ state }) => state === 'changed') ? words.update : words.create),
    after: [place],
    submit(typed) {
      const settled = settle(plan, existing, namesTyped(taken, typed));
      const faults = nameFaults(pane, taken, preview(settled, existing), typed);
      if (faults.length > 0) return faults;
      const hadFocus = body.contains(document.activeElement);
      form.next.disabled = true;
      void write(pane, body, place, { ...proposal, plan: settled }).finally(() => {
        form.next.disabled = false;
        if (hadFocus && isLost(document.activeElement)) (noteIn(body) ?? form.next).focus();
      });
      return [];
    },
  });
  body.replaceChildren(form.node);
}

/** Nobody has the focus: the button that had it is not there, or could not be pressed for a while. */
const isLost = (active: Element | null): boolean => active === null || active === document.body;
const noteIn = (body: HTMLElement): HTMLElement | null => body.querySelector('.note[tabindex]');

/** Every sheet with what becomes of it, and in a line those of the person's that stay as they are. */
function sheetsNode(
  pane: Pane,
  rows: readonly SheetPreview[],
  { sheets }: Existing,
  isFolded: boolean,
): HTMLElement[] {
  const named = new Set(rows.filter(({ state }) => state !== 'taken').map(({ sheet }) => fold(sheet)));
  const others = sheets.filter(({ name, hidden }) => !hidden && !named.has(fold(name)));
  const names = others.map(({ name }) => name).join(' · ');
  const list = element('ul', { class: 'sheets' }, ...rows.map((row) => sheetRow(pane, row)));
  return [
    isFolded
      ? element('details', { class: 'fold' }, element('summary', {}, countWords(pane, rows)), list)
      : list,
    ...(others.length === 0
      ? []
      : [element('p', { class: 'soft' }, pane.t(texts.keptSays, { sheets: names }))]),
  ];
}

/** Of a book that is there already, what changes is said first: its sheets are counted, and listed for who asks. */
function countWords(pane: Pane, rows: readonly SheetPreview[]): string {
  const states = (['new', 'changed', 'taken', 'kept'] as const).flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${pane.t(texts[state])}: ${pane.figures(count, 'whole')}`];
  });
  return pane.t(texts.sheetCount, { states: states.join(' · ') });
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

async function write(pane: Pane, body: HTMLElement, place: HTMLElement, proposal: Proposal): Promise<void> {
  const { plan, words, stillHolds } = proposal;
  await attempt(pane, pane.t(words.writing), async () => {
    const outcome = await longWork(pane, place, async (work) =>
      stillHolds && !(await stillHolds(work)) ? undefined : pane.workbook.carryOut(plan, work),
    );
    if (!outcome) return;
    proposal.done?.(plan);
    const said = pane.t(words.written, { count: outcome.written.length });
    const { offers = [], undone } = proposal;
    body.replaceChildren(
      outcomeNote(pane, { said, outcome, offers, ...(undone && { undone }) }),
      homeLink(pane),
    );
    pane.announce(said);
  });
}

const homeLink = (pane: Pane): HTMLElement =>
  button(
    pane.t(texts.another),
    () => {
      pane.go({ page: 'inicio' });
    },
    { class: 'link' },
  );
