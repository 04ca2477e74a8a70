import type { IMutationInfo } from '@univerjs/core';
import type { Book, Engine } from './engine.ts';

/**
 * Changes a workbook by one of Univer's mutations, and keeps how to take it back. Its commands do more: they measure
 * rows and read formulas anew for each change, which takes seconds where hundreds come one after the other.
 */
export function mutate(
  { commands, history }: Pick<Engine, 'commands' | 'history'>,
  book: Book,
  change: IMutationInfo,
  back: IMutationInfo,
): void {
  commands.syncExecuteCommand(change.id, change.params);
  history.pushUndoRedo({ unitID: book.getId(), undoMutations: [back], redoMutations: [change] });
}
