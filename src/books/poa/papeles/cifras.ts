import { factsOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';

/** «Gobierno Autónomo Municipal de Sacaba · Gestión 2027» */
export function planName(figures: Figures): string {
  const facts = factsOf(figures, 'parametros');
  const [place, year] = [said(facts, 'municipio'), said(facts, 'gestion')];
  return [place === '' ? '' : `Gobierno Autónomo Municipal de ${place}`, year === '' ? '' : `Gestión ${year}`]
    .filter((each) => each !== '')
    .join(' · ');
}

/** Who signs: by name where it was written, by office where not. */
export function signatories(figures: Figures, ...keys: readonly string[]): readonly string[] {
  const facts = factsOf(figures, 'parametros');
  return keys.map((key) => {
    const office = offices[key] ?? key;
    const name = said(facts, key);
    return name === '' ? office : `${name} · ${office}`;
  });
}

const offices: Readonly<Record<string, string>> = {
  alcalde: 'Alcaldesa o Alcalde',
  concejo: 'Concejo Municipal',
  controlSocial: 'Control Social',
  responsablePoa: 'Responsable del POA',
};
