import type { Preferences } from '../../taskpane/pane.ts';
import { preferencesFrom } from '../../taskpane/preferences.ts';

const KEY = 'muni.panel';
/** The grid is paper: the pane beside it is light too, until told otherwise. */
const usual: Preferences = { locale: 'es', theme: 'light' };

/** What was chosen for the pane at an earlier visit. */
export function keptPreferences(): Preferences {
  try {
    return preferencesFrom(JSON.parse(localStorage.getItem(KEY) ?? '{}'), usual);
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
