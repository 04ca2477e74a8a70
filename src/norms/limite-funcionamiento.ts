import { norm } from '../engine/norm.ts';

/** Operating expenditure may use up to `parte` of the base: tax sharing, own resources and HIPC II. IDH is not in it. */
export interface OperatingLimit {
  readonly parte: number;
  readonly nombre: string;
}

const says = ({ parte }: OperatingLimit) => ({
  es: `hasta ${parte * 100} % de coparticipación + recursos propios + HIPC II`,
  en: `up to ${parte * 100} % of tax sharing + own resources + HIPC II`,
  pt: `até ${parte * 100} % de coparticipação + recursos próprios + HIPC II`,
});

export const limiteFuncionamiento = norm<OperatingLimit>({
  id: 'limite-funcionamiento',
  title: {
    es: 'Límite legal del gasto de funcionamiento municipal',
    en: 'Legal limit of municipal operating expenditure',
    pt: 'Limite legal da despesa municipal de funcionamento',
  },
  says,
  versions: [
    {
      since: 2002,
      value: { parte: 0.25, nombre: 'Ley 2296 art. 3' },
      source:
        'Ley 2296 de 20/12/2001 art. 3, mantenida por la Ley 031, transitoria novena. No se pudo leer el texto oficial',
      verified: false,
    },
  ],
});

export const limiteFuncionamientoLaPaz = norm<OperatingLimit>({
  id: 'limite-funcionamiento-10-90',
  title: {
    es: 'Regla 10/90 que se impuso La Paz: 10 % a funcionamiento, 90 % a inversión',
    en: 'The 10/90 rule La Paz set itself: 10 % to operation, 90 % to investment',
    pt: 'Regra 10/90 que La Paz se impôs: 10 % para funcionamento, 90 % para investimento',
  },
  says,
  versions: [
    {
      since: 0,
      value: { parte: 0.1, nombre: 'Regla 10/90, GAM La Paz' },
      source: 'Modelo de Cooperación Subnacional del Gobierno Autónomo Municipal de La Paz; no es ley',
      verified: false,
    },
  ],
});
