import { glossary, type Term } from '../glossary.ts';

/** The heading row of a table. Spanish in every language: headings are part of the workbook. */
export const headings = (...terms: readonly Term[]): readonly string[] =>
  terms.map((term) => glossary[term].label.es);

/** «Clave», or «Clave 1», «Clave 2»… where several columns make the key. */
export const keyHeadings = (width: number): readonly string[] => {
  const [word = ''] = headings('clave');
  return width === 1 ? [word] : Array.from({ length: width }, (_, at) => `${word} ${at + 1}`);
};
