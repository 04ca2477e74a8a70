import { choice, type Kind } from '../engine/kinds.ts';
import type { Text } from '../engine/language.ts';
import type { Departamento } from '../norms/departamentos.ts';

const of = (name: Departamento): Text => ({
  es: `Departamento de ${name}`,
  en: `Department of ${name}`,
  pt: `Departamento de ${name}`,
});

/** A department, by name. */
export const departamento: Kind<Departamento> = choice<Departamento>({
  Chuquisaca: of('Chuquisaca'),
  'La Paz': of('La Paz'),
  Cochabamba: of('Cochabamba'),
  Oruro: of('Oruro'),
  Potosí: of('Potosí'),
  Tarija: of('Tarija'),
  'Santa Cruz': of('Santa Cruz'),
  Beni: of('Beni'),
  Pando: of('Pando'),
});
