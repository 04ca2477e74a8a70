import { readNumberText } from '../engine/number-text.ts';
import type { RawCell, RawTable } from './budget.ts';
import { readHeading } from './dictionary.ts';
import { numbersColumns } from './pages.ts';

export interface Heading {
  /** First row below the heading, from 0. */
  readonly firstRow: number;
  readonly texts: readonly string[];
  /** The rows of the heading as they stand: reports repeat them on every page. */
  readonly levels: readonly (readonly string[])[];
}

const SEARCHED_ROWS = 60;
const FEWEST_KNOWN = 2;
const MOST_LEVELS = 3;
const EACH_LEVEL = 0.5; // one more level must bring at least one heading more

/** The row, or the two or three together, where most headings are known. Titles above do not matter. */
export function findHeading(table: RawTable): Heading | undefined {
  let best: { readonly heading: Heading; readonly score: number } | undefined;
  const last = Math.min(table.rows.length, SEARCHED_ROWS);
  for (let at = 0; at < last; at++)
    for (let levels = 1; levels <= MOST_LEVELS; levels++) {
      const heading = headingAt(table, at, levels);
      if (!heading) break;
      const known = knownIn(heading.texts);
      const score = known - EACH_LEVEL * levels;
      if (known >= FEWEST_KNOWN && score > (best?.score ?? 0)) best = { heading, score };
    }
  return best && taller(table, best.heading);
}

/** One more level, where it names columns that the heading leaves without a name and loses none that is known. */
function taller(table: RawTable, heading: Heading): Heading {
  const count = heading.levels.length;
  const next = count < MOST_LEVELS ? headingAt(table, heading.firstRow - count, count + 1) : undefined;
  if (!next || named(next) <= named(heading)) return heading;
  return knownIn(next.texts) >= knownIn(heading.texts) ? taller(table, next) : heading;
}

const named = ({ texts }: Heading): number => texts.filter((text) => text !== '').length;

function headingAt({ rows, merged = [] }: RawTable, at: number, count: number): Heading | undefined {
  const own = rows.slice(at, at + count);
  const lowest = own.at(-1);
  if (own.length < count || !lowest || own.slice(1).some(holdsFigures)) return undefined;
  if (own.some(numbersColumns)) return undefined;
  if (lowest.every((cell) => textOf(cell) === '')) return undefined;
  const levels = own.map((row) => row.map(textOf));
  const over = own.map((row, level) =>
    (level === own.length - 1 ? row : spread(row, at + level, merged, own[level + 1] ?? [])).map(textOf),
  );
  const width = Math.max(...levels.map(({ length }) => length));
  const times = new Map<string, number>();
  for (const text of over.at(-1) ?? []) times.set(text, (times.get(text) ?? 0) + 1);
  const texts = Array.from({ length: width }, (_, column) =>
    nameOf(
      over.map((row) => row[column] ?? ''),
      times,
    ),
  );
  return { firstRow: at + count, texts, levels };
}

const textOf = (cell: RawCell | undefined): string =>
  typeof cell === 'string' ? cell.trim() : cell === null || cell === undefined ? '' : String(cell);

/** A level of a heading holds words, and years at most. */
const holdsFigures = (row: readonly RawCell[]): boolean =>
  row.some((cell) => {
    const text = textOf(cell);
    return !/^(?:(?:19|20)\d\d|\(?\d{1,2}\)?|%)?$/.test(text) && readNumberText(text) !== undefined;
  });

const knownIn = (texts: readonly string[]): number =>
  new Set(
    texts.flatMap((text) => {
      const guess = readHeading(text);
      const known = guess?.concept ?? (guess?.income === undefined ? undefined : `ingreso ${guess.income}`);
      return known === undefined ? [] : [known];
    }),
  ).size;

/** A merged group title stands over all its columns; in a file without merging, over the blanks after it. */
function spread(
  row: readonly RawCell[],
  at: number,
  merged: NonNullable<RawTable['merged']>,
  below: readonly RawCell[],
): RawCell[] {
  const cells = [...row];
  for (const { top, left, bottom, right } of merged)
    if (top <= at && at <= bottom) cells.fill(row[left] ?? null, left, right + 1);
  if (merged.length > 0) return cells;
  for (let column = 1; column < Math.max(cells.length, below.length); column++)
    if (textOf(cells[column]) === '' && textOf(below[column]) !== '')
      cells[column] = cells[column - 1] ?? null;
  return cells;
}

/**
 * The lowest heading names the column; where it is blank the one above does; where it is unknown, or names several
 * columns, both together.
 */
function nameOf(levels: readonly string[], times: ReadonlyMap<string, number>): string {
  const [name = '', ...above] = [...levels]
    .reverse()
    .filter((text, at, all) => text !== '' && text !== all[at - 1]);
  const isAlone = (times.get(name) ?? 0) < 2;
  if (above.length === 0 || (isAlone && readHeading(name)?.concept !== undefined)) return name;
  for (let many = 1; many <= above.length; many++) {
    const whole = [...above.slice(0, many)].reverse().concat(name).join(' ');
    if (readHeading(whole) !== undefined) return whole;
  }
  return isAlone ? name : [...above].reverse().concat(name).join(' ');
}

/** Reports repeat their heading on every page. */
export const repeatsHeading = (cells: readonly RawCell[], { levels }: Heading): boolean =>
  levels.some((level) => repeats(cells, level));

function repeats(cells: readonly RawCell[], level: readonly string[]): boolean {
  let same = 0;
  for (const [at, cell] of cells.entries()) {
    const text = textOf(cell);
    if (text === '') continue;
    if (text !== level[at]) return false;
    same++;
  }
  return same > 1;
}
