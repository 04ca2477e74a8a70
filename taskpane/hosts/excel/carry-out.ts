import { addressOf, type Plan, type SheetPlan } from '../../../src/books/plan.ts';
import { fill, type Locale } from '../../../src/engine/language.ts';
import type { Outcome, Work } from '../../workbook.ts';
import { tripsOf, type Trip } from './batches.ts';
import { drawChart, isOurChart } from './charts.ts';
import { dress } from './dress.ts';
import { foldAgain } from './fold.ts';
import { report } from './helpers.ts';
import { keepingTyped } from '../kept.ts';
import { lookAround } from './look.ts';
import { pointName } from './names.ts';
import { giveBack, takeBack, type Before } from './restore.ts';
import { inExcel, type Session } from './session.ts';
import { formatsIn, photograph, standingIn, type SheetBefore } from './snapshot.ts';
import { setStage, type Known, type Stage } from '../stage.ts';
import { settleTables, widened, type TableAt } from './tables.ts';
import { doing, HostFault, reasonOf } from '../words.ts';

/**
 * Writes a plan: one round trip to look, one more to remember sheets that are written again, and one for every
 * 40,000 cells or for what one call cannot carry. New sheets stay hidden until the last trip, so nobody sees a book half made.
 */
export const carryOut = (plan: Plan, locale: Locale, work: Work = {}): Promise<Outcome> =>
  inExcel(async (session) => {
    work.onProgress?.(0, doing.reading[locale]);
    const known = await lookAround(session);
    const stage = setStage(plan, known, locale);
    const sheets = await photograph(session, stage.present);
    const before: Before = {
      known,
      sheets,
      made: stage.absent.map(({ name }) => name),
      names: plan.names.map(({ name }) => name),
    };
    await write(session, { plan, stage, known, sheets }, before, locale, work);
    await foldAgain(
      session,
      plan.sheets.filter(({ name }) => sheets.some((was) => was.name === name)),
    );
    return {
      written: plan.sheets.map(({ name }) => name),
      roundTrips: session.trips(),
      undo: () => takeBack(before, locale),
    };
  });

interface Job {
  readonly plan: Plan;
  readonly stage: Stage;
  readonly known: Known;
  readonly sheets: readonly SheetBefore[];
}

/** Everything or nothing: whatever stops a trip, the workbook is put back before it is told. */
async function write(session: Session, job: Job, before: Before, locale: Locale, work: Work): Promise<void> {
  const trips = tripsOf(job.plan, (sheet) => {
    const was = job.sheets.find(({ name }) => name === sheet.name);
    return was && sheet.holdsTyped !== true ? keepingTyped(sheet, standingIn(was)) : sheet.blocks;
  });
  for (const [at, trip] of trips.entries()) {
    const names = namesIn(trip);
    try {
      work.signal?.throwIfAborted();
      work.onProgress?.(at / trips.length, fill(doing.writing[locale], { name: names }));
      pause(session);
      if (at === 0) prepare(session.book, job);
      for (const { sheet, address, cells } of trip.pieces)
        session.book.worksheets.getItem(sheet).getRange(address).formulas = cells.map((row) => [...row]);
      for (const planned of trip.dressed) finish(session.book, planned, job);
      if (at === trips.length - 1) reveal(session.book, job);
      await session.sync();
    } catch (caught) {
      throw await givenBack(before, caught, names, locale, work);
    }
  }
  work.onProgress?.(1, fill(doing.writing[locale], { name: job.plan.title }));
}

const namesIn = ({ pieces, dressed }: Trip): string =>
  [...new Set(pieces.length > 0 ? pieces.map(({ sheet }) => sheet) : dressed.map(({ name }) => name))]
    .map((name) => `«${name}»`)
    .join(', ');

/** Excel neither recalculates nor redraws until the trip ends. */
function pause({ context }: Session): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

/** The sheets and names, before any cell: formulas may speak of them. */
function prepare(book: Excel.Workbook, { plan, stage, known, sheets }: Job): void {
  let last = known.sheets.length + known.retired.length - 1;
  for (const { name, from } of stage.absent) {
    const sheet = from === undefined ? book.worksheets.add(name) : book.worksheets.getItem(from);
    if (from === undefined) last++;
    else {
      sheet.name = name;
      sheet.position = last;
    }
    sheet.visibility = 'Hidden';
  }
  for (const name of plan.names) pointName(book, name, known);
  for (const { name } of sheets) wipe(book.worksheets.getItem(name));
}

/** In two steps: clearing everything at once would take the tables away, and the formulas that name them. */
function wipe(sheet: Excel.Worksheet): void {
  const whole = sheet.getRange();
  whole.clear('Contents');
  whole.clear('Formats');
}

function finish(book: Excel.Workbook, planned: SheetPlan, { plan, sheets }: Job): void {
  const sheet = book.worksheets.getItem(planned.name);
  const was = sheets.find(({ name }) => name === planned.name);
  settleTables(sheet, was?.tables ?? [], planned.tables);
  clearWidened(sheet, planned, was?.tables ?? []);
  dress(sheet, planned, was === undefined);
  if (was) dressKept(sheet, planned, was);
  for (const name of was?.charts.filter(isOurChart) ?? []) sheet.charts.getItem(name).delete();
  for (const [at, chart] of planned.charts.entries())
    drawChart(sheet, chart, {
      sheet: planned.name,
      chart: `Muni.${plan.id}.${planned.name}.${String(at + 1)}`,
    });
}

function reveal(book: Excel.Workbook, { stage }: Job): void {
  for (const { name } of stage.absent) book.worksheets.getItem(name).visibility = 'Visible';
}

/** Headings a table no longer has, where the plan writes nothing. */
function clearWidened(
  sheet: Excel.Worksheet,
  { tables, blocks }: SheetPlan,
  there: readonly TableAt[],
): void {
  for (const { row, column, columns } of widened(there, tables))
    for (let at = column; at < column + columns; at++) {
      const isWritten = blocks.some(
        (block) => (block.cells[row - block.row]?.[at - block.column] ?? null) !== null,
      );
      if (!isWritten) sheet.getRange(addressOf({ row, column: at, rows: 1, columns: 1 })).clear('Contents');
    }
}

/** People's own cells are shown as they were. */
function dressKept(sheet: Excel.Worksheet, { kept = [] }: SheetPlan, was: SheetBefore): void {
  for (const { from, column } of kept)
    sheet.getRange(addressOf({ ...from, column })).numberFormat = formatsIn(was, from);
}

/** What to throw once the workbook has been put back, or could not be. A cancelled run is told as it was asked. */
async function givenBack(
  before: Before,
  caught: unknown,
  name: string,
  locale: Locale,
  { signal }: Work,
): Promise<unknown> {
  if (signal?.aborted !== true) report(caught);
  const reason = reasonOf(caught, locale);
  try {
    await giveBack(before);
  } catch (fault) {
    return new HostFault('notPutBack', locale, { name, reason }, fault);
  }
  return signal?.aborted ? caught : new HostFault('putBack', locale, { name, reason }, caught);
}
