import type { Part } from '../build.ts';
import { ABOVE_FIRST, bodyArea, type Layout, type Placed } from './layout.ts';
import type { GuidedChart } from './spec.ts';

const CHART = { rows: 18, columns: 6 };

/** A chart to the right of its sheet's panels, one under another. */
export function chartPart(
  { type, title, panel, categories, series, valueAxis, format, rows }: GuidedChart,
  order: number,
  panels: readonly Placed[],
  layout: Layout,
): Part {
  const placed = layout.get(panel);
  if (!placed || !panels.includes(placed)) throw new Error(`Chart “${title}” shows another sheet's panel.`);
  const shown = Math.min(rows ?? placed.rows, placed.rows);
  const areaOf = (key: string) => ({ ...bodyArea(placed, key), rows: shown });
  const right = Math.max(...panels.map(({ left, columns }) => left + columns.length)) + 1;
  return {
    charts: [
      {
        type,
        title,
        categories: areaOf(categories),
        series: series.map((key) => ({
          name: placed.columns.find((each) => each.key === key)?.heading ?? key,
          area: areaOf(key),
        })),
        valueAxis,
        format,
        at: { row: ABOVE_FIRST + order * (CHART.rows + 1), column: right, ...CHART },
      },
    ],
  };
}
