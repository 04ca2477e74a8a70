import { locales } from '../src/engine/language.ts';
import { profileFrom } from '../src/intake/profile.ts';
import { mappingFrom } from './guided/bulk/remembered.ts';
import { themes, type Preferences } from './pane.ts';

/** What was kept at an earlier visit, as far as it still means something; the usual where it does not. */
export function preferencesFrom(kept: unknown, usual: Preferences): Preferences {
  const { locale, theme, profiles, mappings } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Partial<Preferences>;
  const answered = Array.isArray(profiles) ? profiles.flatMap((each) => profileFrom(each) ?? []) : [];
  const told = Array.isArray(mappings) ? mappings.flatMap((each) => mappingFrom(each) ?? []) : [];
  return {
    locale: locales.find((each) => each === locale) ?? usual.locale,
    theme: themes.find((each) => each === theme) ?? usual.theme,
    ...(answered.length > 0 && { profiles: answered }),
    ...(told.length > 0 && { mappings: told }),
  };
}
