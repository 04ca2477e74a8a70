import { cuadrante, lectura } from './cuadrante.ts';
import { lineas, puntos, quadrantChart, type Measured } from './cuadrante-grafico.ts';
import { workedColumn } from '../guided/columns.ts';
import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { matrixId } from './matriz.ts';
import {
  areas,
  changeOf,
  dimensionKeys,
  dimensiones,
  ejes,
  levelOf,
  mediciones,
  named,
  type Medicion,
} from './modelo.ts';

const score = (key: string, heading: string, formula: string): ColumnSpec =>
  workedColumn(key, heading, formula, { format: 'number', width: 12 });
const level = (key: string, heading: string, formula: string): ColumnSpec =>
  workedColumn(key, heading, formula, { width: 13 });

const helper = (key: string, heading: string, formula: string): ColumnSpec => ({
  ...score(key, heading, formula),
  helper: true,
});

/** Before, after and the change between them, with their levels: the same columns for axes, dimensions and areas. */
const compared = (formulaOf: (key: Medicion) => string): readonly ColumnSpec[] => [
  score('antes', 'Primera', formulaOf('base')),
  level('nivelAntes', 'Nivel, primera', levelOf('{antes}')),
  score('despues', 'Segunda', formulaOf('actual')),
  level('nivelDespues', 'Nivel, segunda', levelOf('{despues}')),
  score('cambio', 'Cambio', changeOf('{antes}', '{despues}')),
];

/** The weighted mean of some cells; blank where one that counts is blank. */
const mean = (weights: string, cells: string): string =>
  `IF(OR(SUM(${weights})=0,SUMPRODUCT((${weights}>0)*(${cells}=""))>0),"",SUMPRODUCT(${weights},${cells})/SUM(${weights}))`;

const exactKey = (key: Medicion): string => `exacto_${key}`;
const counts = (axis: number): string => `cuenta${String(axis + 1)}`;

const ofDimension = (key: Medicion): string =>
  `CHOOSE({#},${dimensionKeys.map((each) => mean(`{${matrixId(key)}.peso:}`, `{${matrixId(key)}.${each.key}:}`)).join(',')})`;

export const porDimension: TablePanel = {
  kind: 'table',
  id: 'porDimension',
  title: 'Diagnóstico por dimensiones',
  under: 'porEje',
  spare: dimensiones.length,
  columns: [
    workedColumn('nombre', 'Dimensión', named(dimensiones), { width: 36 }),
    ...compared((key) => `IF({${exactKey(key)}}="","",ROUND({${exactKey(key)}},2))`),
    ...mediciones.map(({ key, name }) => helper(exactKey(key), `${name}, sin redondear`, ofDimension(key))),
    ...ejes.map(({ nombre }, axis) =>
      helper(
        counts(axis),
        `Cuenta en ${nombre}`,
        `CHOOSE({#},${dimensionKeys
          .map(
            (each, at) => `{pesoDimensiones.${each.key}}*{parametros.e${String(axis + 1)}${String(at + 1)}}`,
          )
          .join(',')})`,
      ),
    ),
  ],
};

const ofAxis = (key: Medicion): string => {
  const each = ejes.map((_, axis) =>
    mean(`{porDimension.${counts(axis)}:}`, `{porDimension.${exactKey(key)}:}`),
  );
  const exact = `CHOOSE({#},${each.join(',')})`;
  return `IFERROR(ROUND(${exact},2),"")`;
};

export const porEje: TablePanel = {
  kind: 'table',
  id: 'porEje',
  title: 'Resultado global',
  spare: ejes.length,
  columns: [
    workedColumn('nombre', 'Eje', named(ejes.map(({ nombre }) => nombre)), { width: 36 }),
    ...compared(ofAxis),
  ],
};

function ofArea(key: Medicion): string {
  const cells = dimensionKeys.map((each) => ({
    weight: `{pesoDimensiones.${each.key}}`,
    cell: `{${matrixId(key)}.${each.key}}`,
  }));
  const missing = cells.map(({ weight, cell }) => `AND(${weight}>0,${cell}="")`).join(',');
  const all = cells.map(({ weight }) => weight).join('+');
  const sum = cells.map(({ weight, cell }) => `${weight}*N(${cell})`).join('+');
  return `IF(OR(${all}=0,${missing}),"",ROUND((${sum})/(${all}),2))`;
}

export const porArea: TablePanel = {
  kind: 'table',
  id: 'porArea',
  title: 'Análisis por áreas',
  under: 'porDimension',
  spare: areas.length,
  columns: [workedColumn('nombre', 'Área', named(areas), { width: 36 }), ...compared(ofArea)],
};

/** `measured`: the measurements that have a result. */
export const hojasResultados = (finding: string, measured: readonly Measured[]): readonly GuidedSheet[] => [
  {
    name: 'Resultados',
    purpose: 'Resultado global, por dimensiones y por áreas, en las dos mediciones.',
    panels: [porEje, porDimension, porArea],
    charts: [
      {
        type: 'column',
        title: finding,
        panel: 'porDimension',
        categories: 'nombre',
        series: ['antes', 'despues'],
        valueAxis: 'Puntos de 100',
        format: 'number',
      },
    ],
  },
  {
    name: 'Cuadrante',
    purpose:
      'El resultado global en dos ejes: lo que se hace cada día y la mirada al futuro con transparencia.',
    panels: [cuadrante, lectura, puntos, lineas],
    onePage: true,
    charts: [quadrantChart(finding, measured)],
  },
];
