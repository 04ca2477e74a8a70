import { svg } from './dom.ts';
import type { ChartValues } from './chart-values.ts';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly SVGElement[];
}

interface Given {
  readonly values: ChartValues;
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
}

export const WIDTH = 320;

export const text = (
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGElement => svg('text', { x, y, 'text-anchor': anchor }, words);
export const gridLine = (x1: number, y1: number, x2: number, y2: number): SVGElement =>
  svg('line', { x1, y1, x2, y2, class: 'grid-line' });
export const clip = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;

/** Places a value between two ends of the drawing. */
export const scaleOf = (ticks: readonly number[], from: number, to: number) => {
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  return (value: number): number => from + ((value - low) / (high - low)) * (to - from);
};

/** Lying bars, each with its name above it: long names fit. */
export function barMarks({ values: { categories, series }, ticks, write }: Given): Drawing {
  const barHeight = 12;
  const slot = 18 + series.length * (barHeight + 2) + 6;
  const top = 4;
  const bottom = top + categories.length * slot;
  const x = scaleOf(ticks, 2, WIDTH - 58);
  const marks = ticks.flatMap((tick) => [
    gridLine(x(tick), top, x(tick), bottom),
    text(x(tick), bottom + 14, write(tick), tick === ticks[0] ? 'start' : 'middle'),
  ]);
  for (const [at, category] of categories.entries()) {
    const y = top + at * slot;
    marks.push(text(2, y + 13, clip(category, 44)));
    for (const [order, { values }] of series.entries()) {
      const value = values[at];
      if (value === undefined) continue;
      const barTop = y + 18 + order * (barHeight + 2);
      const [left, right] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      marks.push(
        svg('rect', {
          x: left,
          y: barTop,
          width: right - left,
          height: barHeight,
          class: `series-${order % 4}`,
        }),
        text(right + 4, barTop + barHeight - 2, write(value)),
      );
    }
  }
  return { width: WIDTH, height: bottom + 20, marks };
}

const TALL = 180;
const LEFT = 46;

function frame({ ticks, write }: Given): {
  readonly y: (value: number) => number;
  readonly marks: SVGElement[];
} {
  const y = scaleOf(ticks, TALL - 24, 10);
  const marks = ticks.flatMap((tick) => [
    gridLine(LEFT, y(tick), WIDTH - 4, y(tick)),
    text(LEFT - 4, y(tick) + 4, write(tick), 'end'),
  ]);
  return { y, marks };
}

/** Names under the axis: as many as fit without touching. */
function categoryNames(categories: readonly string[], x: (at: number) => number): SVGElement[] {
  const every = Math.ceil(categories.length / 6);
  const room = Math.floor((WIDTH - LEFT) / Math.ceil(categories.length / every) / 6);
  return categories.flatMap((category, at) =>
    at % every === 0 ? [text(x(at), TALL - 8, clip(category, Math.max(3, room)), 'middle')] : [],
  );
}

export function columnMarks(given: Given): Drawing {
  const { categories, series } = given.values;
  const { y, marks } = frame(given);
  const slot = (WIDTH - LEFT - 4) / Math.max(1, categories.length);
  const width = (slot * 0.72) / Math.max(1, series.length);
  const middle = (at: number): number => LEFT + slot * (at + 0.5);
  for (const [order, { values }] of series.entries())
    for (const [at, value] of values.entries()) {
      if (value === undefined) continue;
      const left = middle(at) - slot * 0.36 + order * width;
      const [top, foot] = [Math.min(y(0), y(value)), Math.max(y(0), y(value))];
      marks.push(
        svg('rect', {
          x: left,
          y: top,
          width: width * 0.94,
          height: foot - top,
          class: `series-${order % 4}`,
        }),
      );
    }
  return { width: WIDTH, height: TALL, marks: [...marks, ...categoryNames(categories, middle)] };
}

export function lineMarks(given: Given): Drawing {
  const { categories, series } = given.values;
  const { y, marks } = frame(given);
  const slot = (WIDTH - LEFT - 4) / Math.max(1, categories.length);
  const middle = (at: number): number => LEFT + slot * (at + 0.5);
  for (const [order, { values }] of series.entries()) {
    const points = values.flatMap((value, at) =>
      value === undefined ? [] : [[middle(at), y(value)] as const],
    );
    marks.push(
      svg('polyline', {
        points: points.map((point) => point.join(',')).join(' '),
        class: `line series-${order % 4}`,
      }),
      ...points.map(([cx, cy]) => svg('circle', { cx, cy, r: 2.5, class: `series-${order % 4}` })),
    );
  }
  return { width: WIDTH, height: TALL, marks: [...marks, ...categoryNames(categories, middle)] };
}
