import { element } from '../dom.ts';
import { chartFigure } from '../charts.ts';
import type { Pane } from '../pane.ts';
import { chartTexts as texts } from '../texts/charts.ts';
import { heading } from './heading.ts';

/** The charts of the last book written, where the host draws none. */
export function chartsPage(pane: Pane): HTMLElement {
  const sheets = pane.session.lastPlan?.sheets ?? [];
  const words = {
    table: pane.t(texts.table),
    category: pane.t(texts.category),
    axes: (said: Readonly<Record<'across' | 'up' | 'limits', string>>) => pane.t(texts.axes, said),
  };
  const charts = sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => chartFigure(sheet, chart, pane.figures, words)),
  );
  return element(
    'section',
    {},
    ...heading(pane.t(texts.title), pane.t(charts.length > 0 ? texts.says : texts.none)),
    ...charts,
  );
}
