import { columnLetters } from '../../src/books/plan.ts';
import { isGrid, type Cell, type Grid, type Value } from '../../src/engine/cells.ts';
import type { AnyFormula } from '../../src/engine/formula.ts';
import type { Placed } from '../../src/example-layout.ts';
import { glossary } from '../../src/glossary.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { headingRow, resultCell, scrolling } from '../result.ts';
import { functionTexts as texts } from '../texts/functions.ts';

const SHOWN = 6;

/** The column where an argument of an example stands, and what it is: «A · Ejecutado». */
const headingOf = (pane: Pane, { term, column }: Placed): string =>
  `${columnLetters(column)} · ${pane.t(glossary[term].label)}`;

/** Columns that give a column, as one table: each row with its result. */
export function sideBySide(
  pane: Pane,
  spec: AnyFormula,
  placed: readonly Placed[],
  result: Value | Grid,
): HTMLElement | undefined {
  if (spec.shape !== 'elementwise' || !isGrid(result) || result.some((row) => row.length !== 1))
    return undefined;
  // An argument read whole, as a table of bands, is not one more cell of the row.
  if (placed.some(({ cells }) => cells.length !== result.length || cells[0]?.length !== 1)) return undefined;
  return scrolling(
    pane.t(texts.result),
    element('thead', {}, headingRow([...placed.map((each) => headingOf(pane, each)), pane.t(texts.result)])),
    element(
      'tbody',
      {},
      ...result
        .slice(0, SHOWN)
        .map(([value = null], row) =>
          element(
            'tr',
            {},
            ...placed.map(({ cells }) => cellNode(pane, cells[row]?.[0] ?? null)),
            resultCell(pane, spec, value),
          ),
        ),
    ),
  );
}

/** Arguments that stand in cells, each as a small table under its name. */
export const blocksNode = (pane: Pane, placed: readonly Placed[]): HTMLElement =>
  element(
    'div',
    { class: 'blocks' },
    ...placed.map((each) => blockNode(pane, headingOf(pane, each), each.cells)),
  );

function blockNode(pane: Pane, label: string, rows: readonly (readonly Cell[])[]): HTMLElement {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const head = element('tr', {}, element('th', { scope: 'col', colspan: width }, label));
  const hidden = rows.length - SHOWN;
  return scrolling(
    label,
    element('thead', {}, width === 1 ? headingRow([label]) : head),
    element(
      'tbody',
      {},
      ...rows.slice(0, SHOWN).map((row) => element('tr', {}, ...row.map((cell) => cellNode(pane, cell)))),
      ...(hidden > 0
        ? [
            element(
              'tr',
              {},
              element('td', { colspan: width, class: 'soft' }, pane.t(texts.moreRows, { count: hidden })),
            ),
          ]
        : []),
    ),
  );
}

const cellNode = (pane: Pane, cell: Cell): HTMLElement =>
  element(
    'td',
    { class: typeof cell === 'number' ? 'number' : cell === null ? 'soft' : undefined },
    cell === null ? pane.t(texts.empty) : pane.figures(cell, 'number'),
  );
