import { locales, type Locale } from '../src/engine/language.ts';
import { startPane } from './app.ts';
import { associateCommands } from './hosts/commands.ts';
import { excelWorkbook } from './hosts/excel.ts';
import { memoryOf } from './hosts/excel/helpers.ts';
import { officeReady, type Person } from './hosts/office.ts';
import type { Preferences } from './pane.ts';
import { cusco } from './samples/cusco.ts';
import './styles.css';

const isLocale = (words: string): words is Locale => (locales as readonly string[]).includes(words);

/** `es-BO` → `es`. Spanish wherever we do not speak the person's language. */
const localeOf = (language: string): Locale => {
  const [short = ''] = language.toLowerCase().split('-');
  return isLocale(short) ? short : 'es';
};

const memory = memoryOf<Preferences>('preferencias');

function open(root: HTMLElement, { language, prefersDark }: Person): void {
  const preferences = memory.recall();
  let locale = preferences?.locale ?? localeOf(language);
  const { go } = startPane(
    root,
    excelWorkbook(() => locale),
    {
      locale,
      theme: preferences?.theme ?? (prefersDark ? 'dark' : 'system'),
      samples: [cusco],
      remember: (chosen) => {
        locale = chosen.locale;
        memory.keep(chosen);
      },
    },
  );
  associateCommands(go);
}

void officeReady().then((person) => {
  const root = document.getElementById('muni');
  if (root) open(root, person);
});
