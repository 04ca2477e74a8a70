import type { PagesAcross } from '../plan.ts';

/** Points of a sheet between its margins. */
const papers = {
  a4: { portrait: 523, landscape: 770 },
  oficio: { portrait: 540, landscape: 864 },
};
/** Texts are of 11 points: at less than this they go under 7 on paper. */
const SMALLEST = 65;
/** And larger than this they only take more pages down. */
const LARGEST = 80;
/** Upright while texts stay near their size. */
const UPRIGHT = 85;
/** A machine without Calibri takes letters, and with them columns, a third wider: pages are cut for it too. */
const WIDER = 1.34;

/** What stands side by side on a sheet and is better not parted. */
export interface Span {
  readonly left: number;
  readonly columns: number;
}

interface Wide {
  /** In characters. */
  readonly widths: readonly number[];
  readonly hidden: ReadonlySet<number>;
  readonly spans: readonly Span[];
  /** Columns at the left that every page repeats. */
  readonly repeatColumns: number;
  /** Columns at the right that stay off paper where the sheet takes several pages across. */
  readonly spared: number;
  /** True or false where the book says so. */
  readonly landscape: boolean | undefined;
  readonly paper?: 'oficio' | undefined;
}

interface Pages {
  readonly landscape: boolean;
  readonly across?: PagesAcross;
  readonly printedColumns?: number;
}

/** Excel's measure: seven pixels a character and five of margin, of three quarters of a point. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75 * WIDER;

const between = (points: readonly number[], from: number, upTo: number): number =>
  points.slice(from, upTo).reduce((sum, each) => sum + each, 0);

/** On one page while it can be read; otherwise as few as hold whole columns, as large as they allow. */
export function pagesOf(wide: Wide): Pages {
  const all = pagesWith(wide);
  const { widths, spared } = wide;
  if (spared === 0) return all;
  // Texts that run over their column's edge would take a page of their own.
  if (!all.across) return { ...all, printedColumns: widths.length };
  const printedColumns = widths.length - spared;
  return { ...pagesWith({ ...wide, widths: widths.slice(0, printedColumns) }), printedColumns };
}

function pagesWith({ widths, hidden, spans, repeatColumns, landscape, paper }: Wide): Pages {
  const room = papers[paper ?? 'a4'];
  const points = widths.map((width, column) => (hidden.has(column) ? 0 : pointsOf(width)));
  const total = between(points, 0, points.length);
  const fits = (across: number, percent: number): boolean => total * percent <= across * 100;
  if (landscape !== true && fits(room.portrait, UPRIGHT)) return { landscape: false };
  if (landscape === false && fits(room.portrait, SMALLEST)) return { landscape: false };
  if (fits(room.landscape, SMALLEST)) return { landscape: true };
  const cut = (percent: number): readonly number[] =>
    startsOf({ points, spans, repeatColumns, room: (room.landscape * 100) / percent });
  const cost = (starts: readonly number[]): number => starts.length + partedBy(starts, spans);
  const least = cost(cut(SMALLEST));
  let scale = LARGEST;
  while (scale > SMALLEST && cost(cut(scale)) > least) scale--;
  return { landscape: true, across: { scale, from: cut(scale), repeatColumns } };
}

/** How many times a page ends within a panel. */
const partedBy = (starts: readonly number[], spans: readonly Span[]): number =>
  starts.filter((start) => spans.some(({ left, columns }) => left < start && start < left + columns)).length;

interface Cut {
  readonly points: readonly number[];
  readonly spans: readonly Span[];
  readonly repeatColumns: number;
  readonly room: number;
}

/** The first column of every page but the first. What fits on a page of its own is not parted. */
function startsOf({ points, spans, repeatColumns, room }: Cut): readonly number[] {
  const repeated = between(points, 0, repeatColumns);
  const starts: number[] = [];
  let used = 0;
  for (const [column, width] of points.entries()) {
    if (width === 0) continue;
    const span = spans.find(({ left, columns }) => left <= column && column < left + columns);
    const isFirst = span !== undefined && between(points, span.left, column) === 0;
    const needed = isFirst ? between(points, column, span.left + span.columns) : width;
    const isParted = isFirst && used > repeated && used + needed > room && span.left > 0;
    if (used > 0 && (isParted || used + width > room)) {
      starts.push(column);
      used = repeated;
    }
    used += width;
  }
  return starts;
}
