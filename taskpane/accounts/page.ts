import { fiscales, isCannot } from '../../src/books/fiscales/fiscales.ts';
import { button, element } from '../dom.ts';
import { fileField } from '../file-field.ts';
import { tableField } from '../municipalities/table-field.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { proposeWithCharts } from '../preview/with-charts.ts';
import { here } from '../reading/here.ts';
import { reasonIn } from '../report/reading.ts';
import { troubleNote } from '../report/trouble.ts';
import { accountTexts as texts } from '../texts/accounts.ts';
import { reportTexts } from '../texts/report.ts';
import { attempt } from '../work.ts';
import { change } from './draft.ts';

/** A table with the accounts of many municipalities, and the book of their indicators. */
export function accountsPage(pane: Pane): HTMLElement {
  const { source, table } = pane.session.accounts;
  const trouble = element('div', { 'aria-live': 'polite' });
  const body = element('div');
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title), pane.t(texts.says)),
    fileField(
      {
        id: 'muni-accounts',
        label: pane.t(texts.file),
        hint: pane.t(texts.fileHint),
        choose: pane.t(reportTexts.chooseFile),
        take: (file) => void take(pane, trouble, file),
      },
      trouble,
    ),
    ...(source
      ? [
          element('p', {}, element('strong', {}, source.name)),
          tableField(pane, {
            table,
            year: undefined,
            take: (brought) => {
              change(pane, { table: brought });
            },
          }),
          button(
            pane.t(texts.preview),
            () => {
              void attempt(pane, pane.t(texts.preview), () => preview(pane, body));
            },
            { class: 'primary' },
          ),
        ]
      : []),
    body,
  );
}

async function take(pane: Pane, trouble: HTMLElement, file: File): Promise<void> {
  try {
    const { tables } = await here.open(new Uint8Array(await file.arrayBuffer()), file.name);
    change(pane, { source: { name: file.name, tables } });
  } catch (caught) {
    trouble.replaceChildren(troubleNote(pane, reasonIn(pane, caught)));
  }
}

async function preview(pane: Pane, body: HTMLElement): Promise<void> {
  const { source, table } = pane.session.accounts;
  if (!source) return;
  const country = await import('../../src/municipio/buscar.ts');
  const plan = fiscales({
    tables: source.tables,
    joining: { country, ...(table && { table: table.rows }) },
  });
  if (isCannot(plan)) {
    body.replaceChildren(element('p', { class: 'note', role: 'alert' }, pane.t(plan.cannot)));
    return;
  }
  await proposeWithCharts(pane, body, plan, { ...texts, says: texts.previewSays });
}
