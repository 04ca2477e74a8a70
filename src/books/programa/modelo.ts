import { interventionKinds, interventionLevels } from '../../norms/matriz-biobio.ts';

const keys = ['estrategia', 'estructura', 'procesos', 'productos'] as const;

/** The four categories of the intervention, with the key of their columns. */
export const categorias = interventionKinds.map((name, at) => ({ name, key: keys[at] ?? '' }));
/** Alto, Medio, Bajo. */
export const niveles = interventionLevels;

/** The level of a category in the diagnosis. */
export const levelKey = (category: string): string => `nivel_${category}`;

/** A municipality of the programme. */
export const MUNICIPIOS = '{comunas.municipio:}';
