import {
  absolute,
  addressOf,
  axisFormat,
  type Area,
  type Points,
  type QuadrantChart,
} from '../../../src/books/plan.ts';

const LIMIT = '#8A959E';

/** Points by two measures, and the lines that divide them; each point with its name where they are few. */
export function drawQuadrant(
  sheet: Excel.Worksheet,
  sheetName: string,
  plan: QuadrantChart,
): Excel.Chart | undefined {
  const rangeOf = (area: Area) => sheet.getRange(addressOf(area));
  const all = [...plan.points, ...plan.limits];
  const [first, ...others] = all;
  if (!first) return undefined;
  const chart = sheet.charts.add('XYScatter', rangeOf(first.up), 'Columns');
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [at, series] of drawn.entries()) {
    const { name, across, up } = all[at] ?? first;
    series.name = name;
    series.setValues(rangeOf(up));
    series.setXAxisValues(rangeOf(across));
    const points = plan.points[at];
    if (!points) drawLimit(series);
    else if (plan.isNamed === true) namePoints(series, sheetName, points);
  }
  // Lines may come from columns out of sight.
  chart.plotVisibleOnly = false;
  chart.legend.visible = plan.points.length > 1;
  if (plan.points.length > 1)
    for (const at of plan.limits.keys())
      chart.legend.legendEntries.getItemAt(plan.points.length + at).visible = false;
  scaleAxes(chart, plan);
  return chart;
}

function drawLimit(series: Excel.ChartSeries): void {
  series.chartType = 'XYScatterLinesNoMarkers';
  series.format.line.color = LIMIT;
  series.format.line.lineStyle = 'Dash';
  series.format.line.weight = 1.25;
}

/** Linked to their cells: a name that changes on the sheet changes in the chart. One alone is called as its series. */
function namePoints(series: Excel.ChartSeries, sheet: string, { names, tags }: Points): void {
  if (names.rows === 1 && !tags) {
    series.hasDataLabels = true;
    series.dataLabels.showValue = false;
    series.dataLabels.showSeriesName = true;
    return;
  }
  const beside = tags ?? names;
  for (let at = 0; at < beside.rows; at++) {
    const point = series.points.getItemAt(at);
    point.hasDataLabel = true;
    const cell = { row: beside.row + at, column: beside.column, rows: 1, columns: 1 };
    point.dataLabel.formula = `=${absolute(sheet, cell)}`;
  }
}

function scaleAxes({ axes }: Excel.Chart, plan: QuadrantChart): void {
  const { categoryAxis: across, valueAxis: up } = axes;
  across.title.text = plan.acrossAxis;
  across.numberFormat = axisFormat(plan.acrossFormat);
  if (plan.acrossByTens === true) across.scaleType = 'Logarithmic';
  if (!plan.scale) return;
  for (const axis of [across, up]) {
    axis.minimum = 0;
    axis.maximum = plan.scale.upTo;
    axis.majorUnit = plan.scale.every;
  }
}
