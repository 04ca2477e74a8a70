import { locales } from '../src/engine/language.ts';
import { profileFrom } from '../src/intake/profile.ts';
import { themes, type Preferences } from './pane.ts';

/** What was kept at an earlier visit, as far as it still means something; the usual where it does not. */
export function preferencesFrom(kept: unknown, usual: Preferences): Preferences {
  const { locale, theme, profiles } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Partial<Preferences>;
  const answered = Array.isArray(profiles) ? profiles.flatMap((each) => profileFrom(each) ?? []) : [];
  return {
    locale: locales.find((each) => each === locale) ?? usual.locale,
    theme: themes.find((each) => each === theme) ?? usual.theme,
    ...(answered.length > 0 && { profiles: answered }),
  };
}
