import { quoted } from '../build.ts';
import { migestion } from '../../norms/migestion.ts';

export const { areas, dimensiones, ejes } = migestion.current.value;

/** The two measurements that are compared: how each is called, and its column among the questions. */
export const mediciones = [
  { key: 'base', name: 'Primera medición' },
  { key: 'actual', name: 'Segunda medición' },
] as const;
export type Medicion = (typeof mediciones)[number]['key'];

const each = (names: readonly string[], prefix: string) =>
  names.map((name, at) => ({ name, key: `${prefix}${String(at + 1)}` }));

/** Each area and dimension with the key of its weight. */
export const areaKeys = each(areas, 'a');
export const dimensionKeys = each(dimensiones, 'd');

/** The name of each row, from 1: names that nobody types. */
export const named = (names: readonly string[], row = '{#}'): string =>
  `CHOOSE(${row},${names.map(quoted).join(',')})`;

/** The level of a score, by the cuts of Parámetros. */
export const levelOf = (score: string): string =>
  `IF(${score}="","",IF(${score}<{parametros.medio},"Bajo",IF(${score}<{parametros.medioAlto},"Medio",IF(${score}<{parametros.alto},"Medio-Alto","Alto"))))`;

export const niveles = ['Bajo', 'Medio', 'Medio-Alto', 'Alto'] as const;

export const changeOf = (before: string, after: string): string =>
  `IF(OR(${before}="",${after}=""),"",ROUND(${after}-${before},2))`;
