import { startPane, type Mounted } from '../../taskpane/app.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../taskpane/hosts/memory.ts';
import { here } from '../../taskpane/reading/here.ts';
import { inWorker } from '../../taskpane/reading/in-worker.ts';
import { cusco } from '../../taskpane/samples/cusco.ts';

/** What the browser test may reach from outside: the workbook behind the pane, and its routes. */
export interface PanePage {
  readonly pane: Mounted;
  readonly workbook: MemoryWorkbook;
}

const root = document.querySelector<HTMLElement>('#muni');
if (root) {
  const workbook = memoryWorkbook({ sheets: [{ name: 'Hoja 1', cells: [] }] });
  const pane = startPane(root, workbook, { samples: [cusco], charts: true, reader: inWorker(here) });
  Object.assign(globalThis, { muni: { pane, workbook } satisfies PanePage });
}
