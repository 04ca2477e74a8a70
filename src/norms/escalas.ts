import type { Norm } from '../engine/norm.ts';
import { above, at, scale, type Scale } from './scale.ts';

const miGestion = scale(
  'escala-migestion',
  {
    es: 'Escala miGestión (Banco Mundial), puntos de 0 a 100',
    en: 'miGestión scale (World Bank), 0 to 100 points',
    pt: 'Escala miGestión (Banco Mundial), 0 a 100 pontos',
  },
  {
    since: 2012,
    value: {
      unit: 'points',
      levels: [at(0, 'Bajo'), at(25, 'Medio'), at(50, 'Medio-Alto'), at(75, 'Alto')],
      last: 100,
    },
    source:
      'Banco Mundial, estrategia para municipios pequeños (miGestión): cortes 25, 50 y 75. El documento no dice a qué nivel pertenece cada corte; aquí, al que empieza en él',
    verified: false,
  },
);

const senape = scale(
  'escala-senape',
  {
    es: 'Eficiencia ponderada (SENAPE), puntos de 0 a 100',
    en: 'Weighted efficiency (SENAPE), 0 to 100 points',
    pt: 'Eficiência ponderada (SENAPE), 0 a 100 pontos',
  },
  {
    since: 2025,
    value: {
      unit: 'points',
      levels: [
        at(0, 'Ineficiente'),
        above(25, 'Riesgo de incumplimiento'),
        above(50, 'Suficiente'),
        above(75, 'Eficiente'),
      ],
      last: 100,
    },
    source:
      'SENAPE, informe general del POA 2025 (leído en un repositorio público): 0–25, 26–50, 51–75 y 76–100. Deja sin nivel lo que cae entre 75 y 76; el propio informe llama Eficiente a 75,72, así que aquí el nivel empieza en más de 75 (y lo mismo en 25 y 50)',
    verified: false,
  },
);

const senapeRelativa = scale(
  'escala-senape-relativa',
  {
    es: 'Eficiencia relativa (SENAPE): físico ÷ financiero',
    en: 'Relative efficiency (SENAPE): physical ÷ financial',
    pt: 'Eficiência relativa (SENAPE): físico ÷ financeiro',
  },
  {
    since: 2025,
    value: {
      unit: 'ratio',
      levels: [
        at(0, 'Avance físico rezagado'),
        at(0.9, 'Eficiente'),
        above(1.3, 'Avance financiero rezagado'),
      ],
      last: undefined,
    },
    source:
      'SENAPE, informe general del POA 2025 (leído en un repositorio público): menos de 0,9; de 0,9 a 1,3; más de 1,3',
    verified: false,
  },
);

const siiplas = scale(
  'escala-siiplas',
  {
    es: 'Eficacia (CNS SIIPLAS), porcentaje hasta 102',
    en: 'Efficacy (CNS SIIPLAS), per cent up to 102',
    pt: 'Eficácia (CNS SIIPLAS), por cento até 102',
  },
  {
    since: 2024,
    value: {
      unit: 'points',
      levels: [at(0, 'Insatisfactorio'), above(75, 'Regular'), above(90, 'Bueno'), above(99, 'Óptimo')],
      last: 102,
    },
    source:
      'CNS, código público del sistema SIIPLAS: hasta 75; más de 75 a 90; más de 90 a 99; más de 99 a 102',
    verified: false,
  },
);

const pefaPi1 = scale(
  'escala-pefa-pi1',
  {
    es: 'PEFA 2016, PI-1.1: gasto ejecutado ÷ presupuesto original, en porcentaje, de un año',
    en: 'PEFA 2016, PI-1.1: actual ÷ original budget, per cent, one year',
    pt: 'PEFA 2016, PI-1.1: despesa executada ÷ orçamento original, em porcentagem, de um ano',
  },
  {
    since: 2016,
    value: {
      unit: 'points',
      levels: [
        at(0, 'D'),
        at(85, 'C'),
        at(90, 'B'),
        at(95, 'A'),
        above(105, 'B'),
        above(110, 'C'),
        above(115, 'D'),
      ],
      last: undefined,
    },
    source:
      'PEFA 2016, PI-1.1: A 95–105, B 90–110, C 85–115. El texto no aclara si los extremos entran; aquí entran. La calificación oficial pide dos de tres años',
    url: 'https://www.pefa.org/node/4762',
    verified: false,
  },
);

/** Scales by the name people type. */
export const escalas = {
  MIGESTION: miGestion,
  SENAPE: senape,
  SENAPE_RELATIVA: senapeRelativa,
  SIIPLAS: siiplas,
  PEFA_PI1: pefaPi1,
} as const satisfies Readonly<Record<string, Norm<Scale>>>;
export type ScaleName = keyof typeof escalas;
export const scaleNames = Object.keys(escalas) as ScaleName[];
