import { municipios } from '../../src/municipio/municipios.ts';

const named = new Set(
  'Sucre Poroma Presto Tiquipaya Vinto Arani Uyuni Caracollo Achacachi Viacha Tarabuco Punata'.split(' '),
);

/** Those of the small call: a shorter list makes a lighter book. */
export const fewMunicipios = municipios.filter(({ nombre }) => named.has(nombre));
