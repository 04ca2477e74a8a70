import type { Part } from '../build.ts';
import type { ChartPlan, QuadrantChart, SeriesChart } from '../plan.ts';
import { ABOVE_FIRST, bodyArea, type Layout, type Placed } from './layout.ts';
import type { GuidedChart, GuidedPlaces, GuidedQuadrant, GuidedSeriesChart } from './spec.ts';

const CHART = { rows: 18, columns: 6 };
/** Its two axes are of one size. */
const QUADRANT = { rows: 24, columns: 3 };

/** Charts beside their sheet's panels, or under them, one under another. */
export function chartPart(
  chart: GuidedChart,
  order: number,
  panels: readonly Placed[],
  layout: Layout,
): Part {
  const placedOf = (panel: string): Placed => {
    const placed = layout.get(panel);
    if (!placed || !panels.includes(placed))
      throw new Error(`Chart “${chart.title}” shows another sheet's panel.`);
    return placed;
  };
  const drawn = chart.type === 'quadrant' ? quadrant(chart, placedOf) : series(chart, placedOf(chart.panel));
  const size = chart.type === 'quadrant' ? QUADRANT : CHART;
  return { charts: [{ ...drawn, at: { ...placeOf(chart, order, panels), ...size } }] };
}

function placeOf({ place }: GuidedChart, order: number, panels: readonly Placed[]) {
  const down = order * (CHART.rows + 1);
  if (place === 'under')
    return { row: Math.max(...panels.map(({ first, rows }) => first + rows)) + 1 + down, column: 0 };
  const right = Math.max(...panels.map(({ left, columns }) => left + columns.length)) + 1;
  return { row: ABOVE_FIRST + down, column: right };
}

type Drawn<T extends ChartPlan> = Omit<T, 'at'>;

function series(chart: GuidedSeriesChart, placed: Placed): Drawn<SeriesChart> {
  const { type, title, categories, series: keys, valueAxis, format, rows } = chart;
  const shown = Math.min(rows ?? placed.rows, placed.rows);
  const areaOf = (key: string) => ({ ...bodyArea(placed, key), rows: shown });
  return {
    type,
    title,
    categories: areaOf(categories),
    series: keys.map((key) => ({
      name: placed.columns.find((each) => each.key === key)?.heading ?? key,
      area: areaOf(key),
    })),
    valueAxis,
    format,
  };
}

function quadrant(chart: GuidedQuadrant, placedOf: (panel: string) => Placed): Drawn<QuadrantChart> {
  const { type, title, valueAxis, format, acrossAxis, acrossFormat, scale, isNamed } = chart;
  const areaOf = ({ panel, from, rows }: GuidedPlaces, key: string) => {
    const body = bodyArea(placedOf(panel), key);
    return { ...body, row: body.row + from, rows };
  };
  const placesOf = (each: GuidedPlaces) => ({
    name: each.name,
    across: areaOf(each, each.across),
    up: areaOf(each, each.up),
  });
  return {
    ...{ type, title, valueAxis, format, acrossAxis, acrossFormat },
    ...(scale && { scale }),
    ...(isNamed !== undefined && { isNamed }),
    points: chart.points.map((each) => ({ ...placesOf(each), names: areaOf(each, each.names) })),
    limits: chart.limits.map(placesOf),
  };
}
