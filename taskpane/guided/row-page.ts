import type { Row, TablePanel } from '../../src/books/guided/spec.ts';
import { drawForm } from '../form.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import type { RowRoute } from '../routes.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { readAnswers } from './answers.ts';
import { askingOf, fieldsOf, typedFrom } from './asked.ts';
import { standingRows } from './merge.ts';
import { whenRead } from './page.ts';
import { rowName } from './row-name.ts';
import { draftOf, editRows, keepTyped, sitBack, titleOf, type Sitting } from './session.ts';

/** A form for one row of a table: a new one, or one that is there. */
export function rowPage(pane: Pane, route: RowRoute): HTMLElement {
  return whenRead(pane, route.book, sitBack, (sitting) => {
    const panel = sitting.panels.find(({ id }) => id === route.panel);
    return panel?.kind === 'table' ? rowNodes(pane, sitting, route, panel) : [];
  });
}

function rowNodes(
  pane: Pane,
  sitting: Sitting,
  { book, step, at }: RowRoute,
  panel: TablePanel,
): readonly HTMLElement[] {
  const asking = askingOf(panel);
  const rows = standingRows(sitting.state, panel);
  const before = at === undefined ? {} : (rows[at] ?? {});
  const title = pane.t(at === undefined ? texts.addTo : texts.edit, { panel: titleOf(sitting, panel) });
  const name = `${panel.id}/${String(at ?? 'nueva')}`;
  const form = drawForm(pane, {
    fields: fieldsOf(pane, sitting, asking, before),
    typed: { ...typedFrom(pane, asking, before), ...draftOf(pane, book).typed[name] },
    next: pane.t(at === undefined ? texts.addRow : texts.saveRow),
    changed: (typed) => {
      keepTyped(pane, book, name, typed);
    },
    submit(typed) {
      const { row, faults } = readAnswers(pane, sitting, asking, typed, before);
      if (faults.length > 0) return faults;
      editRows(pane, sitting, panel, withRow(rows, row, at));
      keepTyped(pane, book, name);
      pane.go({ page: 'libro', book, step });
      const said = rowName(pane, panel, row, at ?? rows.length);
      pane.announce(pane.t(at === undefined ? texts.rowAdded : texts.rowSaved, { row: said }));
      return [];
    },
  });
  return [...heading(title, pane.t(texts.rowSays)), form.node];
}

const withRow = (rows: readonly Row[], row: Row, at: number | undefined): readonly Row[] =>
  at === undefined ? [...rows, row] : rows.map((each, place) => (place === at ? row : each));
