import type { ChartPlan, FormatName, SheetPlan } from '../src/books/plan.ts';
import { barMarks, columnMarks, lineMarks, type Drawing } from './chart-marks.ts';
import { chartValues, ticksFor, type ChartValues } from './chart-values.ts';
import { element, svg } from './dom.ts';
import type { Figures, FigureStyle } from './figures.ts';
import { headingRow, scrolling } from './result.ts';

const styleOf: Readonly<Record<FormatName, FigureStyle>> = {
  amount: 'amount',
  percent: 'ratio',
  number: 'number',
  whole: 'whole',
  year: 'text',
  date: 'date',
  text: 'text',
};

const markers = { bar: barMarks, column: columnMarks, line: lineMarks } as const;

export interface ChartWords {
  /** «Datos del gráfico» */
  readonly table: string;
  readonly category: string;
}

/** A chart of a book as a figure: its finding as caption, the drawing, and the same figures as a table. */
export function chartFigure(
  sheet: SheetPlan,
  chart: ChartPlan,
  figures: Figures,
  words: ChartWords,
): HTMLElement {
  const values = chartValues(sheet, chart);
  const write = (value: number) => figures(value, styleOf[chart.format]);
  const drawing: Drawing = markers[chart.type]({
    values,
    ticks: ticksFor(values),
    write: shortWriter(chart.format, write),
  });
  return element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, chart.title),
    legend(values),
    svg(
      'svg',
      {
        viewBox: `0 0 ${drawing.width} ${drawing.height}`,
        role: 'img',
        'aria-label': `${chart.title}. ${chart.valueAxis}.`,
        class: 'chart-drawing',
      },
      ...drawing.marks,
    ),
    element('p', { class: 'axis-title' }, chart.valueAxis),
    dataTable(values, write, words),
  );
}

/** Axis marks are short: millions as `1,2 M`. The table keeps every figure whole. */
function shortWriter(format: FormatName, write: (value: number) => string): (value: number) => string {
  if (format !== 'amount' && format !== 'whole') return write;
  return (value) => {
    const size = Math.abs(value);
    const scale = scales.find(({ from }) => size >= from);
    return scale
      ? `${write(Math.round((value / scale.unit) * 10) / 10)
          .replace(/([.,]\d)0$/, '$1')
          .replace(/[.,]00?$/, '')} ${scale.sign}`
      : write(value).replace(/[.,]00$/, '');
  };
}

const scales = [
  { from: 1e6, unit: 1e6, sign: 'M' },
  { from: 1e4, unit: 1e3, sign: 'k' },
] as const;

/** Only where there is more than one series to tell apart. */
const legend = ({ series }: ChartValues): HTMLElement | undefined =>
  series.length < 2
    ? undefined
    : element(
        'ul',
        { class: 'legend' },
        ...series.map(({ name }, at) =>
          element(
            'li',
            {},
            element('span', { class: `swatch series-${at % 4}`, 'aria-hidden': 'true' }),
            name,
          ),
        ),
      );

const dataTable = (
  { categories, series }: ChartValues,
  write: (value: number) => string,
  words: ChartWords,
): HTMLElement =>
  element(
    'details',
    { class: 'fold' },
    element('summary', {}, words.table),
    scrolling(
      words.table,
      element('thead', {}, headingRow([words.category, ...series.map(({ name }) => name)])),
      element(
        'tbody',
        {},
        ...categories.map((category, at) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, category),
            ...series.map(({ values }) => figureCell(values[at], write)),
          ),
        ),
      ),
    ),
  );

const figureCell = (value: number | undefined, write: (value: number) => string): HTMLElement =>
  element('td', { class: 'number' }, value === undefined ? '' : write(value));
