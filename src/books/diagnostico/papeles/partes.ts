import { factsOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';

/** «Tarabuco · Abril 2013»: whose diagnosis it is and of when. */
export function subjectOf(figures: Figures): string {
  const data = factsOf(figures, 'datos');
  return [said(data, 'municipio'), said(data, 'actual') || said(data, 'base')]
    .filter((each) => each !== '')
    .join(' · ');
}

export function footerOf(figures: Figures): string {
  const data = factsOf(figures, 'datos');
  return [said(data, 'entidad'), said(data, 'municipio')].filter((each) => each !== '').join(' · ');
}
