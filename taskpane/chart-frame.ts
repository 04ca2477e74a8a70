import type { ChartPlan, FormatName } from '../src/books/plan.ts';
import type { Drawing } from './chart-marks.ts';
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

export interface ChartWords {
  /** «Datos del gráfico» */
  readonly table: string;
  readonly category: string;
  /** «A la derecha: … Hacia arriba: … Líneas: …» */
  axes(said: Readonly<Record<'across' | 'up' | 'limits', string>>): string;
}

export const writerOf =
  (format: FormatName, figures: Figures) =>
  (value: number): string =>
    figures(value, styleOf[format]);

interface Frame {
  readonly chart: ChartPlan;
  readonly drawing: Drawing;
  /** What the axes measure, for who does not see it. */
  readonly says: string;
  readonly legend: HTMLElement | undefined;
  readonly axis: string;
  readonly table: HTMLElement;
}

export const chartFrame = ({ chart, drawing, says, legend, axis, table }: Frame): HTMLElement =>
  element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, chart.title),
    legend,
    svg(
      'svg',
      {
        viewBox: `0 0 ${drawing.width} ${drawing.height}`,
        role: 'img',
        'aria-label': `${chart.title}. ${says}`,
        class: 'chart-drawing',
      },
      ...drawing.marks,
    ),
    element('p', { class: 'axis-title' }, axis),
    table,
  );

/** Axis marks are short: millions as `1,2 M`. The table keeps every figure whole. */
export function shortWriter(format: FormatName, write: (value: number) => string): (value: number) => string {
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
export const legendOf = (names: readonly string[]): HTMLElement | undefined =>
  names.length < 2
    ? undefined
    : element(
        'ul',
        { class: 'legend' },
        ...names.map((name, at) =>
          element(
            'li',
            {},
            element('span', { class: `swatch series-${at % 4}`, 'aria-hidden': 'true' }),
            name,
          ),
        ),
      );

interface TableRow {
  readonly name: string;
  readonly cells: readonly string[];
}

export const tableOf = (
  words: ChartWords,
  headings: readonly string[],
  rows: readonly TableRow[],
): HTMLElement =>
  element(
    'details',
    { class: 'fold' },
    element('summary', {}, words.table),
    scrolling(
      words.table,
      element('thead', {}, headingRow([words.category, ...headings])),
      element(
        'tbody',
        {},
        ...rows.map(({ name, cells }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, name),
            ...cells.map((cell) => element('td', { class: 'number' }, cell)),
          ),
        ),
      ),
    ),
  );
