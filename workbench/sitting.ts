import type { RoundtripWorkbook } from 'hucre/xlsx';
import { catalog } from '../src/catalog.ts';
import type { Plan } from '../src/books/plan.ts';
import type { Outcome, Workbook } from '../taskpane/workbook.ts';
import { addRules, addTablesAndNames } from './files/features.ts';
import { openFile, sheetName, type Opened } from './files/open.ts';
import { fileOf } from './files/save.ts';
import { sheetId, snapshotOf, type SheetSnapshot, type Snapshot } from './files/snapshot.ts';
import { localWorkbook } from './host/workbook.ts';
import { texts } from './page/texts.ts';
import { Recorder, type Started, type Watched } from './recovery/recorder.ts';
import { listen, repeat } from './recovery/steps.ts';
import type { Step, Store, Typing } from './recovery/store.ts';
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
  /** From here on, what is done is kept in case the page is lost. */
  record(
    store: Store,
    started: Started,
    drafts: Watched['drafts'],
    faulty: (isFaulty: boolean) => void,
  ): Recorder;
  close(): void;
}

const EMPTY = 'Hoja1';
let made = 0;
/** A name nobody had before, in this sitting or in one that is recovered. */
export const fresh = (): string => `${Date.now().toString(36)}-${++made}`;

/** What a workbook begins with: a file, a book to be made, or an empty sheet; and what was done after it, to do again. */
export interface Contents {
  readonly file?: Opened | undefined;
  readonly plan?: Plan | undefined;
  readonly again?: { readonly name: string; readonly steps: readonly Step[] } | undefined;
}

/** A workbook in a grid drawn in `container`. */
export async function sit(container: HTMLElement, { file, plan, again }: Contents): Promise<Sitting> {
  const engine = gridIn(container, catalog);
  const book = engine.open(
    snapshotOf(file?.book ?? { sheets: [{ name: EMPTY, rows: [] }] }, `libro ${fresh()}`),
  );
  if (file) {
    await engine.calculations.hold(async () => {
      await addTablesAndNames(engine, book, file.book);
      addRules(engine, book, file.book);
    });
  }
  if (again) await engine.calculations.hold(() => repeat(engine, book, again.steps));
  if (file || again) await calculateAll(engine);
  const begun: Step[] = [];
  if (plan) {
    const stop = listen(engine, book, (step) => void begun.push(step));
    await localWorkbook(engine).carryOut(plan);
    book.deleteSheet(sheetId(0));
    begun.push({ plan });
    stop();
  }
  engine.history.clearUndoRedo(book.getId());
  return sittingOver(engine, book, {
    name: again?.name ?? file?.name ?? `${plan?.title ?? texts.untitled}.xlsx`,
    original: file?.original,
    plans: plan ? [plan] : (again?.steps ?? []).flatMap((step) => ('plan' in step ? [step.plan] : [])),
    isUnsaved: again !== undefined,
    begun,
  });
}

interface Origin {
  readonly name: string;
  readonly original: RoundtripWorkbook | undefined;
  /** Books built in it: their charts are saved with it. */
  readonly plans: Plan[];
  /** It was lost before it was saved. */
  readonly isUnsaved: boolean;
  /** How the book it began with was made. */
  readonly begun: readonly Step[];
}

function sittingOver(engine: Engine, book: Book, origin: Origin): Sitting {
  const { original, plans, begun } = origin;
  const host = localWorkbook(engine);
  let { name, isUnsaved } = origin;
  let savedAt = engine.history.pitchTopUndoElement();
  let recorder: Recorder | undefined;
  const isChanged = (): boolean => isUnsaved || engine.history.pitchTopUndoElement() !== savedAt;
  /** Work of several steps is kept whole or not at all. */
  const together = <T>(work: () => Promise<T>): Promise<T> => recorder?.together(work) ?? work();
  const wholeUndo = ({ undo, ...outcome }: Outcome): Outcome => ({
    ...outcome,
    ...(undo && { undo: () => together(undo) }),
  });
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const watching = engine.history.undoRedoStatus$.subscribe(tell);
  return {
    workbook: {
      ...host,
      async carryOut(plan, work) {
        const outcome = await together(() => host.carryOut(plan, work));
        plans.push(plan);
        recorder?.built(plan);
        return wholeUndo(outcome);
      },
      rewrite: async (edits, work) => wholeUndo(await together(() => host.rewrite(edits, work))),
    },
    get name() {
      return name;
    },
    isChanged,
    onChange: (listener) => void listeners.add(listener),
    async bytes() {
      await calculateChanges(engine); // what was typed a moment ago goes into the file worked out
      return fileOf(engine, book, { opened: original, plans });
    },
    saved(newName) {
      name = newName;
      isUnsaved = false;
      savedAt = engine.history.pitchTopUndoElement();
      tell();
    },
    bring: (bytes, fileName) => together(() => bring(engine, book, bytes, fileName)),
    record(store, started, drafts, faulty) {
      const watched = { name: () => name, isChanged, drafts, typing: () => typingIn(engine, book) };
      recorder = new Recorder(store, { engine, book, begun }, started, watched, faulty);
      return recorder;
    },
    close() {
      watching.unsubscribe();
      listeners.clear();
      engine.dispose();
    },
  };
}

/** What stands in a cell being edited. */
function typingIn(engine: Engine, book: Book): Typing | undefined {
  const cell = book.isCellEditing() ? book.getActiveCell() : undefined;
  const text = cell ? engine.edited() : '';
  if (!cell || text === '') return undefined;
  return { cell: `${book.getActiveSheet().getSheetName()}!${cell.getA1Notation()}`, text };
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
    book.insertSheet(name, { sheet: { ...sheet, id: `${id} ${fresh()}`, name } });
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
