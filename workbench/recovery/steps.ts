import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { Book, Engine } from '../univer/engine.ts';
import type { Step } from './store.ts';

interface OfUnit {
  readonly unitId?: string;
}

/**
 * Tells of every change to the workbook as it happens, but not of what its formulas give: those are worked out again.
 * The change is copied at once, since the grid goes on working with the very same cells. Returns how to stop.
 */
export function listen({ commands }: Engine, book: Book, told: (step: Step) => void): () => void {
  const id = book.getId();
  const listening = commands.onMutationExecutedForCollab(
    (done: ICommandInfo, options: IExecutionOptions = {}) => {
      if (options.onlyLocal === true || options['fromFormula'] === true) return;
      if ((done.params as OfUnit | undefined)?.unitId !== id) return;
      told({ id: done.id, params: structuredClone(done.params ?? {}) });
    },
  );
  return () => {
    listening.dispose();
  };
}

/** Steps between two moments given to the page to draw. */
const AT_ONCE = 200;

/** Large, and says nothing of the workbook it is in. */
const CELLS = new Set(['cellValue', 'cellData']);

/** The same change, of a workbook with another id. */
function inBook(change: unknown, unitId: string): unknown {
  if (Array.isArray(change)) return change.map((each) => inBook(each, unitId));
  if (typeof change !== 'object' || change === null) return change;
  return Object.fromEntries(
    Object.entries(change).map(([key, value]) => {
      if (key === 'unitId') return [key, unitId];
      return [key, CELLS.has(key) ? value : inBook(value, unitId)];
    }),
  );
}

/** Does again what was done, in a workbook that begins as the other did. Whoever calls holds the calculation. */
export async function repeat({ commands }: Engine, book: Book, steps: readonly Step[]): Promise<void> {
  const unitId = book.getId();
  for (const [at, step] of steps.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await new Promise((drawn) => setTimeout(drawn));
    if ('plan' in step) continue;
    // As if another person had done it: nothing follows from it but what was kept as a step of its own.
    commands.syncExecuteCommand(step.id, inBook(step.params, unitId) as object, { fromCollab: true });
  }
}
