import type { Cell } from '../../../src/engine/cells.ts';
import type { RawTable } from '../../../src/intake/budget.ts';
import { button, element } from '../../dom.ts';
import { localAddress } from '../../formula-call.ts';
import { bulkTexts as texts } from '../../texts/bulk.ts';
import { reportTexts } from '../../texts/report.ts';
import { attempt, longWork } from '../../work.ts';
import { wholeTables } from '../../reading/in-worker.ts';
import { broughtColumns } from '../asked.ts';
import type { Brought } from '../draft.ts';
import { broughtOf, sayTrouble, type Bringing } from './page.ts';

type Take = (brought: Brought) => void;

/** A box to paste in, a file, a sheet of this workbook or what is selected. */
export function sourceNodes(bringing: Bringing, take: Take): readonly HTMLElement[] {
  const { pane } = bringing;
  const sheets = element('div');
  void attempt(pane, pane.t(texts.elsewhere), () => offerSheets(bringing, sheets, take));
  return [
    pasteBox(bringing, take),
    element(
      'details',
      { class: 'fold' },
      element('summary', {}, pane.t(texts.elsewhere)),
      fileNode(bringing, take),
      sheets,
    ),
  ];
}

/** Lists of a column in the hint: the first, which every sheet begins with. */
const NAMED = 6;

function pasteBox(bringing: Bringing, take: Take): HTMLElement {
  const { pane, panel, sitting } = bringing;
  const labels = broughtColumns(sitting, panel).map(({ label }) => label);
  const columns = `${labels.slice(0, NAMED).join(', ')}${labels.length > NAMED ? '…' : ''}`;
  const box = element('textarea', {
    id: 'muni-pegar',
    rows: 4,
    wrap: 'off',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'muni-pegar-hint',
  });
  box.value = broughtOf(bringing)?.text ?? '';
  let last = 0;
  box.addEventListener('input', () => {
    const turn = ++last;
    const text = box.value;
    const name = pane.t(texts.pasted);
    if (text.trim() === '') {
      take({ name, rows: [], text: '' });
      return;
    }
    void wholeTables(new TextEncoder().encode(text), name).then(
      ([table]) => {
        if (turn === last) take({ name, rows: cellsOf(table), text });
      },
      (caught: unknown) => {
        sayTrouble(bringing, caught);
      },
    );
  });
  return element(
    'div',
    { class: 'field' },
    element('label', { for: box.id }, pane.t(texts.paste)),
    element('p', { class: 'hint', id: 'muni-pegar-hint' }, pane.t(texts.pasteHint, { columns })),
    box,
  );
}

const cellsOf = (table: RawTable | undefined): readonly (readonly Cell[])[] => table?.rows ?? [];

const saysAnything = ({ rows }: RawTable): boolean =>
  rows.some((row) => row.some((cell) => (cell ?? '') !== ''));

function fileNode(bringing: Bringing, take: Take): HTMLElement {
  const { pane } = bringing;
  const choice = element('div');
  const input = element('input', {
    type: 'file',
    id: 'muni-filas',
    class: 'unseen',
    accept: '.csv,.txt,.tsv,.xlsx,.xlsm',
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = ''; // the same file, corrected, may be chosen again
    if (file) void takeFile(bringing, file, choice, take);
  });
  return element(
    'div',
    {},
    element('p', {}, input, element('label', { for: input.id, class: 'file-button' }, pane.t(texts.file))),
    choice,
  );
}

async function takeFile(bringing: Bringing, file: File, choice: HTMLElement, take: Take): Promise<void> {
  const { pane, place } = bringing;
  choice.replaceChildren();
  try {
    const tables = await longWork(pane, place, async (work) => {
      work.onProgress?.(0, pane.t(reportTexts.reading, { name: file.name }));
      return wholeTables(new Uint8Array(await file.arrayBuffer()), file.name, work);
    });
    const full = tables?.filter((each) => !each.hidden && saysAnything(each)) ?? [];
    const takeTable = (table: RawTable | undefined): void => {
      take({ name: file.name, rows: cellsOf(table) });
    };
    takeTable(full[0]);
    if (full.length > 1) choice.replaceChildren(sheetChoice(bringing, file.name, full, takeTable));
  } catch (caught) {
    sayTrouble(bringing, caught);
  }
}

/** A file of several sheets begins with its first. */
function sheetChoice(
  { pane }: Bringing,
  name: string,
  tables: readonly RawTable[],
  take: (table: RawTable | undefined) => void,
): HTMLElement {
  const select = element(
    'select',
    { id: 'muni-filas-hoja' },
    ...tables.map((table, at) => element('option', { value: at }, table.name)),
  );
  select.addEventListener('change', () => {
    take(tables[Number(select.value)]);
  });
  const label = element('label', { for: select.id }, pane.t(texts.fileSheet, { name }));
  return element('div', { class: 'field' }, label, select);
}

/** The sheets of this workbook that are not the book's own, and what is selected. */
async function offerSheets(bringing: Bringing, place: HTMLElement, take: Take): Promise<void> {
  const { pane, sitting } = bringing;
  const own = new Set(sitting.book.sheets.map(({ name }) => sitting.standing.names[name] ?? name));
  const { sheets } = await pane.workbook.look();
  const others = sheets.filter(({ name, hidden }) => !hidden && !own.has(name));
  const from = (name: string, sheet?: string): void => {
    void attempt(pane, pane.t(reportTexts.reading, { name }), async () => {
      take({ name, rows: cellsOf(await pane.workbook.read(sheet)) });
    });
  };
  const selected = pane.session.active?.selection;
  const address = selected === undefined ? '' : localAddress(selected);
  const selection =
    selected === undefined
      ? []
      : [
          button(pane.t(reportTexts.useSelection, { address }), () => {
            from(pane.t(reportTexts.selection, { address }));
          }),
        ];
  place.replaceChildren(...(others.length > 0 ? [sheetNode(bringing, others, from)] : []), ...selection);
}

function sheetNode(
  { pane }: Bringing,
  sheets: readonly { readonly name: string }[],
  from: (name: string, sheet: string) => void,
): HTMLElement {
  const select = element(
    'select',
    { id: 'muni-de-hoja' },
    ...sheets.map(({ name }) => element('option', { value: name }, name)),
  );
  const use = button(pane.t(reportTexts.useSheet), () => {
    from(select.value, select.value);
  });
  return element(
    'div',
    { class: 'field' },
    element('label', { for: select.id }, pane.t(reportTexts.sheet)),
    element('div', { class: 'with-button' }, select, use),
  );
}
