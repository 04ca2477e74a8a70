import type { Places, Points, QuadrantChart, SheetPlan } from '../src/books/plan.ts';
import { cellsOf, roundTicks } from './chart-values.ts';

export interface PlaceValue {
  readonly name: string;
  /** What is written beside it. */
  readonly tag: string;
  readonly across: number;
  readonly up: number;
}

/** «7 · Salud», where it is known by a number in the drawing. */
export const calledIn = ({ name, tag }: Pick<PlaceValue, 'name' | 'tag'>): string =>
  tag === name ? name : `${tag} · ${name}`;

export interface Run {
  readonly name: string;
  readonly places: readonly PlaceValue[];
}

/** A quadrant with its figures taken from the plan's cells; what lacks one of its two figures has no place in it. */
export interface QuadrantValues {
  readonly points: readonly Run[];
  readonly limits: readonly Run[];
}

export function quadrantValues(sheet: SheetPlan, { points, limits }: QuadrantChart): QuadrantValues {
  const run = (each: Places & Partial<Pick<Points, 'names' | 'tags'>>): Run => {
    const [across, up] = [cellsOf(sheet, each.across), cellsOf(sheet, each.up)];
    const [names, tags] = [each.names, each.tags].map((area) => (area ? cellsOf(sheet, area) : undefined));
    return {
      name: each.name,
      places: across.flatMap((x, at) => {
        const y = up[at];
        if (typeof x !== 'number' || typeof y !== 'number') return [];
        const name = String(names?.[at] ?? each.name);
        return [{ name, tag: String(tags?.[at] ?? name), across: x, up: y }];
      }),
    };
  };
  return { points: points.map(run), limits: limits.map(run) };
}

export interface QuadrantTicks {
  readonly across: readonly number[];
  readonly up: readonly number[];
}

/** Where both axes are marked: every so often where the chart says so; otherwise round, or by powers of ten. */
export function quadrantTicks({ points, limits }: QuadrantValues, chart: QuadrantChart): QuadrantTicks {
  const { scale, acrossByTens } = chart;
  if (scale) {
    const marks = Array.from({ length: scale.upTo / scale.every + 1 }, (_, at) => at * scale.every);
    return { across: marks, up: marks };
  }
  const places = [...points, ...limits].flatMap((run) => run.places);
  const across = places.map((each) => each.across);
  return {
    across: acrossByTens === true ? tens(across) : roundTicks(across),
    up: roundTicks(places.map((each) => each.up)),
  };
}

function tens(values: readonly number[]): readonly number[] {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  if (logs.length === 0) return [1, 10];
  const low = Math.floor(logs.reduce((a, b) => Math.min(a, b)));
  const high = Math.max(low + 1, Math.ceil(logs.reduce((a, b) => Math.max(a, b))));
  return Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
}

/** Whether a place stands within the marks of both axes. */
export function reaches({ across, up }: QuadrantTicks): (place: PlaceValue) => boolean {
  const within = (value: number, ticks: readonly number[]): boolean =>
    value >= (ticks[0] ?? 0) && value <= (ticks.at(-1) ?? 0);
  return (place) => within(place.across, across) && within(place.up, up);
}
