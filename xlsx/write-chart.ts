import type { SheetChart } from 'hucre';
import { absolute, axisFormat, type ChartPlan } from '../src/books/plan.ts';

/** Told apart in black and white too: dark, middle, light. */
const COLOURS = ['1F5673', 'E39B2D', '7FA8BF', '4F7D4A', '9A5B8C'];
const GRID = 'DDE3E8';

/** A native chart, drawn over the cells the plan sets aside for it. */
export function chartOf(plan: ChartPlan, sheet: string, hasNegatives: boolean): SheetChart {
  const { type, title, categories, series, valueAxis, format, at } = plan;
  return {
    type,
    title,
    titleFontSize: 12,
    titleBold: true,
    altText: title,
    anchor: {
      from: { row: at.row, col: at.column },
      to: { row: at.row + at.rows, col: at.column + at.columns },
    },
    legend: series.length > 1 ? 'bottom' : false,
    series: series.map(({ name, area }, order) => ({
      name,
      values: absolute(sheet, area),
      categories: absolute(sheet, categories),
      color: COLOURS[order % COLOURS.length] ?? GRID,
      ...(type === 'line' && { smooth: false }),
    })),
    gapWidth: 60,
    roundedCorners: false,
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
