import { invalid, live, type Api, type Live } from './live.ts';
import type { ChartModel, SeriesModel } from './model.ts';
import { rangeIn } from './range.ts';

const titleApi: Api<ChartModel> = {
  kind: 'ChartTitle',
  set: {
    Text: (chart, text) => {
      chart.title = String(text);
    },
  },
};
const axisTitleApi: Api<ChartModel> = {
  kind: 'ChartAxisTitle',
  set: {
    Text: (chart, text) => {
      chart.valueAxis = String(text);
    },
  },
};
const valueAxisApi: Api<ChartModel> = {
  kind: 'ChartAxis',
  set: {
    NumberFormat: (chart, format) => {
      chart.format = String(format);
    },
  },
  child: { Title: (chart) => live(axisTitleApi, chart) },
};
const axesApi: Api<ChartModel> = {
  kind: 'ChartAxes',
  child: { ValueAxis: (chart) => live(valueAxisApi, chart) },
};
const legendApi: Api<ChartModel> = {
  kind: 'ChartLegend',
  set: {
    Visible: (chart, visible) => {
      chart.legend = visible === true;
    },
  },
};
const seriesApi: Api<SeriesModel> = {
  kind: 'ChartSeries',
  set: {
    Name: (series, name) => {
      series.name = String(name);
    },
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
      const added: SeriesModel = {
        name: String(name),
        values: { row: 0, column: 0, rows: 0, columns: 0 },
        categories: undefined,
      };
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
