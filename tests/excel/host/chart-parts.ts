import { invalid, live, type Api, type Live } from './live.ts';
import type { AxisModel, ChartModel, SeriesModel } from './model.ts';
import { rangeIn } from './range.ts';

const titleApi: Api<ChartModel> = {
  kind: 'ChartTitle',
  set: {
    Text: (chart, text) => {
      chart.title = String(text);
    },
  },
};
export const newAxis = (): AxisModel => ({
  title: '',
  format: 'General',
  scale: 'Linear',
  minimum: undefined,
  maximum: undefined,
  every: undefined,
});
const axisTitleApi: Api<AxisModel> = {
  kind: 'ChartAxisTitle',
  set: {
    Text: (axis, text) => {
      axis.title = String(text);
    },
  },
};
const axisApi: Api<AxisModel> = {
  kind: 'ChartAxis',
  set: {
    NumberFormat: (axis, format) => {
      axis.format = String(format);
    },
    ScaleType: (axis, scale) => {
      axis.scale = String(scale);
    },
    Minimum: (axis, minimum) => {
      axis.minimum = Number(minimum);
    },
    Maximum: (axis, maximum) => {
      axis.maximum = Number(maximum);
    },
    MajorUnit: (axis, every) => {
      axis.every = Number(every);
    },
  },
  child: { Title: (axis) => live(axisTitleApi, axis) },
};
const axesApi: Api<ChartModel> = {
  kind: 'ChartAxes',
  child: {
    CategoryAxis: ({ across }) => live(axisApi, across),
    ValueAxis: ({ up }) => live(axisApi, up),
  },
};

interface Entry {
  readonly chart: ChartModel;
  readonly at: number;
}
const entryApi: Api<Entry> = {
  kind: 'ChartLegendEntry',
  set: {
    Visible: ({ chart, at }, visible) => {
      if (visible === false) chart.outOfLegend.add(at);
      else chart.outOfLegend.delete(at);
    },
  },
};
const entriesApi: Api<ChartModel> = {
  kind: 'ChartLegendEntryCollection',
  call: {
    GetItemAt: (chart, [at]) => {
      if (!chart.series[Number(at)]) throw invalid(`legend entry ${String(at)}`);
      return live(entryApi, { chart, at: Number(at) });
    },
  },
};
const legendApi: Api<ChartModel> = {
  kind: 'ChartLegend',
  set: {
    Visible: (chart, visible) => {
      chart.legend = visible === true;
    },
  },
  child: { LegendEntries: (chart) => live(entriesApi, chart) },
};

interface Point {
  readonly series: SeriesModel;
  readonly at: number;
}
const labelApi: Api<Point> = {
  kind: 'ChartDataLabel',
  set: {
    Formula: ({ series, at }, formula) => {
      if (!series.labels.has(at)) throw invalid(`point ${String(at)} has no label`);
      series.labels.set(at, String(formula));
    },
  },
};
const pointApi: Api<Point> = {
  kind: 'ChartPoint',
  set: {
    HasDataLabel: ({ series, at }, has) => {
      if (has === true) series.labels.set(at, '');
      else series.labels.delete(at);
    },
  },
  child: { DataLabel: (point) => live(labelApi, point) },
};
const pointsApi: Api<SeriesModel> = {
  kind: 'ChartPointsCollection',
  call: {
    GetItemAt: (series, [at]) => {
      if (Number(at) >= series.values.rows) throw invalid(`point ${String(at)}`);
      return live(pointApi, { series, at: Number(at) });
    },
  },
};

const lineApi: Api<SeriesModel> = {
  kind: 'ChartLineFormat',
  set: {
    Color: ({ line }, color) => {
      line.color = String(color);
    },
    LineStyle: ({ line }, style) => {
      line.style = String(style);
    },
    Weight: ({ line }, weight) => {
      line.weight = Number(weight);
    },
  },
};
const formatApi: Api<SeriesModel> = {
  kind: 'ChartSeriesFormat',
  child: { Line: (series) => live(lineApi, series) },
};

const showing =
  (what: 'labels' | 'value' | 'name') =>
  ({ shows }: SeriesModel, shown: unknown): void => {
    if (shown === true) shows.add(what);
    else shows.delete(what);
  };
const labelsApi: Api<SeriesModel> = {
  kind: 'ChartDataLabels',
  set: { ShowValue: showing('value'), ShowSeriesName: showing('name') },
};

export const newSeries = (name: string): SeriesModel => ({
  name,
  type: undefined,
  labels: new Map(),
  shows: new Set(),
  line: { color: '', style: '', weight: 0 },
  values: { row: 0, column: 0, rows: 0, columns: 0 },
  categories: undefined,
});

const seriesApi: Api<SeriesModel> = {
  kind: 'ChartSeries',
  set: {
    Name: (series, name) => {
      series.name = String(name);
    },
    ChartType: (series, type) => {
      series.type = String(type);
    },
    HasDataLabels: showing('labels'),
  },
  child: {
    Format: (series) => live(formatApi, series),
    Points: (series) => live(pointsApi, series),
    DataLabels: (series) => live(labelsApi, series),
  },
  call: {
    SetValues: (series, [range]) => {
      series.values = rangeIn(range).area;
    },
    SetXAxisValues: (series, [range]) => {
      series.categories = rangeIn(range).area;
    },
  },
};
const seriesCollectionApi: Api<ChartModel> = {
  kind: 'ChartSeriesCollection',
  call: {
    GetItemAt: ({ series }, [at]) => {
      const found = series[Number(at)];
      if (!found) throw invalid(`series ${String(at)}`);
      return live(seriesApi, found);
    },
    Add: ({ series }, [name]) => {
      const added = newSeries(String(name));
      series.push(added);
      return live(seriesApi, added);
    },
  },
};

export const chartParts: Readonly<Record<string, (chart: ChartModel) => Live>> = {
  Title: (chart) => live(titleApi, chart),
  Axes: (chart) => live(axesApi, chart),
  Legend: (chart) => live(legendApi, chart),
  Series: (chart) => live(seriesCollectionApi, chart),
};
