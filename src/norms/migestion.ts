import { norm } from '../engine/norm.ts';
import type { Text } from '../engine/language.ts';

export interface DiagnosisModel {
  readonly areas: readonly string[];
  readonly dimensiones: readonly string[];
  /** Each axis, and how much each dimension counts in it. */
  readonly ejes: readonly { readonly nombre: string; readonly pesos: readonly number[] }[];
}

const saysOf = ({ dimensiones, ejes }: DiagnosisModel): string =>
  ejes
    .map(({ nombre, pesos }) => `${nombre}: ${dimensiones.filter((_, at) => pesos[at] !== 0).join(', ')}`)
    .join('; ');

/** Areas, dimensions and axes of miGestión. Its questionnaire and scoring were not found: only what its authors show. */
export const migestion = norm<DiagnosisModel>({
  id: 'migestion-ejes',
  title: {
    es: 'miGestión: áreas, dimensiones y ejes',
    en: 'miGestión: areas, dimensions and axes',
    pt: 'miGestión: áreas, dimensões e eixos',
  },
  versions: [
    {
      since: 2012,
      value: {
        areas: [
          'Gestión financiera',
          'Gestión del recaudo',
          'Compras y bienes',
          'Inversión pública',
          'Atención al ciudadano',
        ],
        dimensiones: ['Eficiencia', 'Efectividad', 'Sostenibilidad', 'Transparencia', 'Visión estratégica'],
        ejes: [
          { nombre: 'Desempeño operativo', pesos: [1, 1, 0, 0, 0] },
          { nombre: 'Visión de largo plazo y Transparencia', pesos: [0, 0, 0, 1, 1] },
        ],
      },
      source:
        'Banco Mundial, estrategia para municipios pequeños (miGestión): el desempeño operativo «relaciona la eficiencia y eficacia»; el otro eje se llama por sus dos dimensiones. El documento no dice en qué eje entra la Sostenibilidad ni cuánto pesa cada dimensión: aquí en ninguno, y por igual. Con el manual a mano, dé usted los ejes',
      verified: false,
    },
  ],
  says: (value): Text => ({ es: saysOf(value), en: saysOf(value), pt: saysOf(value) }),
});
