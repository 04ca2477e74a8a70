import { fold } from '../../../engine/reading.ts';
import { factsOf, linesOf, said, type Line } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';

export const footerOf = (figures: Figures): string => said(factsOf(figures, 'datos'), 'programa');

/** The row of a municipality in a panel. */
export const rowOf = (figures: Figures, panel: string, municipio: string): Line =>
  linesOf(figures, panel, 'municipio').find((line) => fold(said(line, 'municipio')) === fold(municipio)) ??
  {};

/** The municipalities of a panel, for papers made for each. */
export const municipalitiesIn =
  (panel: string) =>
  (figures: Figures): readonly string[] =>
    linesOf(figures, panel, 'municipio').map((line) => said(line, 'municipio'));
