import type {} from '@univerjs/preset-sheets-core'; // the events of a grid with a screen
import { absolute, columnLetters, isMark, type Area, type Plan } from '../../src/books/plan.ts';
import { fold } from '../../src/engine/reading.ts';
import { areaOf, sheetOf } from '../../taskpane/hosts/addresses.ts';
import { setStage } from '../../taskpane/hosts/stage.ts';
import { HostFault } from '../../taskpane/hosts/words.ts';
import type { Existing, Outcome, Work, Workbook } from '../../taskpane/workbook.ts';
import { calculateChanges, type Book, type Engine } from '../univer/engine.ts';
import { putName } from '../univer/names.ts';
import { asOneStep } from './one-step.ts';
import { namedTableOf, standingSheet, tableOf } from './read.ts';
import { reached, rewrite, spread } from './rewrite.ts';
import { makeSheets, writeSheet } from './sheet.ts';

/** What stays in sight around a cell that is gone to. */
const ROWS_ABOVE = 4;
const COLUMNS_BEFORE = 2;

type Grid = ReturnType<Book['getActiveSheet']>;

/** Only a grid with a screen can be scrolled. */
function bringInSight(sheet: Partial<Pick<Grid, 'scrollToCell'>>, { row, column }: Area): void {
  sheet.scrollToCell?.(Math.max(0, row - ROWS_ABOVE), Math.max(0, column - COLUMNS_BEFORE));
}

const CALCULATING = 'Calculando las fórmulas';

/** Lets the page draw and listen between two pieces of work. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The open workbook of the local page, as the pane knows it. */
export function localWorkbook(engine: Engine): Workbook {
  const book = (): Book => {
    const open = engine.api.getActiveWorkbook();
    if (!open) throw new Error('No workbook is open');
    return open;
  };
  return {
    host: 'local',
    // Univer reads formulas in English marks whatever the system's are.
    marks: () => Promise.resolve({ decimal: '.', list: ',' }),
    countsFrom1904: () => Promise.resolve(false),
    look: () => Promise.resolve(existingIn(book())),
    read: (sheet) => {
      const table = tableOf(engine, book(), sheet);
      return table
        ? Promise.resolve(table)
        : Promise.reject(new HostFault('noSheet', 'es', { name: sheet ?? '' }));
    },
    readTable: (name) => {
      const table = namedTableOf(engine, book(), name);
      return table ? Promise.resolve(table) : Promise.reject(new HostFault('noSheet', 'es', { name }));
    },
    readTyped: (sheets) => Promise.resolve(sheets.map((name) => standingSheet(book(), name))),
    carryOut: (plan, work) => carryOut(engine, book(), plan, work),
    insert: (formula) => insert(engine, book(), formula),
    reach: (reach) => Promise.resolve(reached(book(), reach)),
    spread: (cells) => Promise.resolve(spread(engine, book(), cells)),
    rewrite: (edits, work) => rewrite(engine, book(), edits, work),
    show: async (sheet, cell) => {
      const shown = book().getSheetByName(sheet);
      shown?.activate();
      await breathe();
      const area = cell === undefined ? undefined : areaOf(cell);
      if (!shown || !area) return;
      shown.getRange(area.row, area.column).activate();
      bringInSight(shown, area);
    },
    onSelection: (listener) => onSelection(engine, book, listener),
  };
}

const existingIn = (book: Book): Existing => ({
  sheets: book.getSheets().map((each) => ({ name: each.getSheetName(), hidden: each.isSheetHidden() })),
  tables: book.getTableList().map(({ name, subUnitId }) => ({
    name,
    sheet: book.getSheetBySheetId(subUnitId)?.getSheetName() ?? '',
  })),
  names: book
    .getDefinedNames()
    .map((each) => ({ name: each.getName(), refersTo: each.getFormulaOrRefString() })),
});

async function carryOut(engine: Engine, book: Book, plan: Plan, work: Work = {}): Promise<Outcome> {
  refuseTaken(book, plan);
  const steps = plan.sheets.length * 2; // working the formulas out takes about as long as writing them
  const undo = await asOneStep(engine, book, async () => {
    const standing = makeSheets(book, plan);
    for (const [at, sheet] of plan.sheets.entries()) {
      work.onProgress?.(at / steps, sheet.name);
      await breathe();
      work.signal?.throwIfAborted();
      await writeSheet(engine, book, sheet, standing.has(sheet.name));
    }
    writeNames(engine, book, plan);
  });
  work.onProgress?.(plan.sheets.length / steps, CALCULATING);
  await breathe();
  await calculateChanges(engine);
  if (work.signal?.aborted === true) {
    await undo();
    work.signal.throwIfAborted();
  }
  book.getSheetByName(plan.sheets[0]?.name ?? '')?.activate();
  work.onProgress?.(1, plan.title);
  return { written: plan.sheets.map(({ name }) => name), roundTrips: 1, undo };
}

/** Never onto a sheet, table or name of the user's: nothing has been written when it refuses. */
function refuseTaken(book: Book, plan: Plan): void {
  const existing = existingIn(book);
  const marks = existing.names.filter(({ name }) => isMark(name));
  const marked = new Set(marks.map(({ refersTo }) => fold(sheetOf(refersTo) ?? '')));
  setStage(plan, { ...existing, retired: [], marked }, 'es');
}

function writeNames(engine: Engine, book: Book, { names }: Plan): void {
  for (const { name, sheet, area } of names) putName(engine, book, name, absolute(sheet, area));
}

async function insert(engine: Engine, book: Book, formula: string): Promise<string> {
  const range = book.getActiveCell() ?? book.getActiveSheet().getRange(0, 0);
  range.setValue({ f: formula });
  await calculateChanges(engine);
  return addressIn(range);
}

type Range = NonNullable<ReturnType<Book['getActiveCell']>>;

const addressIn = (range: Range): string => `${columnLetters(range.getColumn())}${range.getRow() + 1}`;

function onSelection(
  { selections, problems }: Engine,
  book: () => Book,
  listener: Parameters<Workbook['onSelection']>[0],
): () => void {
  const moves = selections().selectionChanged$.subscribe(() => {
    const cell = book().getActiveCell();
    const range = book().getActiveRange();
    if (!cell) return;
    const spot = {
      sheet: book().getActiveSheet().getSheetId(),
      row: cell.getRow(),
      column: cell.getColumn(),
    };
    // A formula that no longer comes to a function of Muni's gives no news of it: only an error is explained.
    const shown = book().getActiveSheet().getSheet().getCellRaw(spot.row, spot.column)?.v;
    const isFine = shown !== undefined && shown !== null && !String(shown).startsWith('#');
    const problem = isFine ? undefined : problems.explain(spot);
    const several = range && range.getHeight() * range.getWidth() > 1;
    listener({
      address: addressIn(cell),
      formula: cell.getFormula(),
      text: cell.getDisplayValue(),
      ...(problem && { problem }),
      ...(several && { selection: range.getA1Notation() }),
    });
  });
  return () => {
    moves.unsubscribe();
  };
}
