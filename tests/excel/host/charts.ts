import { readAddress } from './areas.ts';
import { chartParts, newAxis, newSeries } from './chart-parts.ts';
import { live, notFound, type Api, type Live } from './live.ts';
import type { BookModel, ChartModel, SheetModel } from './model.ts';
import { rangeIn } from './range.ts';

interface Scope {
  readonly book: BookModel;
  readonly sheet: SheetModel;
}
interface Placed extends Scope {
  readonly chart: ChartModel;
}

export const charts = (book: BookModel, sheet: SheetModel): Live => live(collectionApi, { book, sheet });

function add({ book, sheet }: Scope, type: unknown, source: unknown): Live {
  const { area } = rangeIn(source);
  const id = book.nextId();
  const series = Array.from({ length: area.columns }, (_, at) => ({
    ...newSeries(`Serie${String(at + 1)}`),
    values: { ...area, column: area.column + at, columns: 1 },
  }));
  const chart: ChartModel = {
    id,
    name: `Gráfico ${id.slice(1, -1)}`,
    type: String(type),
    title: '',
    across: newAxis(),
    up: newAxis(),
    plotsHidden: false,
    outOfLegend: new Set(),
    legend: true,
    at: undefined,
    series,
  };
  sheet.charts.push(chart);
  return live(chartApi, { book, sheet, chart });
}

function place({ chart }: Placed, from: unknown, to: unknown): void {
  const [first, last] = [readAddress(String(from)), readAddress(String(to))];
  chart.at = {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

const parts = Object.fromEntries(
  Object.entries(chartParts).map(([name, part]) => [name, ({ chart }: Placed) => part(chart)]),
);

const chartApi: Api<Placed> = {
  kind: 'Chart',
  id: ({ chart }) => chart.id,
  get: { Name: ({ chart }) => chart.name },
  set: {
    Name: ({ chart }, name) => {
      chart.name = String(name);
    },
    PlotVisibleOnly: ({ chart }, only) => {
      chart.plotsHidden = only === false;
    },
  },
  child: parts,
  call: {
    Delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((each) => each !== chart);
    },
    SetPosition: (placed, [from, to]) => {
      place(placed, from, to);
    },
  },
};

function find(scope: Scope, key: unknown): Live {
  const chart = scope.sheet.charts.find(({ name, id }) => name === key || id === key);
  if (!chart) throw notFound(`chart ${String(key)}`);
  return live(chartApi, { ...scope, chart });
}

const collectionApi: Api<Scope> = {
  kind: 'ChartCollection',
  items: (scope) => scope.sheet.charts.map((chart) => live(chartApi, { ...scope, chart })),
  item: find,
  call: {
    Add: (scope, [type, source]) => add(scope, type, source),
    GetItem: (scope, [key]) => find(scope, key),
  },
};
