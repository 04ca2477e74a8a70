import type { QuadrantChart, SheetPlan } from '../src/books/plan.ts';
import { chartFrame, legendOf, shortWriter, tableOf, writerOf, type ChartWords } from './chart-frame.ts';
import type { Figures } from './figures.ts';
import { quadrantMarks } from './quadrant-marks.ts';
import { calledIn, quadrantTicks, quadrantValues, reaches } from './quadrant-values.ts';

/** A quadrant as a figure: its finding, the points and the lines that divide them, and every point in a table. */
export function quadrantFigure(
  sheet: SheetPlan,
  chart: QuadrantChart,
  figures: Figures,
  words: ChartWords,
): HTMLElement {
  const { acrossAxis, acrossFormat, valueAxis, format, limits } = chart;
  const values = quadrantValues(sheet, chart);
  const ticks = quadrantTicks(values, chart);
  const [across, up] = [writerOf(acrossFormat, figures), writerOf(format, figures)];
  const drawing = quadrantMarks({
    values,
    ticks,
    byTens: chart.acrossByTens === true,
    isNamed: chart.isNamed === true,
    write: { across: shortWriter(acrossFormat, across), up: shortWriter(format, up) },
  });
  const divided = limits.map(({ name }) => name).join('; ');
  const axes = words.axes({ across: acrossAxis, up: valueAxis, limits: divided });
  const runs = values.points;
  return chartFrame({
    chart,
    drawing,
    says: axes,
    legend: legendOf(runs.map(({ name }) => name)),
    axis: axes,
    table: tableOf(
      words,
      [acrossAxis, valueAxis],
      runs.flatMap(({ places }) =>
        places
          .filter(reaches(ticks))
          .map((place) => ({ name: calledIn(place), cells: [across(place.across), up(place.up)] })),
      ),
    ),
  });
}
