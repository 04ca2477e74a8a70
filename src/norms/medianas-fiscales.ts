import { norm } from '../engine/norm.ts';

/** The indicators with a known median: shares as ratios, per inhabitant in bolivianos. */
export type MedianKey =
  | 'propiosTotal'
  | 'coparticipacionTotal'
  | 'idhTotal'
  | 'corrienteTotal'
  | 'inversionTotal'
  | 'amortizacionIngreso'
  | 'ingresoHabitante'
  | 'inversionHabitante'
  | 'corrienteHabitante';

type Medians = Readonly<Record<MedianKey, number>>;

/** The middle municipality of each category, by fiscal indicator. */
export const medianasFiscales = norm<Readonly<Record<string, Medians>>>({
  id: 'medianas-fiscales',
  title: {
    es: 'Medianas de indicadores fiscales por categoría de municipio, Bolivia',
    en: 'Medians of fiscal indicators by category of municipality, Bolivia',
    pt: 'Medianas de indicadores fiscais por categoria de município, Bolívia',
  },
  versions: [
    {
      since: 2025,
      value: {
        A: {
          propiosTotal: 0.034,
          coparticipacionTotal: 0.447,
          idhTotal: 0.073,
          corrienteTotal: 0.665,
          inversionTotal: 0.242,
          amortizacionIngreso: 0,
          ingresoHabitante: 1891,
          inversionHabitante: 452,
          corrienteHabitante: 1288,
        },
        B: {
          propiosTotal: 0.054,
          coparticipacionTotal: 0.552,
          idhTotal: 0.061,
          corrienteTotal: 0.671,
          inversionTotal: 0.246,
          amortizacionIngreso: 0.012,
          ingresoHabitante: 1511,
          inversionHabitante: 368,
          corrienteHabitante: 1143,
        },
        C: {
          propiosTotal: 0.095,
          coparticipacionTotal: 0.609,
          idhTotal: 0.059,
          corrienteTotal: 0.714,
          inversionTotal: 0.212,
          amortizacionIngreso: 0.019,
          ingresoHabitante: 1384,
          inversionHabitante: 285,
          corrienteHabitante: 1132,
        },
        D: {
          propiosTotal: 0.306,
          coparticipacionTotal: 0.515,
          idhTotal: 0.046,
          corrienteTotal: 0.738,
          inversionTotal: 0.203,
          amortizacionIngreso: 0.034,
          ingresoHabitante: 1619,
          inversionHabitante: 340,
          corrienteHabitante: 1480,
        },
      },
      source:
        'Calculadas con los datos de 2025 de los 343 gobiernos municipales del Atlas Fiscal Municipal (POPULI); categorías por el censo 2024. No es una cifra oficial',
      url: 'https://github.com/Centro-de-Estudios-POPULI/Atlas-Fiscal-Municipal',
      verified: false,
    },
  ],
});
