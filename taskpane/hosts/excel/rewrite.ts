import { addressOf } from '../../../src/books/plan.ts';
import { fill, type Locale } from '../../../src/engine/language.ts';
import type { CellEdit } from '../../../src/portable/edits.ts';
import type { Outcome, Work } from '../../workbook.ts';
import { doing, HostFault, reasonOf } from '../words.ts';
import { entered, type Entered } from './entering.ts';
import { report } from './helpers.ts';
import { CELLS_PER_TRIP } from './read.ts';
import { asEntered } from './restore.ts';
import { inExcel, type Session } from './session.ts';
import { startWithWorkbook, usesMuni } from '../office.ts';

/** Edits one under another in a column: they are written at one address. */
interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly edits: readonly CellEdit[];
}

/** What to enter in a run's cells. */
type Content = readonly (readonly Entered[])[];

/** Writes in cells wherever they are: everything or nothing. */
export async function rewrite(edits: readonly CellEdit[], locale: Locale, work: Work = {}): Promise<Outcome> {
  const outcome = await inExcel(async (session) => {
    const runs = runsOf(edits);
    work.onProgress?.(0, doing.reading[locale]);
    const before = await photograph(session, runs, work);
    try {
      await write(session, runs, afterOf, locale, work);
    } catch (caught) {
      throw await givenBack(runs, before, caught, locale, work);
    }
    return {
      written: [...new Set(edits.map(({ sheet }) => sheet))],
      roundTrips: session.trips(),
      undo: () => takeBack(runs, before, locale),
    };
  });
  if (edits.some(({ content }) => holdsMuni(content))) await startWithWorkbook();
  return outcome;
}

const holdsMuni = (content: CellEdit['content']): boolean =>
  typeof content === 'object' && content !== null && usesMuni(content.formula);

function runsOf(edits: readonly CellEdit[]): readonly Run[] {
  const sorted = [...edits].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; row: number; column: number; edits: CellEdit[] }[] = [];
  for (const edit of sorted) {
    const last = runs.at(-1);
    const follows =
      last?.sheet === edit.sheet &&
      last.column === edit.column &&
      last.row + last.edits.length === edit.row &&
      last.edits.length < CELLS_PER_TRIP &&
      isPart(last.edits[0]) === isPart(edit);
    if (follows) last.edits.push(edit);
    else runs.push({ sheet: edit.sheet, row: edit.row, column: edit.column, edits: [edit] });
  }
  // The cells a result is to reach are emptied before its formula comes: otherwise it finds them taken.
  return runs.sort((a, b) => Number(isPart(b.edits[0])) - Number(isPart(a.edits[0])));
}

const isPart = (edit: CellEdit | undefined): boolean => edit?.part === 'after';

const rangeOf = ({ book }: Session, { sheet, row, column, edits }: Run): Excel.Range =>
  book.worksheets.getItem(sheet).getRange(addressOf({ row, column, rows: edits.length, columns: 1 }));

/** Groups of runs that fit in a round trip. */
function* trips(runs: readonly Run[]): Generator<readonly (readonly [Run, number])[]> {
  let group: (readonly [Run, number])[] = [];
  let cells = 0;
  for (const [at, run] of runs.entries()) {
    if (cells + run.edits.length > CELLS_PER_TRIP || group.length >= MOST_RANGES) {
      if (group.length > 0) yield group;
      [group, cells] = [[], 0];
    }
    group.push([run, at]);
    cells += run.edits.length;
  }
  if (group.length > 0) yield group;
}

const MOST_RANGES = 2000;

/** What stood in every cell: parts of another's result were entered by nobody. */
async function photograph(session: Session, runs: readonly Run[], work: Work): Promise<Content[]> {
  const before: Content[] = [];
  for (const group of trips(runs)) {
    work.signal?.throwIfAborted();
    const asked = group.map(([run, at]) => [run, at, rangeOf(session, run)] as const);
    for (const [, , range] of asked) range.load('formulas');
    await session.sync();
    for (const [run, at, range] of asked)
      before[at] = (range.formulas as unknown[][]).map(([cell], index) => [
        run.edits[index]?.part === 'before' ? '' : (asEntered(cell) as Entered),
      ]);
  }
  return before;
}

const afterOf = ({ edits }: Run): Content =>
  edits.map(({ content, part }) => [part === 'after' ? '' : entered(content)]);

async function write(
  session: Session,
  runs: readonly Run[],
  content: (run: Run, at: number) => Content,
  locale: Locale,
  work: Work = {},
): Promise<void> {
  let done = 0;
  for (const group of trips(runs)) {
    work.signal?.throwIfAborted();
    const names = [...new Set(group.map(([{ sheet }]) => `«${sheet}»`))].join(', ');
    work.onProgress?.(done / runs.length, fill(doing.writing[locale], { name: names }));
    session.context.application.suspendApiCalculationUntilNextSync();
    for (const [run, at] of group) rangeOf(session, run).formulas = content(run, at).map((row) => [...row]);
    await session.sync();
    done += group.length;
  }
}

const namesOf = (runs: readonly Run[]): string =>
  [...new Set(runs.map(({ sheet }) => `«${sheet}»`))].join(', ');

/** What a person asks to take back: all of it or nothing. Where Excel only stumbles, it is tried once more. */
async function takeBack(runs: readonly Run[], before: readonly Content[], locale: Locale): Promise<void> {
  const put = (cells: readonly Content[]) => (): Promise<void> =>
    inExcel((session) => write(session, runs, (_, at) => cells[at] ?? [], locale));
  const standing = await inExcel((session) => photograph(session, runs, {})).catch((fault: unknown) => {
    throw new HostFault('leftDone', locale, { reason: reasonOf(fault, locale) }, fault);
  });
  try {
    await put(before)().catch(put(before));
  } catch (fault) {
    await put(standing)().catch(() => undefined);
    const isWhole = await isAsBefore(runs, standing);
    const values = { name: namesOf(runs), reason: reasonOf(fault, locale) };
    throw new HostFault(isWhole ? 'leftDone' : 'notUndone', locale, values, fault);
  }
}

/** A cell that lets nobody write is as it was if nothing had reached it. */
const isAsBefore = (runs: readonly Run[], before: readonly Content[]): Promise<boolean> =>
  inExcel((session) => photograph(session, runs, {})).then(
    (now) => JSON.stringify(now) === JSON.stringify(before),
    () => false,
  );

/** What to throw once the cells have been put back, or could not be. A cancelled run is told as it was asked. */
async function givenBack(
  runs: readonly Run[],
  before: readonly Content[],
  caught: unknown,
  locale: Locale,
  { signal }: Work,
): Promise<unknown> {
  if (signal?.aborted !== true) report(caught);
  const name = namesOf(runs);
  const reason = reasonOf(caught, locale);
  try {
    await inExcel((session) => write(session, runs, (_, at) => before[at] ?? [], locale));
  } catch (fault) {
    if (!(await isAsBefore(runs, before)))
      return new HostFault('notPutBack', locale, { name, reason }, fault);
  }
  return signal?.aborted ? caught : new HostFault('putBack', locale, { name, reason }, caught);
}
