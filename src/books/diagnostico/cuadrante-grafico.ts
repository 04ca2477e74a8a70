import { workedColumn } from '../guided/columns.ts';
import type { ColumnSpec, GuidedQuadrant, TablePanel } from '../guided/spec.ts';
import { ejes, mediciones, type Medicion } from './modelo.ts';

const COLUMNS = { base: 'antes', actual: 'despues' } as const;
const WHOLE = 100; // points
const STEP = 25;
/** Outside the drawing: what has no result is not drawn at zero. */
const NOWHERE = '-1';

const OPERATIVE = 1;
const VISION = 2;

const place = (key: string, heading: string, formula: string): ColumnSpec =>
  workedColumn(key, heading, formula, { format: 'number', width: 12 });

const resultOf = (axis: number): string =>
  `CHOOSE({#},${mediciones
    .map(({ key }) => {
      const cell = `INDEX({porEje.${COLUMNS[key]}:},${String(axis)})`;
      return `IF(${cell}="",${NOWHERE},${cell})`;
    })
    .join(',')})`;

/** Where each measurement stands, for the chart. */
export const puntos: TablePanel = {
  kind: 'table',
  id: 'puntosCuadrante',
  helper: true,
  spare: mediciones.length,
  columns: [
    workedColumn(
      'nombre',
      'Medición',
      `CHOOSE({#},${mediciones.map(({ key }) => `{datos.${key}}`).join(',')})&""`,
    ),
    place('vision', 'A la derecha', resultOf(VISION)),
    place('operativo', 'Hacia arriba', resultOf(OPERATIVE)),
  ],
};

/** Up and down, or from side to side, at each cut: one line that turns back along the edges. */
const cuts = ['medio', 'medioAlto', 'alto'].flatMap((key) => [`{parametros.${key}}`, `{parametros.${key}}`]);
const turns = [0, WHOLE, WHOLE, 0, 0, WHOLE].map(String);
const chosen = (cells: readonly string[]): string => `CHOOSE({#},${cells.join(',')})`;

/** The lines of the levels, for the chart: they move with the cuts of Parámetros. */
export const lineas: TablePanel = {
  kind: 'table',
  id: 'lineasCuadrante',
  helper: true,
  spare: cuts.length * 2,
  columns: [
    place('vision', 'A la derecha', chosen([...cuts, ...turns])),
    place('operativo', 'Hacia arriba', chosen([...turns, ...cuts])),
  ],
};

const axisName = (axis: number): string => `${ejes[axis - 1]?.nombre ?? ''} (puntos de ${String(WHOLE)})`;

/** A measurement that has a result, and when it was made. */
export interface Measured {
  readonly key: Medicion;
  readonly name: string;
}

export const quadrantChart = (title: string, measured: readonly Measured[]): GuidedQuadrant => ({
  type: 'quadrant',
  title,
  place: 'under',
  isNamed: true,
  points: measured.map(({ key, name }) => ({
    name,
    panel: puntos.id,
    names: 'nombre',
    across: 'vision',
    up: 'operativo',
    from: mediciones.findIndex((each) => each.key === key),
    rows: 1,
  })),
  limits: [
    { name: 'Niveles de la visión', from: 0 },
    { name: 'Niveles del desempeño', from: cuts.length },
  ].map((each) => ({ ...each, panel: lineas.id, across: 'vision', up: 'operativo', rows: cuts.length })),
  acrossAxis: axisName(VISION),
  acrossFormat: 'whole',
  valueAxis: axisName(OPERATIVE),
  format: 'whole',
  scale: { upTo: WHOLE, every: STEP },
});
