import { factsOf, linesOf, said, type Line } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';

export const footerOf = (figures: Figures): string => {
  const data = factsOf(figures, 'datos');
  return [said(data, 'entidad'), said(data, 'unidad')].filter((each) => each !== '').join(' · ');
};

/** The names in a column, for papers made for each. */
export const namesIn =
  (panel: string, key: string) =>
  (figures: Figures): readonly string[] =>
    linesOf(figures, panel, key).map((line) => said(line, key));

export const lineOf = (figures: Figures, panel: string, key: string, name: string): Line | undefined =>
  linesOf(figures, panel, key).find((line) => said(line, key) === name);
