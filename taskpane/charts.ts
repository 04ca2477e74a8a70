import type { ChartPlan, SeriesChart, SheetPlan } from '../src/books/plan.ts';
import { chartFrame, legendOf, shortWriter, tableOf, writerOf, type ChartWords } from './chart-frame.ts';
import { barMarks, columnMarks, lineMarks, type Drawing } from './chart-marks.ts';
import { chartValues, ticksFor } from './chart-values.ts';
import type { Figures } from './figures.ts';
import { quadrantFigure } from './quadrant-figure.ts';

const markers = { bar: barMarks, column: columnMarks, line: lineMarks } as const;

/** A chart of a book as a figure: its finding as caption, the drawing, and the same figures as a table. */
export const chartFigure = (
  sheet: SheetPlan,
  chart: ChartPlan,
  figures: Figures,
  words: ChartWords,
): HTMLElement =>
  chart.type === 'quadrant'
    ? quadrantFigure(sheet, chart, figures, words)
    : seriesFigure(sheet, chart, figures, words);

function seriesFigure(
  sheet: SheetPlan,
  chart: SeriesChart,
  figures: Figures,
  words: ChartWords,
): HTMLElement {
  const values = chartValues(sheet, chart);
  const { categories, series } = values;
  const write = writerOf(chart.format, figures);
  const drawing: Drawing = markers[chart.type]({
    values,
    ticks: ticksFor(values),
    write: shortWriter(chart.format, write),
  });
  const names = series.map(({ name }) => name);
  return chartFrame({
    chart,
    drawing,
    says: `${chart.valueAxis}.`,
    legend: legendOf(names),
    axis: chart.valueAxis,
    table: tableOf(
      words,
      names,
      categories.map((name, at) => ({
        name,
        cells: series.map(({ values: of }) => {
          const value = of[at];
          return value === undefined ? '' : write(value);
        }),
      })),
    ),
  });
}
