import { startPane } from './app.ts';
import { associateCommands } from './hosts/commands.ts';
import { excelWorkbook } from './hosts/excel.ts';
import { keptPreferences } from './hosts/excel/preferences.ts';
import { officeReady, startWithFormulas } from './hosts/office.ts';
import { here } from './reading/here.ts';
import { inWorker } from './reading/in-worker.ts';
import { cusco } from './samples/cusco.ts';
import './styles.css';

async function start(root: HTMLElement): Promise<void> {
  const preferences = keptPreferences(await officeReady());
  let { locale } = preferences.now;
  const workbook = excelWorkbook(() => locale);
  const pane = startPane(root, workbook, {
    ...preferences.now,
    samples: [cusco],
    reader: inWorker(here),
    remember: (chosen) => {
      locale = chosen.locale;
      preferences.keep(chosen);
    },
  });
  associateCommands(pane.go);
  startWithFormulas();
}

const root = document.getElementById('muni');
if (root) void start(root);
