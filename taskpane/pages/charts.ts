import { isFormula, type SheetPlan } from '../../src/books/plan.ts';
import type { RawTable } from '../../src/intake/budget.ts';
import { element } from '../dom.ts';
import { chartFigure } from '../charts.ts';
import type { Pane } from '../pane.ts';
import { chartTexts as texts } from '../texts/charts.ts';
import { attempt } from '../work.ts';
import { heading } from './heading.ts';

/** The charts of the last book written, where the host draws none. */
export function chartsPage(pane: Pane): HTMLElement {
  const sheets = (pane.session.lastPlan?.sheets ?? []).filter(({ charts }) => charts.length > 0);
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title), pane.t(sheets.length > 0 ? texts.says : texts.none)),
    ...sheets.map((sheet) => chartsOf(pane, sheet)),
  );
}

/** A guided book leaves its formulas to the workbook: what they give is read from it. */
function chartsOf(pane: Pane, sheet: SheetPlan): HTMLElement {
  const place = element('div', {});
  if (!leavesFormulas(sheet)) place.replaceChildren(...figuresOf(pane, sheet));
  else {
    place.replaceChildren(element('p', { class: 'soft' }, pane.t(texts.reading, { name: sheet.name })));
    void attempt(pane, pane.t(texts.title), async () => {
      const read = await pane.workbook.read(sheet.name);
      place.replaceChildren(...figuresOf(pane, withFigures(sheet, read)));
    });
  }
  return place;
}

const leavesFormulas = ({ blocks }: SheetPlan): boolean =>
  blocks.some(({ cells }) => cells.some((row) => row.some((cell) => isFormula(cell) && cell.value === null)));

/** The sheet with what the workbook shows in its cells. */
export const withFigures = (sheet: SheetPlan, { rows }: RawTable): SheetPlan => ({
  ...sheet,
  blocks: [{ row: 0, column: 0, cells: rows.map((row) => [...row]) }],
});

function figuresOf(pane: Pane, sheet: SheetPlan): readonly HTMLElement[] {
  const words = {
    table: pane.t(texts.table),
    category: pane.t(texts.category),
    axes: (said: Readonly<Record<'across' | 'up' | 'limits', string>>) => pane.t(texts.axes, said),
  };
  return sheet.charts.map((chart) => chartFigure(sheet, chart, pane.figures, words));
}
