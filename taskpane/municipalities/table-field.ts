import type { Listed } from '../../src/books/municipios/places.ts';
import { municipalitiesIn } from '../../src/books/municipios/read-table.ts';
import { element } from '../dom.ts';
import { fileField } from '../file-field.ts';
import type { Pane } from '../pane.ts';
import { here } from '../reading/here.ts';
import { reasonIn } from '../report/reading.ts';
import { troubleNote } from '../report/trouble.ts';
import { municipalityTexts as texts } from '../texts/municipalities.ts';

/** A table of municipalities that the person brought. */
export interface Brought {
  readonly name: string;
  readonly rows: readonly Listed[];
}

interface TableOf {
  readonly table: Brought | undefined;
  /** The year whose rows are wanted, where the table holds several. */
  readonly year: string | undefined;
  take(table: Brought): void;
}

/** Their population and category, where Muni does not know them. */
export function tableField(pane: Pane, of: TableOf): HTMLElement {
  const { table } = of;
  const place = element('div', { 'aria-live': 'polite' });
  if (table)
    place.replaceChildren(
      element(
        'p',
        {},
        pane.t(texts.tableTaken, { name: table.name, count: pane.figures(table.rows.length, 'whole') }),
      ),
    );
  return fileField(
    {
      id: 'muni-place-table',
      label: pane.t(texts.table),
      hint: pane.t(texts.tableHint),
      choose: pane.t(texts.chooseTable),
      take: (file) => void takeTable(pane, of, place, file),
    },
    place,
  );
}

async function takeTable(pane: Pane, of: TableOf, place: HTMLElement, file: File): Promise<void> {
  const { name } = file;
  try {
    const { tables } = await here.open(new Uint8Array(await file.arrayBuffer()), name);
    const rows = municipalitiesIn(tables, of.year ?? '');
    if (rows) of.take({ name, rows });
    else place.replaceChildren(troubleNote(pane, pane.t(texts.noTable, { name })));
  } catch (caught) {
    place.replaceChildren(troubleNote(pane, reasonIn(pane, caught)));
  }
}
