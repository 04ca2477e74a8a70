import { LifecycleService, LifecycleStages, type Injector, type Univer } from '@univerjs/core';
import {
  DocSelectionManagerService,
  IShortcutService,
  KeyCode,
  type IShortcutItem,
} from '@univerjs/preset-sheets-core';
import { IDescriptionService } from '@univerjs/sheets-formula';

const OF_THE_LIST = 'sheet.formula-embedding-editor.search_function.';
const takesOne = ({ id, binding }: IShortcutItem): boolean =>
  id.startsWith(OF_THE_LIST) && (binding === KeyCode.ENTER || binding === KeyCode.TAB);
const NAME_BEFORE = /[\w.À-ÿ]{1,255}$/;

/**
 * Univer lists functions a moment after the last key, and Enter or Tab takes the one marked in the list. Whoever types
 * on meanwhile would have it put in the place of what they wrote: it is taken only while it is the answer to the name
 * that stands before the caret. Otherwise the keys do what they do without a list.
 */
export async function keepWhatIsTyped(univer: Univer, edited: () => string): Promise<void> {
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Ready); // its parts are not there before
  guard(injector, edited);
}

function guard(injector: Injector, edited: () => string): void {
  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  let answered = '';
  descriptions.getSearchListByNameFirstLetter = (name) => {
    answered = name;
    return search(name);
  };
  const isAnswer = (): boolean => {
    const text = edited();
    const caret = injector.get(DocSelectionManagerService).getActiveTextRange()?.startOffset ?? text.length;
    const [name] = NAME_BEFORE.exec(text.slice(0, caret)) ?? [];
    return name?.toUpperCase() === answered.toUpperCase();
  };
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) =>
    register(takesOne(shortcut) ? { ...shortcut, preconditions: isAnswer } : shortcut);
}
