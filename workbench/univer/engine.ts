import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
  type IWorkbookData,
  type Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-table/facade';
import '@univerjs/sheets/facade';
import { calculationsOf, type Calculations } from './calculations.ts';
import type { Problems } from './problems.ts';

export type Book = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;

/** Univer as the rest of the workbench sees it, with a screen or without. */
export interface Engine {
  readonly api: FUniver;
  readonly problems: Problems;
  /** Where results that spilled into other cells are kept. */
  readonly spills: FormulaDataModel;
  readonly history: IUndoRedoService;
  readonly commands: ICommandService;
  readonly names: IDefinedNamesService;
  readonly calculations: Calculations;
  /** What is selected; the facade's own event is silent for the first seconds. */
  readonly selections: () => SheetsSelectionsService;
  /** Opens a workbook and gives it the focus, without which Univer keeps no history. */
  open(book: Partial<IWorkbookData>): Book;
  /** What stands in the cell editor, open or not. */
  readonly edited: () => string;
  dispose(): void;
}

export function engineOver(univer: Univer, problems: Problems): Engine {
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  const api = FUniver.newAPI(univer);
  return {
    api,
    problems,
    spills: injector.get(FormulaDataModel),
    history: injector.get(IUndoRedoService),
    commands: injector.get(ICommandService),
    names: injector.get(IDefinedNamesService),
    calculations: calculationsOf(injector),
    selections: () => injector.get(SheetsSelectionsService),
    open(snapshot) {
      const book = api.createWorkbook(snapshot);
      units.focusUnit(book.getId());
      return book;
    },
    edited() {
      const editor = units.getUnit<DocumentDataModel>(
        DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
        UniverInstanceType.UNIVER_DOC,
      );
      return (editor?.getBody()?.dataStream ?? '').replace(/\r\n$/, '');
    },
    dispose: () => {
      univer.dispose();
    },
  };
}

/** Works out every formula and waits until the results stand in their cells. */
export const calculateAll = ({ calculations }: Engine): Promise<void> => calculations.done('all');

/** Waits until what was just written has been worked out. */
export const calculateChanges = ({ calculations }: Engine): Promise<void> => calculations.done('changes');
