import { addressOf, columnLetters, axisFormat, type Area, type ChartPlan } from '../../../src/books/plan.ts';

const types = { bar: 'BarClustered', column: 'ColumnClustered', line: 'Line' } as const;

/** Charts of ours are told from the user's by their names. */
export const isOurChart = (name: string): boolean => name.startsWith('Muni.');

const corner = ({ row, column }: Area): string => `${columnLetters(column)}${String(row + 1)}`;
const farCorner = ({ row, column, rows, columns }: Area): string =>
  corner({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });

export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, name: string): void {
  const rangeOf = (area: Area) => sheet.getRange(addressOf(area));
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(types[plan.type], rangeOf(first.area), 'Columns');
  chart.name = name;
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name: said }) => chart.series.add(said))];
  for (const [at, series] of drawn.entries()) {
    const { name: said, area } = plan.series[at] ?? first;
    series.name = said;
    series.setValues(rangeOf(area));
    series.setXAxisValues(rangeOf(plan.categories));
  }
  chart.title.text = plan.title;
  chart.axes.valueAxis.title.text = plan.valueAxis;
  chart.axes.valueAxis.numberFormat = axisFormat(plan.format);
  chart.legend.visible = plan.series.length > 1;
  chart.setPosition(corner(plan.at), farCorner(plan.at));
}
