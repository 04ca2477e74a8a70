import type { SheetChart } from 'hucre';
import { absolute, axisFormat, type ChartPlan, type SeriesChart } from '../src/books/plan.ts';
import { colourOf } from './chart-colours.ts';
import { quadrantOf } from './write-quadrant.ts';

/** A native chart, drawn over the cells the plan sets aside for it. */
export const chartOf = (plan: ChartPlan, sheet: string, hasNegatives: boolean): SheetChart => ({
  ...(plan.type === 'quadrant' ? quadrantOf(plan, sheet, hasNegatives) : seriesOf(plan, sheet, hasNegatives)),
  title: plan.title,
  titleFontSize: 12,
  titleBold: true,
  altText: plan.title,
  roundedCorners: false,
  anchor: {
    from: { row: plan.at.row, col: plan.at.column },
    to: { row: plan.at.row + plan.at.rows, col: plan.at.column + plan.at.columns },
  },
});

function seriesOf(
  { type, categories, series, valueAxis, format }: SeriesChart,
  sheet: string,
  hasNegatives: boolean,
): Omit<SheetChart, 'anchor'> {
  return {
    type,
    legend: series.length > 1 ? 'bottom' : false,
    series: series.map(({ name, area }, order) => ({
      name,
      values: absolute(sheet, area),
      categories: absolute(sheet, categories),
      color: colourOf(order),
      ...(type === 'line' && { smooth: false }),
    })),
    gapWidth: 60,
    axes: {
      // A bar chart counts upwards: turned over, its first bar is the first row of the table.
      x: { ...(type === 'bar' && { reverse: true }), majorTickMark: 'none', minorTickMark: 'none' },
      y: {
        title: valueAxis,
        numberFormat: { formatCode: axisFormat(format) },
        gridlines: { major: true },
        majorTickMark: 'none',
        minorTickMark: 'none',
        ...(type === 'bar' && { crosses: 'max' }),
        // Lengths tell amounts only if they are measured from zero.
        ...(!hasNegatives && { scale: { min: 0 } }),
      },
    },
  };
}
