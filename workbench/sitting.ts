import type { RoundtripWorkbook } from 'hucre/xlsx';
import { catalog } from '../src/catalog.ts';
import type { Plan } from '../src/books/plan.ts';
import type { Workbook } from '../taskpane/workbook.ts';
import { addRules, addTablesAndNames } from './files/features.ts';
import { openFile, sheetName, type Opened } from './files/open.ts';
import { fileOf } from './files/save.ts';
import { sheetId, snapshotOf, type SheetSnapshot, type Snapshot } from './files/snapshot.ts';
import { localWorkbook } from './host/workbook.ts';
import { texts } from './page/texts.ts';
import { calculateAll, calculateChanges, type Book, type Engine } from './univer/engine.ts';
import { gridIn } from './univer/grid.ts';

/** One workbook open in the page, from opening to saving. */
export interface Sitting {
  readonly workbook: Workbook;
  readonly name: string;
  /** Whether something was done since it was opened or saved. */
  isChanged(): boolean;
  /** Told whenever that may have changed. */
  onChange(listener: () => void): void;
  /** The workbook as an .xlsx file. */
  bytes(): Promise<Uint8Array>;
  /** What is there now is what was saved, under this name. */
  saved(name: string): void;
  /** Puts a file's sheets after those of this workbook; the names they were given. */
  bring(bytes: Uint8Array, name: string): Promise<readonly string[]>;
  close(): void;
}

const EMPTY = 'Hoja1';
let opened = 0;

/** What a workbook begins with: a file, a book to be made, or an empty sheet. */
export type Contents = { readonly file: Opened } | { readonly plan: Plan } | undefined;

/** A workbook in a grid drawn in `container`. */
export async function sit(container: HTMLElement, contents: Contents): Promise<Sitting> {
  const file = contents && 'file' in contents ? contents.file : undefined;
  const plan = contents && 'plan' in contents ? contents.plan : undefined;
  const engine = gridIn(container, catalog);
  const book = engine.open(
    snapshotOf(file?.book ?? { sheets: [{ name: EMPTY, rows: [] }] }, `libro ${++opened}`),
  );
  if (file) {
    await engine.calculations.hold(async () => {
      await addTablesAndNames(engine, book, file.book);
      addRules(engine, book, file.book);
    });
    await calculateAll(engine);
  }
  if (plan) {
    await localWorkbook(engine).carryOut(plan);
    book.deleteSheet(sheetId(0));
  }
  engine.history.clearUndoRedo(book.getId());
  const name = file?.name ?? `${plan?.title ?? texts.untitled}.xlsx`;
  return sittingOver(engine, book, { name, original: file?.original, plans: plan ? [plan] : [] });
}

interface Origin {
  readonly name: string;
  readonly original: RoundtripWorkbook | undefined;
  /** Books built in it: their charts are saved with it. */
  readonly plans: Plan[];
}

function sittingOver(engine: Engine, book: Book, { name: firstName, original, plans }: Origin): Sitting {
  const host = localWorkbook(engine);
  let name = firstName;
  let savedAt = engine.history.pitchTopUndoElement();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const watching = engine.history.undoRedoStatus$.subscribe(tell);
  return {
    workbook: {
      ...host,
      async carryOut(plan, work) {
        const outcome = await host.carryOut(plan, work);
        plans.push(plan);
        return outcome;
      },
    },
    get name() {
      return name;
    },
    isChanged: () => engine.history.pitchTopUndoElement() !== savedAt,
    onChange: (listener) => void listeners.add(listener),
    async bytes() {
      await calculateChanges(engine); // what was typed a moment ago goes into the file worked out
      return fileOf(engine, book, { opened: original, plans });
    },
    saved(newName) {
      name = newName;
      savedAt = engine.history.pitchTopUndoElement();
      tell();
    },
    bring: (bytes, fileName) => bring(engine, book, bytes, fileName),
    close() {
      watching.unsubscribe();
      listeners.clear();
      engine.dispose();
    },
  };
}

async function bring(
  engine: Engine,
  book: Book,
  bytes: Uint8Array,
  fileName: string,
): Promise<readonly string[]> {
  const file = await openFile(bytes, fileName);
  const { sheets, sheetOrder, styles } = snapshotOf(file.book, '');
  const names: string[] = [];
  for (const id of sheetOrder) {
    const sheet = sheets[id];
    if (!sheet) continue;
    dress(sheet, styles);
    const name = freeName(sheetName(sheet.name), book);
    book.insertSheet(name, { sheet: { ...sheet, id: `${id} ${++opened}`, name } });
    names.push(name);
  }
  await calculateAll(engine);
  return names;
}

/** A workbook keeps its own styles: cells that leave it take theirs along. */
function dress({ cellData }: SheetSnapshot, styles: Snapshot['styles']): void {
  for (const row of Object.values(cellData))
    for (const cell of Object.values(row)) if (typeof cell.s === 'string') cell.s = styles[cell.s] ?? null;
}

function freeName(wanted: string, book: Book): string {
  const taken = new Set(book.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()));
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? wanted : `${wanted.slice(0, 27)} (${turn})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
