import type { Row, TablePanel } from '../../../src/books/guided/spec.ts';
import type { PlanCell } from '../../../src/books/plan.ts';
import type { Cell } from '../../../src/engine/cells.ts';
import { dateOrderOf } from '../../../src/engine/date-order.ts';
import { markOf, readNumberText, type DecimalMark } from '../../../src/engine/number-text.ts';
import type { Pane } from '../../pane.ts';
import { bulkTexts as texts } from '../../texts/bulk.ts';
import { formTexts } from '../../texts/form.ts';
import type { Work } from '../../workbook.ts';
import { cellReader, type Read } from '../answers.ts';
import { broughtColumns, type Asked } from '../asked.ts';
import type { Arriving, Taken } from '../guide.ts';
import { standingRows } from '../merge.ts';
import type { Sitting } from '../session.ts';
import type { Columns, Lines } from './columns.ts';
import { completed, type Completed } from './completed.ts';

/** A line that cannot enter: which it was in the source, what it says, and what to do about it. */
export interface Left {
  readonly line: number;
  readonly words: string;
  readonly why: string;
}

export interface ReadRows {
  /** What the table would have. */
  readonly rows: readonly Row[];
  readonly added: number;
  /** Rows that were there, and say more. */
  readonly filled: number;
  readonly left: readonly Left[];
}

/** Lines read at a time, before the page is let to draw and listen. */
const PIECE = 250;

/** Reads every line of a source as rows of a table. What cannot be read is left out and told, line by line. */
export async function readRows(
  pane: Pane,
  sitting: Sitting,
  panel: TablePanel,
  source: { readonly lines: Lines; readonly columns: Columns },
  work: Work,
): Promise<ReadRows> {
  const first = source.columns.heading === undefined ? 0 : source.columns.heading + 1;
  const lines = source.lines.slice(first);
  const readers = await readersOf(pane, sitting, panel, { lines, columns: source.columns });
  const arriving: Arriving[] = [];
  const left: Left[] = [];
  for (let at = 0; at < lines.length; at += PIECE) {
    work.signal?.throwIfAborted();
    work.onProgress?.(at / lines.length, pane.t(texts.reading));
    for (const [down, line] of lines.slice(at, at + PIECE).entries()) {
      if (line.every((cell) => (cell ?? '') === '')) continue;
      const { row, wrong } = readLine(pane, readers, line);
      const number = first + at + down + 1;
      if (wrong.length > 0) left.push({ line: number, words: saidLine(line), why: wrong.join(' ') });
      else arriving.push({ line: number, row });
    }
    await new Promise((done) => setTimeout(done));
  }
  return entered(pane, sitting, panel, { lines: source.lines, arriving, left });
}

interface Reader {
  readonly asked: Asked;
  /** Its place in the source; undefined where it has none. */
  readonly at: number | undefined;
  readonly read: (given: Cell) => Read;
  readonly mustSay: boolean;
}

function readersOf(
  pane: Pane,
  sitting: Sitting,
  panel: TablePanel,
  { lines, columns: { keys } }: { readonly lines: Lines; readonly columns: Columns },
): Promise<readonly Reader[]> {
  const { resolvers = {}, arrivals = {} } = sitting.guide;
  const filled = arrivals[panel.id]?.fills ?? [];
  return Promise.all(
    broughtColumns(sitting, panel).map(async (asked): Promise<Reader> => {
      const { options, required } = asked.input;
      const resolve = typeof options === 'string' ? await resolvers[options]?.() : undefined;
      const at = keys.indexOf(asked.key);
      const decimal = at < 0 ? undefined : decimalIn(lines, at);
      const isDate = at >= 0 && asked.input.kind === 'date';
      const order = isDate ? dateOrderOf(lines.map((line) => line[at])) : undefined;
      return {
        asked,
        at: at < 0 ? undefined : at,
        read: cellReader(pane, sitting, asked, {
          ...(resolve && { resolve }),
          ...(decimal && { decimal }),
          ...(order && { order }),
        }),
        mustSay: required === true && !filled.includes(asked.key),
      };
    }),
  );
}

/** `12.400,50` anywhere in a column tells what `18.000` is in it. */
const decimalIn = (lines: Lines, at: number): DecimalMark | undefined =>
  markOf(
    lines.map((line) => {
      const cell = line[at];
      return typeof cell === 'string' ? readNumberText(cell) : undefined;
    }),
  );

function readLine(
  pane: Pane,
  readers: readonly Reader[],
  line: readonly Cell[],
): { readonly row: Row; readonly wrong: readonly string[] } {
  const cells: Record<string, PlanCell> = {};
  const wrong: string[] = [];
  for (const { asked, at, read, mustSay } of readers) {
    const given = at === undefined ? null : (line[at] ?? null);
    const told = read(given);
    if ('wrong' in told) wrong.push(told.wrong);
    else if (told.cell !== null) cells[asked.key] = told.cell;
    else if (mustSay) wrong.push(pane.t(formTexts.required, { label: asked.label }));
  }
  return { row: cells, wrong };
}

/** The first things a line says, to be known by. */
const saidLine = (line: readonly Cell[]): string =>
  line
    .filter((cell) => (cell ?? '') !== '')
    .slice(0, 3)
    .map(String)
    .join(' · ');

interface Coming {
  readonly lines: Lines;
  readonly arriving: readonly Arriving[];
  readonly left: readonly Left[];
}

/** As the book takes them in: in a way of its own, each to its row, or after the others. */
function entered(
  pane: Pane,
  sitting: Sitting,
  panel: TablePanel,
  { lines, arriving, left }: Coming,
): ReadRows {
  const before = standingRows(sitting.state, panel);
  const { arrivals, keyed } = sitting.guide;
  const key = keyed?.[panel.id];
  const take = arrivals?.[panel.id]?.take;
  const taken: Completed = take
    ? takenIn(before, take(sitting.state, arriving))
    : completed(pane, panel, before, arriving, key);
  const refused = taken.refused.map(({ line, why }) => ({
    line,
    words: saidLine(lines[line - 1] ?? []),
    why,
  }));
  return {
    rows: taken.rows,
    added: taken.rows.length - before.length,
    filled: taken.filled,
    left: [...left, ...refused].sort((a, b) => a.line - b.line),
  };
}

/** What a table's own way of taking rows in did to those that were there. */
const takenIn = (before: readonly Row[], taken: Taken): Completed => ({
  ...taken,
  filled: before.filter((row, at) => {
    const after = taken.rows[at];
    return after !== undefined && Object.entries(after).some(([key, cell]) => cell !== row[key]);
  }).length,
});
