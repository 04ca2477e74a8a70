import type { IUndoRedoItem } from '@univerjs/core';
import type { Book, Engine } from '../univer/engine.ts';

/**
 * Does some work as one step of the workbook's own history: Ctrl+Z takes all of it back. Meanwhile nothing is calculated. If the work fails, it is
 * taken back at once. Returns how to take it back later, together with whatever was done after it.
 */
export async function asOneStep(
  { api, history, calculations }: Engine,
  book: Book,
  work: () => Promise<void>,
): Promise<() => Promise<void>> {
  const before = history.pitchTopUndoElement();
  const steps = gather(history, before);
  const undo = async (): Promise<void> => {
    for (let top = history.pitchTopUndoElement(); top && top !== before;) {
      await api.undo();
      const next = history.pitchTopUndoElement();
      if (next === top) throw new Error('Univer could not take the work back');
      top = next;
    }
  };
  try {
    await calculations.hold(work);
  } catch (fault) {
    history.pushUndoRedo(asOne(book.getId(), steps.stop()));
    await undo();
    throw fault;
  }
  history.pushUndoRedo(asOne(book.getId(), steps.stop()));
  return undo;
}

type Step = ReturnType<Engine['history']['pitchTopUndoElement']>;

interface Gathering {
  /** The steps since the beginning, oldest first. From here on the history keeps its own again. */
  stop(): readonly IUndoRedoItem[];
}

/** Univer remembers only twenty steps, and its own batching takes them back in the wrong order. */
function gather(history: Engine['history'], before: Step): Gathering {
  const steps: IUndoRedoItem[] = [];
  const listening = history.undoRedoStatus$.subscribe(() => {
    const top = history.pitchTopUndoElement();
    if (!top || top === before) return;
    steps.push(top);
    history.popUndoToRedo();
  });
  return {
    stop() {
      listening.unsubscribe();
      return steps;
    },
  };
}

const asOne = (unitID: string, steps: readonly IUndoRedoItem[]): IUndoRedoItem => ({
  unitID,
  undoMutations: [...steps].reverse().flatMap((step) => step.undoMutations),
  redoMutations: steps.flatMap((step) => step.redoMutations),
});
