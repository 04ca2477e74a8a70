import { locales } from '../../src/engine/language.ts';
import { themes, type Preferences } from '../../taskpane/pane.ts';

const KEY = 'muni.panel';
/** The grid is paper: the pane beside it is light too, until told otherwise. */
const usual: Preferences = { locale: 'es', theme: 'light' };

/** What was chosen for the pane at an earlier visit. */
export function keptPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    return {
      locale: locales.find((each) => each === kept.locale) ?? usual.locale,
      theme: themes.find((each) => each === kept.theme) ?? usual.theme,
    };
  } catch {
    return usual;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Private windows refuse to keep anything; the choice lasts as long as the page.
  }
}
