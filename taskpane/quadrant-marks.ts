import { text, clip, gridLine, scaleOf, WIDTH, type Drawing } from './chart-marks.ts';
import { calledIn, reaches, type QuadrantValues } from './quadrant-values.ts';
import { svg } from './dom.ts';

const TALL = 260;
const [LEFT, RIGHT, TOP, FOOT] = [46, WIDTH - 8, 12, 236];
const NAME_LENGTH = 18;
const CHARACTER = 6; // px: a name that would leave the drawing stands on the other side

interface Given {
  readonly values: QuadrantValues;
  readonly ticks: { readonly across: readonly number[]; readonly up: readonly number[] };
  /** Figures of very different sizes stand by their powers of ten. */
  readonly byTens: boolean;
  readonly isNamed: boolean;
  readonly write: { across(value: number): string; up(value: number): string };
}

/** Points by two measures, each with its name and figures to whoever asks, and the lines that divide them. */
export function quadrantMarks({ values, ticks, byTens, isNamed, write }: Given): Drawing {
  const sized = byTens ? Math.log10 : (value: number) => value;
  const lying = scaleOf(ticks.across.map(sized), LEFT, RIGHT);
  const x = (value: number): number => lying(sized(value));
  const y = scaleOf(ticks.up, FOOT, TOP);
  const grid = [
    ...ticks.up.flatMap((tick) => [
      gridLine(LEFT, y(tick), RIGHT, y(tick)),
      text(LEFT - 4, y(tick) + 4, write.up(tick), 'end'),
    ]),
    ...ticks.across.map((tick, at) =>
      text(x(tick), FOOT + 16, write.across(tick), at === ticks.across.length - 1 ? 'end' : 'middle'),
    ),
    gridLine(LEFT, TOP, LEFT, FOOT),
  ];
  const limits = values.limits.map(({ places }) =>
    svg('polyline', {
      points: places.map((each) => `${String(x(each.across))},${String(y(each.up))}`).join(' '),
      class: 'limit-line',
    }),
  );
  const inSight = reaches(ticks);
  const points = values.points.flatMap(({ places }, order) =>
    places
      .filter(inSight)
      .flatMap(({ name, tag, across, up }) => [
        svg(
          'path',
          { d: shapeOf(order, x(across), y(up), isNamed ? 4 : 3), class: `series-${order % 4}` },
          svg('title', {}, `${calledIn({ name, tag })}: ${write.across(across)}; ${write.up(up)}`),
        ),
        ...(isNamed ? [nameOf(tag, x(across), y(up))] : []),
      ]),
  );
  return { width: WIDTH, height: TALL, marks: [...grid, ...limits, ...points] };
}

/** A circle, a diamond, a square or a triangle: told apart without colours, as in the files. */
function shapeOf(order: number, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number): string => `${String(x + dx * r)} ${String(y + dy * r)}`;
  const outline = (...corners: readonly string[]): string => `M${corners.join('L')}Z`;
  if (order % 4 === 1) return outline(at(0, -1.3), at(1.3, 0), at(0, 1.3), at(-1.3, 0));
  if (order % 4 === 2) return outline(at(-1, -1), at(1, -1), at(1, 1), at(-1, 1));
  if (order % 4 === 3) return outline(at(0, -1.2), at(1.2, 1), at(-1.2, 1));
  const arc = `A${String(r)} ${String(r)} 0 1 0`;
  return `M${at(-1, 0)}${arc} ${at(1, 0)}${arc} ${at(-1, 0)}Z`;
}

function nameOf(name: string, x: number, y: number): SVGElement {
  const words = clip(name, NAME_LENGTH);
  const fits = x + 8 + words.length * CHARACTER < WIDTH;
  return fits ? text(x + 8, y + 4, words) : text(x - 8, y + 4, words, 'end');
}
