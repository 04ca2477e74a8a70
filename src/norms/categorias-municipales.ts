import { norm } from '../engine/norm.ts';

/** From this population on (inclusive), this category. */
export interface CategoryBand {
  readonly desde: number;
  readonly categoria: string;
}

/** The four categories of Bolivian municipalities. No law that defines them was found: see each version's source. */
export const categoriasMunicipales = norm<readonly CategoryBand[]>({
  id: 'categorias-municipales',
  title: {
    es: 'Categorías de municipios de Bolivia por población',
    en: 'Categories of Bolivian municipalities by population',
    pt: 'Categorias de municípios da Bolívia por população',
  },
  versions: [
    {
      since: 2006,
      value: [
        { desde: 0, categoria: 'A' },
        { desde: 5_000, categoria: 'B' },
        { desde: 15_000, categoria: 'C' },
        { desde: 50_000, categoria: 'D' },
      ],
      source:
        'Uso del Estado: el FOCAM (2006) habla de categorías A, B y C; el FOCIPP (DS 4587, 2021) reparte en cuatro, de 5.000 a 50.000 habitantes. El corte de 15.000 no se encontró en un texto oficial',
      url: 'https://archivo.prensa-latina.cu/2021/09/16/gobierno-boliviano-anuncio-fondo-inversionista-para-campesinos',
      verified: false,
    },
  ],
});
