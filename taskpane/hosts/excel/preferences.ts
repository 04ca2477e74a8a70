import { locales, type Locale } from '../../../src/engine/language.ts';
import type { Preferences } from '../../pane.ts';
import { preferencesFrom } from '../../preferences.ts';
import type { Person } from '../office.ts';
import { memoryOf } from './helpers.ts';

/** Choices for the pane, kept on this computer from one visit to the next; at first, those of Excel. */
export function keptPreferences(person: Person): {
  readonly now: Preferences;
  keep(preferences: Preferences): void;
} {
  const memory = memoryOf<Preferences>('panel');
  const usual = { locale: localeOf(person.language), theme: person.prefersDark ? 'dark' : 'system' } as const;
  return {
    now: preferencesFrom(memory.recall(), usual),
    keep: (preferences) => {
      memory.keep(preferences);
    },
  };
}

/** `es-BO` → `es`. Spanish wherever we do not speak the person's language. */
function localeOf(language: string): Locale {
  const [short = ''] = language.toLowerCase().split('-');
  return locales.find((each) => each === short) ?? 'es';
}
