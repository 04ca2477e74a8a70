import { absolute, isFormula, isMark, type Plan, type PlanCell } from '../../src/books/plan.ts';
import type { Cell } from '../../src/engine/cells.ts';
import { fold } from '../../src/engine/reading.ts';
import type { RawTable } from '../../src/intake/budget.ts';
import { areasIn } from './addresses.ts';
import type { ActiveCell, Existing, Marks, Outcome, Work, Workbook } from '../workbook.ts';

/** One sheet held in memory. */
export interface MemorySheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** All a workbook in memory holds: enough to see what the pane did to it. */
export interface MemoryBook {
  readonly sheets: readonly MemorySheet[];
  readonly tables: Existing['tables'];
  readonly names: Existing['names'];
}

export interface MemoryWorkbook extends Workbook {
  readonly host: 'memory';
  /** What it holds now. */
  book(): MemoryBook;
  /** The sheet in front. */
  front(): string | undefined;
  /** The cell gone to on it. */
  shown(): string | undefined;
  /** Formulas put in by `insert`, with their addresses. */
  inserted(): readonly { readonly address: string; readonly formula: string }[];
  /** Types in a cell, as a person would. Rows and columns count from 0. */
  put(sheet: string, row: number, column: number, cell: PlanCell): void;
  /** Moves the selection, as a person would. */
  select(cell: ActiveCell): void;
  /** The next `carryOut` stops with this fault once it has begun to write. */
  failNext(fault: Error): void;
}

interface Beginning {
  readonly sheets?: readonly (Pick<MemorySheet, 'name' | 'cells'> & Partial<MemorySheet>)[];
  readonly tables?: Existing['tables'];
  readonly names?: Existing['names'];
  readonly marks?: Marks;
}

/** A workbook with no host: for the tests of the pane. It keeps what it is given and calculates nothing. */
export function memoryWorkbook(beginning: Beginning = {}): MemoryWorkbook {
  const { sheets = [], tables = [], names = [], marks = { decimal: ',', list: ';' } } = beginning;
  let book: MemoryBook = { sheets: sheets.map((each) => ({ hidden: false, ...each })), tables, names };
  let front = book.sheets[0]?.name;
  let shown: string | undefined;
  let active: ActiveCell = { address: 'A1', formula: '', text: '' };
  let fault: Error | undefined;
  const inserted: { readonly address: string; readonly formula: string }[] = [];
  const listeners = new Set<(cell: ActiveCell) => void>();

  const carryOut = async (plan: Plan, work: Work = {}): Promise<Outcome> => {
    const before = book;
    refuseTaken(plan, before);
    const after = await writing(plan, before, work, () => {
      const stop = fault;
      fault = undefined;
      if (stop) throw stop;
    });
    book = after;
    const undo = (): Promise<void> => {
      book = before;
      return Promise.resolve();
    };
    return { written: plan.sheets.map(({ name }) => name), roundTrips: 1, undo };
  };

  return {
    host: 'memory',
    marks: () => Promise.resolve(marks),
    countsFrom1904: () => Promise.resolve(false),
    look: () => Promise.resolve(existingIn(book)),
    read: (name) => Promise.resolve(tableOf(book, name ?? front)),
    readTable: (name) =>
      Promise.resolve(tableOf(book, book.tables.find((each) => each.name === name)?.sheet ?? name)),
    readTyped: (names) =>
      Promise.resolve(names.map((each) => ({ name: each, cells: sheetNamed(book, each).cells }))),
    carryOut,
    insert: (formula) => {
      inserted.push({ address: active.address, formula });
      return Promise.resolve(active.address);
    },
    reach: (reach) =>
      Promise.resolve({
        sheets:
          reach === 'workbook' ? book.sheets.map(({ name }) => name) : front === undefined ? [] : [front],
        ...(reach === 'selection' && { areas: areasIn(active.selection ?? active.address) }),
      }),
    // It calculates nothing: no result of its reaches beyond its cell.
    spread: (cells) => Promise.resolve(cells.map(() => undefined)),
    rewrite: (edits) => {
      const before = book;
      const stop = fault;
      fault = undefined;
      if (stop) return Promise.reject(stop);
      for (const { sheet: name, row, column, content } of edits) {
        const sheet = sheetNamed(book, name);
        const typed = { ...sheet, cells: withCell(sheet.cells, row, column, content) };
        book = { ...book, sheets: book.sheets.map((each) => (each === sheet ? typed : each)) };
      }
      const undo = (): Promise<void> => {
        book = before;
        return Promise.resolve();
      };
      return Promise.resolve({ written: [...new Set(edits.map(({ sheet }) => sheet))], roundTrips: 1, undo });
    },
    show: (name, cell) => {
      front = sheetNamed(book, name).name;
      shown = cell;
      return Promise.resolve();
    },
    onSelection: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    book: () => book,
    front: () => front,
    shown: () => shown,
    inserted: () => inserted,
    put: (name, row, column, cell) => {
      const sheet = sheetNamed(book, name);
      const typed = { ...sheet, cells: withCell(sheet.cells, row, column, cell) };
      book = { ...book, sheets: book.sheets.map((each) => (each === sheet ? typed : each)) };
    },
    select: (cell) => {
      active = cell;
      for (const listener of listeners) listener(cell);
    },
    failNext: (next) => {
      fault = next;
    },
  };
}

const existingIn = ({ sheets, tables, names }: MemoryBook): Existing => ({
  sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
  tables,
  names,
});

const same = (a: string, b: string): boolean => fold(a) === fold(b);

function sheetNamed({ sheets }: MemoryBook, name: string | undefined): MemorySheet {
  const found = sheets.find((each) => name !== undefined && same(each.name, name));
  if (!found) throw new Error(`No sheet is called “${name ?? ''}”.`);
  return found;
}

function withCell(cells: MemorySheet['cells'], row: number, column: number, cell: PlanCell): PlanCell[][] {
  const rows = Array.from({ length: Math.max(cells.length, row + 1) }, (_, at) => [...(cells[at] ?? [])]);
  const line = rows[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = cell;
  return rows;
}

const tableOf = (book: MemoryBook, wanted: string | undefined): RawTable => {
  const { name, hidden, cells } = sheetNamed(book, wanted);
  return { name, hidden, rows: cells.map((row) => row.map(shown)) };
};

const shown = (cell: PlanCell): Cell => (isFormula(cell) ? cell.value : cell);

/** Never onto a sheet that is not Muni's. */
function refuseTaken(plan: Plan, book: MemoryBook): void {
  const marked = book.names.filter(({ name }) => isMark(name)).map(({ refersTo }) => refersTo);
  const isOurs = (name: string): boolean => {
    const place = absolute(name, { row: 0, column: 0, rows: 1, columns: 1 });
    return marked.some((each) => same(each.replace(/^=/, ''), place));
  };
  const taken = plan.sheets.find(
    ({ name }) => book.sheets.some((each) => same(each.name, name)) && !isOurs(name),
  );
  if (taken) throw new Error(`La hoja «${taken.name}» ya existe y no es de Muni.`);
}

/** The book with the plan written on it. Nothing changes until all of it is done. */
async function writing(plan: Plan, before: MemoryBook, work: Work, check: () => void): Promise<MemoryBook> {
  const written: MemorySheet[] = [];
  for (const [order, sheet] of plan.sheets.entries()) {
    work.onProgress?.(order / plan.sheets.length, sheet.name);
    await Promise.resolve();
    work.signal?.throwIfAborted();
    check();
    written.push({ name: sheet.name, hidden: false, cells: gridOf(sheet.blocks) });
  }
  work.onProgress?.(1, plan.title);
  const isWritten = (name: string): boolean => written.some((each) => same(each.name, name));
  const replaced = before.sheets.map((old) => written.find(({ name }) => same(name, old.name)) ?? old);
  const added = written.filter((each) => !replaced.includes(each));
  const planned = plan.sheets.flatMap(({ name: sheet, tables }) =>
    tables.map(({ name }) => ({ name, sheet })),
  );
  const kept = before.names.filter(({ name }) => !plan.names.some((each) => same(each.name, name)));
  return {
    sheets: [...replaced, ...added],
    tables: [...before.tables.filter(({ sheet }) => !isWritten(sheet)), ...planned],
    names: [
      ...kept,
      ...plan.names.map(({ name, sheet, area }) => ({ name, refersTo: `=${absolute(sheet, area)}` })),
    ],
  };
}

function gridOf(blocks: Plan['sheets'][number]['blocks']): PlanCell[][] {
  const grid: PlanCell[][] = [];
  for (const { row, column, cells } of blocks)
    for (const [down, each] of cells.entries())
      for (const [right, cell] of each.entries()) {
        const line = (grid[row + down] ??= []);
        line[column + right] = cell;
      }
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: grid.length }, (_, row) =>
    Array.from({ length: width }, (__, column) => grid[row]?.[column] ?? null),
  );
}
