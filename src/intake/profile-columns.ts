import { tidyHeading } from './dictionary.ts';
import type { Concept, IntakeOptions } from './budget.ts';
import type { Profile } from './profile.ts';

/** What tells exports of one kind from others: the words of their headings, in any order. */
export const signatureOf = (headings: readonly string[]): string =>
  [...new Set(headings.map(tidyHeading))]
    .filter((heading) => heading !== '')
    .sort()
    .join(' | ');

/** The answers to use: those given with the file, or else those remembered of its kind. */
export const profileFor = (
  headings: readonly string[],
  { profile, remembered = [] }: IntakeOptions,
): Profile | undefined => profile ?? remembered.find((each) => each.headings === signatureOf(headings));

/** The answers given about a file, by its headings. */
export function profileOf(
  headings: readonly string[],
  { overrides = {}, profile, decimal, unit, people }: IntakeOptions,
  sheet?: string,
): Profile {
  const said = Object.entries(overrides).flatMap(([at, concept]): [string, Concept | null][] => {
    const name = tidyHeading(headings[Number(at)] ?? '');
    return name === '' ? [] : [[name, concept]];
  });
  const kept = {
    decimal: decimal ?? profile?.decimal,
    unit: unit ?? profile?.unit,
    people: people ?? profile?.people,
    sheet: sheet ?? profile?.sheet,
  };
  return {
    muni: 'perfil',
    version: 1,
    headings: signatureOf(headings),
    columns: { ...profile?.columns, ...Object.fromEntries(said) },
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
  };
}

/** What a profile says of a file's columns, by their place; headings it does not name stay as they are. */
export const overridesBy = (
  profile: Profile | undefined,
  headings: readonly string[],
): Readonly<Record<number, Concept | null>> =>
  Object.fromEntries(
    headings.flatMap((heading, at): [number, Concept | null][] => {
      const name = tidyHeading(heading);
      const said =
        profile !== undefined && Object.hasOwn(profile.columns, name) ? profile.columns[name] : undefined;
      return said === undefined ? [] : [[at, said]];
    }),
  );
