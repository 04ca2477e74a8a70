import type { PagesAcross } from '../plan.ts';

/** Points of an A4 sheet between its margins. */
const PAPER = { portrait: 523, landscape: 770 };
/** Texts are of 11 points: at less than this they go under 7 on paper. */
const SMALLEST = 65;
/** Upright while texts stay near their size. */
const UPRIGHT = 85;
/** A reader's letters are not quite as wide as another's. */
const SAFETY = 1.02;

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
  /** True or false where the book says so. */
  readonly landscape: boolean | undefined;
}

interface Pages {
  readonly landscape: boolean;
  readonly across?: PagesAcross;
}

/** Excel's measure: seven pixels a character and five of margin, of three quarters of a point. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75 * SAFETY;

const between = (points: readonly number[], from: number, upTo: number): number =>
  points.slice(from, upTo).reduce((sum, each) => sum + each, 0);

/** On one page while it can be read; otherwise as few as hold whole columns, as large as they allow. */
export function pagesOf({ widths, hidden, spans, repeatColumns, landscape }: Wide): Pages {
  const points = widths.map((width, column) => (hidden.has(column) ? 0 : pointsOf(width)));
  const total = between(points, 0, points.length);
  const fits = (paper: number, percent: number): boolean => total * percent <= paper * 100;
  if (landscape !== true && fits(PAPER.portrait, UPRIGHT)) return { landscape: false };
  if (landscape === false && fits(PAPER.portrait, SMALLEST)) return { landscape: false };
  if (fits(PAPER.landscape, SMALLEST)) return { landscape: true };
  const cut = (percent: number): readonly number[] =>
    startsOf({ points, spans, repeatColumns, room: (PAPER.landscape * 100) / percent });
  const fewest = cut(SMALLEST).length;
  let scale = 100;
  while (scale > SMALLEST && cut(scale).length > fewest) scale--;
  return { landscape: true, across: { scale, from: cut(scale), repeatColumns } };
}

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
