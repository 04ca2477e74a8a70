import { glossary, type Term } from '../glossary.ts';

/** The heading row of a table. Spanish in every language: headings are part of the workbook. */
export const headings = (...terms: readonly Term[]): readonly string[] =>
  terms.map((term) => glossary[term].label.es);
