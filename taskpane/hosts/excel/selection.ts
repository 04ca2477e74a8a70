import type { ActiveCell } from '../../workbook.ts';
import { report } from './helpers.ts';
import { inExcel, type Session } from './session.ts';

async function activeCell({ book, sync }: Session): Promise<ActiveCell> {
  const cell = book.getActiveCell();
  const selected = book.getSelectedRanges();
  cell.load('address,formulas,text');
  selected.load('address,areaCount,cellCount');
  await sync();
  const [[formula = ''] = []] = cell.formulas as (string | number | boolean)[][];
  const isRange = selected.areaCount === 1 && selected.cellCount > 1;
  return {
    address: cell.address,
    formula: String(formula),
    text: cell.text[0]?.[0] ?? '',
    ...(isRange && { selection: selected.address }),
  };
}

/** Tells where the selection is now and each time it moves. While Excel is editing a cell it stays silent. */
export function onSelection(listener: (cell: ActiveCell) => void): () => void {
  let stopped = false;
  const tell = async (): Promise<void> => {
    const cell = await inExcel(activeCell).catch(unheard);
    if (cell && !stopped) listener(cell);
  };
  const registered = inExcel(async ({ book, sync }) => {
    const handler = book.worksheets.onSelectionChanged.add(tell);
    await sync();
    return handler;
  }).catch(unheard);
  void tell();
  return () => {
    stopped = true;
    void registered.then((handler) => handler && forget(handler));
  };
}

/** Excel answers nothing while a cell is being edited; the next movement of the selection is told. */
function unheard(caught: unknown): undefined {
  report(caught);
}

/** A handler is taken away with the context it was given in. */
const forget = (handler: OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>) =>
  Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
