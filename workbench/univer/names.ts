import { generateRandomId } from '@univerjs/core';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Book, Engine } from './engine.ts';
import { mutate } from './mutate.ts';

/** Gives a name to cells, or to others than before. The hundreds of marks of a book are put so. */
export function putName(engine: Engine, book: Book, name: string, refersTo: string): void {
  const unitId = book.getId();
  const before = engine.names.getValueByName(unitId, name);
  const id = before?.id ?? generateRandomId();
  const localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  const now = { unitId, id, name, formulaOrRefString: refersTo, localSheetId };
  mutate(
    engine,
    book,
    { id: SetDefinedNameMutation.id, params: now },
    before
      ? { id: SetDefinedNameMutation.id, params: { ...before, unitId } }
      : { id: RemoveDefinedNameMutation.id, params: now },
  );
}
