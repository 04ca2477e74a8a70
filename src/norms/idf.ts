import { norm } from '../engine/norm.ts';
import { at, scale } from './scale.ts';

/** How the fiscal performance index adds up: weights of its two components and how many scores each has. */
export interface IndexWeights {
  readonly resultados: number;
  readonly gestion: number;
}

export const idfPesos = norm<IndexWeights>({
  id: 'idf-pesos',
  title: {
    es: 'Colombia, IDF: pesos de sus componentes',
    en: 'Colombia, IDF: weights of its components',
    pt: 'Colômbia, IDF: pesos de seus componentes',
  },
  says: ({ resultados, gestion }) => ({
    es: `${resultados * 100} % la media de resultados y ${gestion * 100} % la media de gestión más bonificaciones`,
    en: `${resultados * 100} % the mean of results and ${gestion * 100} % the mean of management plus bonuses`,
    pt: `${resultados * 100} % a média de resultados e ${gestion * 100} % a média de gestão mais bonificações`,
  }),
  versions: [
    {
      since: 2020,
      value: { resultados: 0.8, gestion: 0.2 },
      source:
        'DNP, resumen del IDF regional 2020. Que la bonificación de catastro (2 puntos) se suma a la gestión se comprobó con los puntajes publicados de Cali: 2020, 2022 y 2023 coinciden sin sumar la de esfuerzo propio (0,1); 2021 y 2024 no coinciden',
      url: 'https://www.scribd.com/document/575099359',
      verified: true,
    },
  ],
});

export const idfRangos = scale(
  'idf-rangos',
  {
    es: 'Colombia, IDF: rangos, puntos de 0 a 100',
    en: 'Colombia, IDF: ranges, 0 to 100 points',
    pt: 'Colômbia, IDF: faixas, 0 a 100 pontos',
  },
  {
    since: 2020,
    value: {
      unit: 'points',
      levels: [
        at(0, 'Deterioro'),
        at(40, 'Riesgo'),
        at(60, 'Vulnerable'),
        at(70, 'Solvente'),
        at(80, 'Sostenible'),
      ],
      last: undefined,
    },
    source:
      'DNP: menos de 40, de 40 a menos de 60, de 60 a menos de 70, de 70 a menos de 80, 80 o más. Otra fuente (Observatorio de Armenia) pone 40 en Deterioro y 80 en Solvente',
    verified: false,
  },
);
