import {
  addressOf,
  axisFormat,
  columnLetters,
  type Area,
  type ChartPlan,
  type SeriesChart,
} from '../../../src/books/plan.ts';
import { drawQuadrant } from './quadrant.ts';

const types = { bar: 'BarClustered', column: 'ColumnClustered', line: 'Line' } as const;

/** Charts of ours are told from the user's by their names. */
export const isOurChart = (name: string): boolean => name.startsWith('Muni.');

const corner = ({ row, column }: Area): string => `${columnLetters(column)}${String(row + 1)}`;
const farCorner = ({ row, column, rows, columns }: Area): string =>
  corner({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });

/** Which chart, and on which sheet. */
export interface Named {
  readonly sheet: string;
  readonly chart: string;
}

export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, { sheet: on, chart: name }: Named): void {
  const chart = plan.type === 'quadrant' ? drawQuadrant(sheet, on, plan) : drawSeries(sheet, plan);
  if (!chart) return;
  chart.name = name;
  chart.title.text = plan.title;
  chart.axes.valueAxis.title.text = plan.valueAxis;
  chart.axes.valueAxis.numberFormat = axisFormat(plan.format);
  chart.setPosition(corner(plan.at), farCorner(plan.at));
}

function drawSeries(sheet: Excel.Worksheet, plan: SeriesChart): Excel.Chart | undefined {
  const rangeOf = (area: Area) => sheet.getRange(addressOf(area));
  const [first, ...others] = plan.series;
  if (!first) return undefined;
  const chart = sheet.charts.add(types[plan.type], rangeOf(first.area), 'Columns');
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name: said }) => chart.series.add(said))];
  for (const [at, series] of drawn.entries()) {
    const { name: said, area } = plan.series[at] ?? first;
    series.name = said;
    series.setValues(rangeOf(area));
    series.setXAxisValues(rangeOf(plan.categories));
  }
  chart.legend.visible = plan.series.length > 1;
  return chart;
}
