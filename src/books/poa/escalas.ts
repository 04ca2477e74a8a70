import type { Scale } from '../../norms/scale.ts';
import { escalas as scales } from '../../norms/escalas.ts';
import type { GuidedSheet, Row, TablePanel } from '../guided/spec.ts';
import { textColumn } from './columnas.ts';

const offered = ['MIGESTION', 'SENAPE', 'SIIPLAS'] as const;

const asRatio = ({ unit }: Scale, figure: number): number => (unit === 'points' ? figure / 100 : figure);

const shipped: readonly Row[] = offered.flatMap((escala) => {
  const { value } = scales[escala].current;
  return value.levels.map(({ from, including, label }): Row => ({
    escala,
    nivel: label,
    desde: asRatio(value, from),
    incluye: including ? 'sí' : 'no',
    fuente: scales[escala].current.source,
  }));
});

/** Bands that put a word on a percentage. An office may change them or add its own under another name. */
export const escalas: TablePanel = {
  kind: 'table',
  id: 'escalas',
  title: 'Escalas',
  spare: 8,
  columns: [
    textColumn('escala', 'Escala', 14, { required: true }),
    textColumn('nivel', 'Nivel', 26, { required: true }),
    {
      key: 'desde',
      heading: 'Desde',
      format: 'percent',
      input: { kind: 'percent', required: true, from: 0 },
    },
    {
      key: 'incluye',
      heading: 'Ese valor entra',
      width: 10,
      input: { kind: 'choice', required: true, options: ['sí', 'no'] },
    },
    textColumn('fuente', 'Norma o fuente', 60),
  ],
  checks: [
    {
      at: 'desde',
      when: 'IF(AND({escala}<>"",{escala}={escala<},ISNUMBER({desde}),ISNUMBER({desde<})),{desde}<={desde<},FALSE)',
      says: 'Los niveles de una escala van de menor a mayor: ordénelos',
    },
  ],
  usual: shipped,
};

const MOST_LEVELS = 8;
const AT = 'MATCH({corte.escala},{escalas.escala:},0)+{#}-1';
const chosen = (column: string): string =>
  `IFERROR(IF(INDEX({escalas.escala:},${AT})={corte.escala},INDEX({escalas.${column}:},${AT}),""),"")`;

/** The levels of the scale that was chosen, for the other sheets. */
export const bandas: TablePanel = {
  kind: 'table',
  id: 'bandas',
  title: 'Escala elegida',
  usual: [],
  spare: MOST_LEVELS,
  columns: [
    { key: 'nivel', heading: 'Nivel', width: 26, formula: chosen('nivel') },
    { key: 'desde', heading: 'Desde', format: 'percent', formula: chosen('desde') },
    { key: 'incluye', heading: 'Ese valor entra', width: 10, formula: chosen('incluye') },
  ],
};

/** Usual reasons; each office writes its own. */
const CAUSES = [
  'Contratación demorada o desierta',
  'Desembolso demorado o menor',
  'Modificación presupuestaria tardía',
  'Falta de preinversión o de diseño',
  'Contraparte o concurrencia sin depositar',
  'Incumplimiento del contratista',
  'Clima o emergencia',
  'Conflicto social',
  'Cambio de prioridades',
  'Rotación de personal',
  'Meta mal estimada',
  'Otra',
];

export const causas: TablePanel = {
  kind: 'table',
  id: 'causas',
  title: 'Causas de desviación',
  spare: 10,
  columns: [textColumn('causa', 'Causa', 40, { required: true })],
  usual: CAUSES.map((causa) => ({ causa })),
};

export const hojaEscalas: GuidedSheet = {
  name: 'Escalas y causas',
  purpose: 'Qué palabra le toca a cada porcentaje, y por qué puede apartarse lo hecho de lo programado.',
  panels: [escalas, bandas, causas],
};
