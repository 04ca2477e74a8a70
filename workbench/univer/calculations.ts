import { ICommandService, type Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';

/** When Univer calculates, and when it is done: a book is saved only with every figure in its place. */
export interface Calculations {
  /** Nothing is calculated while a book is written piece by piece, but once, when all of it stands. */
  hold<T>(work: () => Promise<T>): Promise<T>;
  /** Works out what changed, or every formula, and waits until the results stand in their cells. */
  done(what: 'changes' | 'all'): Promise<void>;
}

const NOTHING = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

export function calculationsOf(injector: Injector): Calculations {
  const commands = injector.get(ICommandService);
  const dirty = injector.get(IActiveDirtyManagerService);
  let [begun, ended, held] = [0, 0, 0];
  let isMissing = false;
  const listeners = new Set<() => void>();
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id) begun++;
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    if ((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState === undefined) return;
    ended++;
    for (const listener of listeners) listener();
  });
  const conversionOf = dirty.get.bind(dirty);
  dirty.get = (id) => {
    if (held === 0) return conversionOf(id);
    isMissing ||= dirty.has(id);
    return undefined;
  };
  const done = async (forceCalculation: boolean): Promise<void> => {
    const before = begun;
    // Univer gathers changes before it calculates: a question put after them begins a calculation that has them all.
    await commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { ...NOTHING, forceCalculation },
      { onlyLocal: true },
    );
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (begun === before || ended < begun) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
    });
  };
  return {
    async hold(work) {
      held++;
      try {
        return await work();
      } finally {
        held--;
      }
    },
    async done(what) {
      const isAll = what === 'all' || isMissing;
      isMissing = false;
      await done(isAll);
    },
  };
}
