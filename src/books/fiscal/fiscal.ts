import type { GuidedBook, GuidedState } from '../guided/spec.ts';
import { factIn } from '../directorio/subject.ts';
import { entidad, hojaCuentas, hojaEntidad } from './entidad.ts';
import { hojaMedianas, hojaTodos } from './indicadores.ts';

/** The thirty fiscal indicators of a municipality, beside the medians of its category. */
export function fiscal(state: GuidedState): GuidedBook {
  const [name, year] = [factIn(state, entidad, 'municipio'), factIn(state, entidad, 'gestion')];
  return {
    id: 'fiscal',
    title: 'Indicadores fiscales',
    footer: [name, year === '' ? '' : `Gestión ${year}`].filter((each) => each !== '').join(' · '),
    sheets: [hojaEntidad, hojaCuentas, hojaMedianas, hojaTodos],
  };
}
