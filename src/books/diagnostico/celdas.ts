import { workedColumn } from '../guided/columns.ts';
import type { ColumnSpec, TablePanel } from '../guided/spec.ts';
import { matrixId } from './matriz.ts';
import { areas, changeOf, dimensionKeys, dimensiones, levelOf, named, type Medicion } from './modelo.ts';

const AREA = `(INT(({#}-1)/${String(dimensiones.length)})+1)`;
const DIMENSION = `(MOD({#}-1,${String(dimensiones.length)})+1)`;
const LAST = dimensionKeys.at(-1)?.key ?? '';

function cellOf(key: Medicion): string {
  const cell = `INDEX({${matrixId(key)}.d1..${LAST}:},${AREA},${DIMENSION})`;
  return `IF(${cell}="","",ROUND(${cell},2))`;
}

const score = (key: string, heading: string, formula: string): ColumnSpec =>
  workedColumn(key, heading, formula, { format: 'number', width: 12 });

/** Every area in every dimension, before and after, and its place from the weakest on. */
export const celdas: TablePanel = {
  kind: 'table',
  id: 'celdas',
  title: 'Cada área en cada dimensión',
  spare: areas.length * dimensiones.length,
  columns: [
    workedColumn('area', 'Área', named(areas, AREA), { width: 24 }),
    workedColumn('dimension', 'Dimensión', named(dimensiones, DIMENSION), { width: 20 }),
    score('antes', 'Primera', cellOf('base')),
    score('despues', 'Segunda', cellOf('actual')),
    score('cambio', 'Cambio', changeOf('{antes}', '{despues}')),
    score('ultimo', 'La última', 'IF({despues}="",{antes},{despues})'),
    workedColumn('nivel', 'Nivel', levelOf('{ultimo}'), { width: 13 }),
    workedColumn(
      'orden',
      'Orden, de la más débil',
      'IF({ultimo}="","",1+COUNTIF({ultimo:},"<"&{ultimo})+COUNTIF({ultimo:<},{ultimo}))',
      { format: 'whole', width: 11 },
    ),
  ],
};

const WEAKEST = 5;
const at = (key: string): string => `IFERROR(INDEX({celdas.${key}:},MATCH({#},{celdas.orden:},0)),"")`;

/** Where to begin. */
export const debiles: TablePanel = {
  kind: 'table',
  id: 'debiles',
  title: 'Por dónde empezar: lo más débil de la última medición',
  spare: WEAKEST,
  columns: [
    workedColumn('lugar', 'Lugar', '{#}', { format: 'whole', width: 8 }),
    workedColumn('area', 'Área', at('area'), { width: 24 }),
    workedColumn('dimension', 'Dimensión', at('dimension'), { width: 20 }),
    score('puntaje', 'Puntaje', at('ultimo')),
    workedColumn('nivel', 'Nivel', at('nivel'), { width: 13 }),
  ],
};
