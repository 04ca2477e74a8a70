import { locales, type Locale } from '../src/engine/language.ts';

interface OfficeGlobal {
  readonly context?: { readonly displayLanguage?: string };
}
declare const Office: OfficeGlobal | undefined;

/** `pt-BR` → `pt`. A language we do not speak is answered in Spanish. */
export const localeOf = (language = ''): Locale => {
  const [tongue] = language.toLowerCase().split('-');
  return locales.find((each) => each === tongue) ?? 'es';
};

/** The language of the user's Office. Asked each time: Office knows it only once it is ready. */
export const userLocale = (): Locale =>
  localeOf(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
