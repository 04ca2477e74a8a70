import { addressRules } from './rules-addresses.ts';
import { commandRules } from './rules-commands.ts';
import { iconRules } from './rules-icons.ts';
import { languageRules } from './rules-languages.ts';
import type { Manifest } from './reading.ts';
import { resourceRules } from './rules-resources.ts';

/** What a schema cannot see. Each rule says, in Spanish, everything it finds wrong. */
export type Rule = (manifest: Manifest) => readonly string[];

const rules: readonly Rule[] = [
  ...resourceRules,
  ...languageRules,
  ...addressRules,
  ...iconRules,
  ...commandRules,
];

export const ruleFindings = (manifest: Manifest): string[] => rules.flatMap((rule) => rule(manifest));
