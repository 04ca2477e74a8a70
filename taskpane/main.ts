import { locales, type Locale } from '../src/engine/language.ts';
import { startPane } from './app.ts';
import { associateCommands } from './hosts/commands.ts';
import { excelWorkbook } from './hosts/excel.ts';
import { officeReady } from './hosts/office.ts';
import { here } from './reading/here.ts';
import { inWorker } from './reading/in-worker.ts';
import { cusco } from './samples/cusco.ts';
import './styles.css';

const isLocale = (words: string): words is Locale => (locales as readonly string[]).includes(words);

/** `es-BO` → `es`. Spanish wherever we do not speak the person's language. */
function localeOf(language: string): Locale {
  const [short = ''] = language.toLowerCase().split('-');
  return isLocale(short) ? short : 'es';
}

async function start(root: HTMLElement): Promise<void> {
  const person = await officeReady();
  let locale = localeOf(person.language);
  const workbook = excelWorkbook(() => locale);
  const pane = startPane(root, workbook, {
    locale,
    theme: person.prefersDark ? 'dark' : 'system',
    samples: [cusco],
    readFile: inWorker(here),
    remember: (preferences) => {
      locale = preferences.locale;
    },
  });
  associateCommands(pane.go);
}

const root = document.getElementById('muni');
if (root) void start(root);
