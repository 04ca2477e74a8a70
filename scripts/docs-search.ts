import { searchable } from '../src/search/formulas.ts';
import type { HelpLocale } from './docs-words.ts';
import type { FormulaFile } from './formula-files.ts';

/** What the search of the help site looks through: every formula with its words. */
export const searchIndex = (files: readonly FormulaFile[], locale: HelpLocale): string =>
  `${JSON.stringify(
    files.map(({ spec, subject }) => ({
      id: spec.id,
      summary: spec.summary[locale],
      ...searchable(spec, subject),
    })),
  )}\n`;
