import { afterEach, beforeAll, beforeEach } from '@jest/globals';
import { startPane, type Mounted } from '../../taskpane/app.ts';
import type { Options } from '../../taskpane/pane.ts';
import { excelWorkbook } from '../../taskpane/hosts/excel.ts';
import { startExcel, type Host } from './host/office.ts';

/** The pane itself with Microsoft's client between it and the workbook, anew for each test of a file. */
export function excelPane(samples: Options['samples']): {
  readonly host: () => Host;
  readonly pane: () => Mounted;
} {
  let host: Host;
  let pane: Mounted;
  beforeAll(() => {
    host = startExcel();
  });
  beforeEach(() => {
    host.restart();
    const root = document.createElement('main');
    document.body.replaceChildren(root);
    pane = startPane(
      root,
      excelWorkbook(() => 'es'),
      { samples },
    );
  });
  afterEach(() => {
    pane.stop();
  });
  return { host: () => host, pane: () => pane };
}
