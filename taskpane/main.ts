import { locales, type Locale } from '../src/engine/language.ts';
import { startPane } from './app.ts';
import { excelWorkbook } from './hosts/excel.ts';
import { cusco } from './samples/cusco.ts';
import './styles.css';

const isLocale = (words: string): words is Locale => (locales as readonly string[]).includes(words);

/** `es-BO` → `es`. Spanish wherever we do not speak the person's language. */
const localeOf = (language: string): Locale => {
  const [short = ''] = language.toLowerCase().split('-');
  return isLocale(short) ? short : 'es';
};

void Office.onReady(() => {
  const root = document.getElementById('muni');
  if (!root) return;
  let locale = localeOf(Office.context.displayLanguage);
  startPane(
    root,
    excelWorkbook(() => locale),
    {
      locale,
      theme: Office.context.officeTheme?.isDarkTheme === true ? 'dark' : 'system',
      samples: [cusco],
      remember: (preferences) => {
        locale = preferences.locale;
      },
    },
  );
});
