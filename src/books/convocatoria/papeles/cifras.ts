import { factsOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';

const ordinals: Readonly<Record<string, string>> = { 1: 'Primera', 2: 'Segunda' };

/** «FOCAM · Primera convocatoria 2027» */
export function callName(figures: Figures): string {
  const call = factsOf(figures, 'llamado');
  const number = ordinals[said(call, 'numero')];
  const called = `${number === undefined ? 'Convocatoria' : `${number} convocatoria`} ${said(call, 'gestion')}`;
  return [said(call, 'fondo'), called.trim()].filter((each) => each !== '').join(' · ');
}

export function footerOf(figures: Figures): string {
  const call = factsOf(figures, 'llamado');
  const year = said(call, 'gestion');
  return [said(call, 'asociacion'), year === '' ? '' : `Gestión ${year}`]
    .filter((each) => each !== '')
    .join(' · ');
}
