import type { SheetChart } from 'hucre';
import { absolute, axisFormat, type Places, type QuadrantChart } from '../src/books/plan.ts';
import { colourOf } from './chart-colours.ts';

const LIMIT = '8A959E';
const SYMBOLS = ['circle', 'diamond', 'square', 'triangle', 'x'] as const;
/** So many points cover one another. */
const CROWD = 200;
const TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;

/** Points by two measures, and the lines that divide them. What the library lacks, `markPoints` adds. */
export function quadrantOf(
  plan: QuadrantChart,
  sheet: string,
  hasNegatives: boolean,
): Omit<SheetChart, 'anchor'> {
  const { points, limits, valueAxis, format, acrossAxis, acrossFormat, acrossByTens, scale } = plan;
  const cellsOf = ({ name, across, up }: Places) => ({
    name,
    values: absolute(sheet, up),
    categories: absolute(sheet, across),
  });
  const whole = scale && { min: 0, max: scale.upTo, majorUnit: scale.every };
  const fromZero = hasNegatives ? undefined : { min: 0 };
  const across = whole ?? (acrossByTens === true ? { logBase: 10 } : fromZero);
  const up = whole ?? fromZero;
  const count = points.reduce((all, { across: { rows } }) => all + rows, 0);
  return {
    type: 'scatter',
    scatterStyle: 'lineMarker',
    // Lines may come from columns out of sight.
    plotVisOnly: false,
    legend: points.length > 1 ? 'bottom' : false,
    legendEntries: limits.map((_, order) => ({ idx: points.length + order, delete: true })),
    series: [
      ...points.map((each, order) => ({
        ...cellsOf(each),
        marker: {
          symbol: SYMBOLS[order % SYMBOLS.length] ?? 'circle',
          size: plan.isNamed === true ? 8 : count > CROWD ? 4 : 6,
          fill: colourOf(order),
          line: 'FFFFFF',
        },
      })),
      ...limits.map((each) => ({
        ...cellsOf(each),
        color: LIMIT,
        stroke: { dash: 'dash' as const, width: 1.25 },
        marker: { symbol: 'none' as const },
      })),
    ],
    axes: {
      x: {
        title: acrossAxis,
        numberFormat: { formatCode: axisFormat(acrossFormat) },
        ...TICKS,
        ...(across && { scale: across }),
      },
      y: {
        title: valueAxis,
        axisTitleRotation: -90,
        numberFormat: { formatCode: axisFormat(format) },
        gridlines: { major: true },
        ...TICKS,
        ...(up && { scale: up }),
      },
    },
  };
}
