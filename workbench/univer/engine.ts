import { IUndoRedoService, IUniverInstanceService, type IWorkbookData, type Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-table/facade';
import '@univerjs/sheets/facade';
import type { Problems } from './problems.ts';

export type Book = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;

/** Univer as the rest of the workbench sees it, with a screen or without. */
export interface Engine {
  readonly api: FUniver;
  readonly problems: Problems;
  /** Where results that spilled into other cells are kept. */
  readonly spills: FormulaDataModel;
  readonly history: IUndoRedoService;
  /** Opens a workbook and gives it the focus, without which Univer keeps no history. */
  open(book: Partial<IWorkbookData>): Book;
  dispose(): void;
}

export function engineOver(univer: Univer, problems: Problems): Engine {
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  return {
    api,
    problems,
    spills: injector.get(FormulaDataModel),
    history: injector.get(IUndoRedoService),
    open(snapshot) {
      const book = api.createWorkbook(snapshot);
      injector.get(IUniverInstanceService).focusUnit(book.getId());
      return book;
    },
    dispose: () => {
      univer.dispose();
    },
  };
}

/** Works out every formula and waits until the results stand in their cells. */
export async function calculateAll({ api }: Engine): Promise<void> {
  const formula = api.getFormula();
  formula.executeCalculation();
  await formula.onCalculationResultApplied();
}

/** Univer gathers changes for a tenth of a second before it calculates what depends on them. */
const GATHERING = 150;

/** Waits until what was just written has been worked out. */
export async function calculateChanges({ api }: Engine): Promise<void> {
  await new Promise((done) => setTimeout(done, GATHERING));
  await api.getFormula().onCalculationResultApplied();
}
