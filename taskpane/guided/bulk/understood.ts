import type { Cell } from '../../../src/engine/cells.ts';
import { columnLetters } from '../../../src/books/plan.ts';
import { button, element } from '../../dom.ts';
import type { Pane } from '../../pane.ts';
import { headingRow, scrolling } from '../../result.ts';
import { bulkTexts as texts } from '../../texts/bulk.ts';
import { attempt, longWork } from '../../work.ts';
import { askedIn, broughtColumns, said, type Asked } from '../asked.ts';
import { wordsOf } from '../changes.ts';
import type { Brought } from '../draft.ts';
import { PREVIEW } from '../guide.ts';
import { standingRows } from '../merge.ts';
import { editRows, keepDraft } from '../session.ts';
import { columnsIn, type Columns } from './columns.ts';
import { keepBrought, type Bringing } from './page.ts';
import { readRows, type Left, type ReadRows } from './read-rows.ts';
import { rememberColumns, rememberedColumns } from './remembered.ts';

/** What was understood of the rows that came: their columns, the rows that enter, those that do not and why. */
export function showUnderstood(bringing: Bringing, brought: Brought): void {
  const { pane, panel, place } = bringing;
  const asked = broughtColumns(bringing.sitting, panel);
  const known = new Set(asked.map(({ key }) => key).concat(''));
  const before = rememberedColumns(pane, tableOf(bringing), brought.rows);
  const isKnown = before?.keys.every((key) => known.has(key)) === true;
  const found = before && isKnown ? before : columnsIn(brought.rows, asked);
  const columns: Columns = { ...found, keys: brought.columns ?? found.keys };
  const isBlank = brought.rows.length === 0;
  if (isBlank && (brought.text ?? '') === '' && brought.text !== undefined) {
    place.replaceChildren();
    return;
  }
  if (isBlank) {
    place.replaceChildren(element('p', { class: 'empty' }, pane.t(texts.nothing, { name: brought.name })));
    return;
  }
  const result = element('div');
  const wrong = wrongColumns(bringing, asked, columns);
  place.replaceChildren(
    element('h2', {}, pane.t(texts.understood)),
    columnsNode(bringing, brought, columns, wrong !== undefined || !columns.isSure),
    result,
  );
  if (wrong === undefined) void showRows(bringing, brought, columns, result);
  else result.replaceChildren(element('p', { class: 'note warn', role: 'status' }, wrong));
}

function wrongColumns(
  { pane, sitting, panel }: Bringing,
  asked: readonly Asked[],
  { keys }: Columns,
): string | undefined {
  const filled = sitting.guide.arrivals?.[panel.id]?.fills ?? [];
  const named = (which: readonly Asked[]): string => which.map(({ label }) => `«${label}»`).join(', ');
  const twice = asked.filter(({ key }) => keys.filter((each) => each === key).length > 1);
  if (twice.length > 0) return pane.t(texts.twice, { columns: named(twice) });
  const missing = asked.filter(
    ({ key, input }) => input.required === true && !filled.includes(key) && !keys.includes(key),
  );
  return missing.length === 0 ? undefined : pane.t(texts.missing, { columns: named(missing) });
}

/** Each column of the source with what it says first, and what it is. */
function columnsNode(bringing: Bringing, brought: Brought, columns: Columns, open: boolean): HTMLElement {
  const { pane, panel } = bringing;
  const options = [
    { key: '', label: pane.t(texts.notUsed) },
    ...broughtColumns(bringing.sitting, panel).map(({ key, label }) => ({ key, label })),
  ];
  const fields = columns.keys.map((key, at) => {
    const select = element(
      'select',
      { id: `muni-columna-${String(at)}` },
      ...options.map((each) =>
        element('option', { value: each.key, selected: each.key === key }, each.label),
      ),
    );
    select.addEventListener('change', () => {
      const keys = columns.keys.map((each, place) => (place === at ? select.value : each));
      const told = { ...brought, columns: keys };
      keepBrought(bringing, told);
      showUnderstood(bringing, told);
      document.getElementById(select.id)?.focus();
    });
    const says = firstSaid(brought.rows, columns.heading ?? 0, at);
    const label = pane.t(texts.column, { at: columnLetters(at), says });
    return element('div', { class: 'field' }, element('label', { for: select.id }, label), select);
  });
  return element(
    'details',
    { class: 'fold', open: open || brought.columns !== undefined },
    element('summary', {}, pane.t(texts.columns)),
    columns.isSure ? undefined : element('p', { class: 'hint' }, pane.t(texts.byOrder)),
    ...fields,
  );
}

const firstSaid = (rows: readonly (readonly Cell[])[], from: number, at: number): string =>
  String(rows.slice(from).find((row) => (row[at] ?? '') !== '')?.[at] ?? '—').slice(0, 40);

async function showRows(
  bringing: Bringing,
  brought: Brought,
  columns: Columns,
  place: HTMLElement,
): Promise<void> {
  const { pane, sitting, panel } = bringing;
  await attempt(pane, pane.t(texts.reading), async () => {
    const source = { lines: brought.rows, columns };
    const read = await longWork(pane, place, (work) => readRows(pane, sitting, panel, source, work));
    if (read && place.isConnected) place.replaceChildren(...readNodes(bringing, brought, columns, read));
  });
}

function readNodes(
  bringing: Bringing,
  brought: Brought,
  columns: Columns,
  read: ReadRows,
): readonly HTMLElement[] {
  const { pane } = bringing;
  const whole = (figure: number): string => pane.figures(figure, 'whole');
  const all = read.added + read.filled;
  const add = button(
    all === 1 ? pane.t(texts.addOne) : pane.t(texts.add, { count: whole(all) }),
    () => {
      enter(bringing, brought, columns, read);
    },
    { class: 'primary' },
  );
  const said = pane.t(read.filled > 0 ? texts.willFill : texts.willAdd, {
    name: brought.name,
    count: whole(read.added),
    filled: whole(read.filled),
  });
  return [
    element('p', { role: 'status' }, said),
    ...(all > 0 ? [firstRows(bringing, read)] : []),
    ...(read.left.length > 0 ? [leftNode(pane, read.left)] : []),
    ...(all > 0 ? [element('div', { class: 'actions' }, add)] : []),
  ];
}

const FIRST = 3;

/** The first rows as the table would have them. */
function firstRows({ pane, sitting, panel }: Bringing, { rows }: ReadRows): HTMLElement {
  const before = new Set(standingRows(sitting.state, panel).map(wordsOf));
  const first = rows.filter((row) => !before.has(wordsOf(row))).slice(0, FIRST);
  const shown = askedIn(panel).filter(({ key }) => first.some((row) => (row[key] ?? '') !== ''));
  return scrolling(
    pane.t(texts.understood),
    element('thead', {}, headingRow(shown.map(({ label }) => label))),
    element(
      'tbody',
      {},
      ...first.map((row) =>
        element('tr', {}, ...shown.map((asked) => element('td', {}, said(pane, row[asked.key], asked)))),
      ),
    ),
  );
}

const TOLD = 20;

export function leftNode(pane: Pane, left: readonly Left[]): HTMLElement {
  const more = left.length - TOLD;
  return element(
    'div',
    { class: 'note warn' },
    element('h2', {}, pane.t(texts.left, { count: pane.figures(left.length, 'whole') })),
    element('ul', {}, ...left.slice(0, TOLD).map((each) => element('li', {}, leftWords(pane, each)))),
    more > 0 ? element('p', {}, pane.t(texts.more, { count: pane.figures(more, 'whole') })) : undefined,
    element('p', {}, pane.t(texts.leftSays)),
  );
}

const leftWords = (pane: Pane, { line, words, why }: Left): string =>
  pane.t(texts.leftRow, { line: pane.figures(line, 'whole'), words, why });

const tableOf = ({ route, panel }: Bringing): string => `${route.book}.${panel.id}`;

/** The rows that enter go to the table; those that do not stay here, to be corrected. */
function enter(bringing: Bringing, brought: Brought, columns: Columns, read: ReadRows): void {
  const { pane, sitting, panel, route } = bringing;
  editRows(pane, sitting, panel, read.rows);
  if (brought.columns) rememberColumns(pane, tableOf(bringing), brought.rows, brought.columns);
  keepBrought(bringing, leftBehind(brought, columns, read));
  keepDraft(pane, sitting.guide.id, {
    refused: read.left.map(({ line, words, why }) => ({ what: `${String(line)} (${words})`, why })),
  });
  const { isBuilt } = sitting.standing;
  pane.go({ page: 'libro', book: route.book, step: isBuilt ? PREVIEW : route.step });
  pane.announce(pane.t(texts.added, { count: pane.figures(read.added + read.filled, 'whole') }));
}

/** Of what was pasted, the lines that did not enter, under their headings. A file is brought again as it is. */
function leftBehind(brought: Brought, { heading }: Columns, { left }: ReadRows): Brought | undefined {
  if (left.length === 0 || brought.text === undefined) return undefined;
  const kept = new Set([...(heading === undefined ? [] : [heading + 1]), ...left.map(({ line }) => line)]);
  const rows = brought.rows.filter((_, at) => kept.has(at + 1));
  const text = rows.map((row) => row.map(pasteable).join('\t')).join('\n');
  return { name: brought.name, rows, text, ...(brought.columns && { columns: brought.columns }) };
}

/** A cell as it is copied: one of several lines goes between quotes. */
function pasteable(cell: Cell): string {
  const words = String(cell ?? '');
  return /[\t\n"]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
