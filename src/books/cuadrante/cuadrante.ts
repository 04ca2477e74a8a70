import { at, cellAt, columnAt, fixed, heading, live, note, sheet, table, type Part } from '../build.ts';
import type { Area, FormatName, Formula, PlanCell, Points, QuadrantChart, SheetPlan } from '../plan.ts';
import { corners, cornerOf, cornerFormula, type Corner } from './corners.ts';
import { limitsPart, LIMIT_COLUMNS } from './limits.ts';

/** What is measured along an axis, and where it is divided. */
export interface Measure {
  readonly heading: string;
  readonly format: FormatName;
  readonly limit: { readonly says: string; readonly formula: string; readonly value: number };
}

export interface PointSpec {
  readonly name: PlanCell;
  readonly across: Figure;
  readonly up: Figure;
}
interface Figure {
  /** Where the figure stands. */
  readonly cell: string;
  readonly value: number;
}

export interface Run {
  readonly name: string;
  readonly points: readonly PointSpec[];
}

export interface QuadrantSpec {
  readonly name: string;
  readonly purpose: string;
  readonly explanation: string;
  readonly footer: string;
  /** What the points are: «Programa». */
  readonly of: string;
  readonly across: Measure;
  readonly up: Measure;
  /** What each run is, where there are several: «Categoría». */
  readonly runsAre: string;
  readonly runs: readonly Run[];
  /** What it is to stand in each corner. */
  readonly corners: Readonly<Record<Corner, string>>;
  /** What it all shows, in a sentence; the number of points in each corner is given. */
  finding(counts: Readonly<Record<Corner, number>>): string;
  /** Above the table, where something must be said. */
  readonly note?: string;
}

const HEADING = 3;
const FIRST = HEADING + 1;
/** Fewer points than these are not divided in four. */
export const FEWEST = 4;
/** Numbers beside more points than these would stand one over another. */
const MOST_NUMBERED = 25;
/** More runs than these are not told apart by their marks: they are drawn as one. */
const MOST_RUNS = 5;
/** From so many times the median on, figures are set apart by their powers of ten. */
const VERY_FAR = 6;
const CHART = { rows: 26, columns: 3 };

/** Where each thing is written: a number, its name, its run, how far across and up, and its corner. */
export interface Places {
  readonly first: number;
  readonly rows: number;
  readonly across: number;
  readonly up: number;
  readonly corner: number;
  /** Of the limits and of what is counted. */
  readonly side: number;
  readonly hidden: number;
}

/** A sheet that sets things by two measures: a table, how many stand in each corner, and the chart. */
export function cuadrante(spec: QuadrantSpec): SheetPlan {
  const points = spec.runs.flatMap((run) => run.points);
  const several = spec.runs.length > 1;
  const across = several ? 3 : 2;
  const places: Places = {
    first: FIRST,
    rows: points.length,
    across,
    up: across + 1,
    corner: across + 2,
    side: across + 4,
    hidden: across + 4 + CHART.columns + 1,
  };
  const byTens = isVeryUneven(points.map((point) => point.across.value));
  const counts = countsOf(spec, points);
  return sheet(
    {
      name: spec.name,
      purpose: spec.purpose,
      widths: [6, 40, ...(several ? [15] : []), 16, 16, 46, 3, 46, 18, 18, 3, ...LIMIT_COLUMNS.map(() => 12)],
      headingRows: HEADING + 1,
      footer: spec.footer,
      landscape: true,
      hidden: LIMIT_COLUMNS.map((_, offset) => places.hidden + offset),
      printedColumns: places.hidden,
    },
    heading(spec.name, spec.explanation),
    ...(spec.note === undefined ? [] : [note(2, 0, spec.note)]),
    pointsTable(spec, points, places, several),
    ...summary(spec, counts, places),
    limitsPart(spec, points, places, byTens),
    { charts: [chartOf(spec, counts, places, byTens)] },
  );
}

const isVeryUneven = (values: readonly number[]): boolean => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, middle = 0, high = 0] = [0, 0.5, 1].map(
    (part) => sorted[Math.floor((sorted.length - 1) * part)],
  );
  return low > 0 && high > middle * VERY_FAR;
};

const countsOf = ({ across, up }: QuadrantSpec, points: readonly PointSpec[]) =>
  Object.fromEntries(
    corners.map((corner) => [
      corner,
      points.filter(
        (point) =>
          cornerOf(point.across.value - across.limit.value, point.up.value - up.limit.value) === corner,
      ).length,
    ]),
  ) as Record<Corner, number>;

function pointsTable(
  spec: QuadrantSpec,
  points: readonly PointSpec[],
  places: Places,
  several: boolean,
): Part {
  const runOf = spec.runs.flatMap(({ name, points: own }) => own.map(() => name));
  return table({
    row: HEADING,
    columns: [
      { heading: 'N.º', format: 'whole' },
      { heading: spec.of, style: 'label' },
      ...(several ? [{ heading: spec.runsAre, style: 'label' as const }] : []),
      { heading: spec.across.heading, format: spec.across.format },
      { heading: spec.up.heading, format: spec.up.format },
      { heading: 'Dónde está', style: 'label' },
    ],
    rows: points.map((point, order) => [
      order + 1,
      point.name,
      ...(several ? [runOf[order] ?? ''] : []),
      figure(point.across),
      figure(point.up),
      cornerCell(spec, point, places, FIRST + order),
    ]),
  });
}

/** A chart takes a text for a zero, and moves every point if one of them has no figure: it says so in its cell. */
const figure = ({ cell, value }: Figure): Formula => live(`IF(ISNUMBER(${cell}),${cell},NA())`, value);

const limitCell = ({ side }: Places, which: 0 | 1): string => fixed(cellAt(FIRST + which, side + 1));

function cornerCell(spec: QuadrantSpec, point: PointSpec, places: Places, row: number): Formula {
  const found = cornerOf(point.across.value - spec.across.limit.value, point.up.value - spec.up.limit.value);
  return live(
    cornerFormula(
      { cell: at(row, places.across), limit: limitCell(places, 0) },
      { cell: at(row, places.up), limit: limitCell(places, 1) },
      spec.corners,
    ),
    spec.corners[found],
  );
}

/** Where it is divided, and how many stand in each corner. */
function summary(
  spec: QuadrantSpec,
  counts: Readonly<Record<Corner, number>>,
  places: Places,
): readonly Part[] {
  const { side, corner } = places;
  const limits = [spec.across, spec.up];
  const where = columnAt(FIRST, corner, places.rows);
  const below = FIRST + limits.length + 2;
  const fixedWhere = fixed(where);
  return [
    table({
      row: HEADING,
      column: side,
      columns: [
        { heading: 'Dónde se divide', style: 'label' },
        { heading: 'Límite', style: 'total' },
      ],
      rows: limits.map(({ limit }) => [limit.says, live(limit.formula, limit.value)]),
    }),
    { looks: limits.map(({ format }, order) => ({ area: cellAt(FIRST + order, side + 1), format })) },
    table({
      row: below - 1,
      column: side,
      columns: [
        { heading: 'Dónde está', style: 'label' },
        { heading: 'Cuántos', format: 'whole' },
      ],
      rows: corners.map((each, order) => [
        spec.corners[each],
        live(`COUNTIF(${fixedWhere},${at(below + order, side)})`, counts[each]),
      ]),
    }),
  ];
}

function chartOf(
  spec: QuadrantSpec,
  counts: Readonly<Record<Corner, number>>,
  places: Places,
  byTens: boolean,
): QuadrantChart {
  const { hidden, side } = places;
  let row = FIRST;
  const all = spec.runs.flatMap((run) => run.points);
  const runs = spec.runs.length > MOST_RUNS ? [{ name: spec.of, points: all }] : spec.runs;
  const points = runs.map(({ name, points: own }): Points => {
    const column = (which: number): Area => columnAt(row, which, own.length);
    const run = {
      name,
      names: column(1),
      tags: column(0),
      across: column(places.across),
      up: column(places.up),
    };
    row += own.length;
    return run;
  });
  const line = (name: string, from: number) => ({
    name,
    across: columnAt(FIRST + from, hidden, 2),
    up: columnAt(FIRST + from, hidden + 1, 2),
  });
  return {
    type: 'quadrant',
    title: spec.finding(counts),
    points,
    limits: [line(spec.across.limit.says, 0), line(spec.up.limit.says, 2)],
    acrossAxis: spec.across.heading,
    acrossFormat: spec.across.format,
    ...(byTens && { acrossByTens: true }),
    valueAxis: spec.up.heading,
    format: spec.up.format,
    isNamed: places.rows <= MOST_NUMBERED,
    at: { row: FIRST + 2 + 2 + corners.length + 1, column: side, ...CHART },
  };
}
