import type { Text } from './language.ts';

/** One value of a figure the law or a published method sets, with the day it began. */
export interface Version<T> {
  /** First gestión in which it applies. */
  readonly since: number;
  readonly value: T;
  /** Law, article and gazette, or the document it was read in. */
  readonly source: string;
  readonly url?: string;
  /** True only when someone read it in the official text. Unverified ones are editable defaults and say so on screen. */
  readonly verified: boolean;
}

export interface Norm<T> {
  readonly id: string;
  readonly title: Text;
  readonly versions: readonly Version<T>[];
  /** The version in force in a gestión; undefined before the first. */
  in(gestion: number): Version<T> | undefined;
  /** The latest version. */
  readonly current: Version<T>;
  /** A value in words, for help, where its bare figures do not explain themselves. */
  says?(value: T): Text;
}

/** A figure the law sets and may change: data with a date and a source, never a constant in a formula. */
export function norm<T>(spec: {
  readonly id: string;
  readonly title: Text;
  readonly versions: readonly [Version<T>, ...Version<T>[]];
  says?(value: T): Text;
}): Norm<T> {
  const newestFirst = [...spec.versions].sort((a, b) => b.since - a.since);
  return {
    ...spec,
    in: (gestion) => newestFirst.find(({ since }) => since <= gestion),
    current: newestFirst[0] ?? spec.versions[0],
  };
}
