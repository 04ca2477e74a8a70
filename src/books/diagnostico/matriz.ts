import { quoted } from '../build.ts';
import { workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { areaKeys, areas, dimensionKeys, mediciones, named, type Medicion } from './modelo.ts';
import { partOf, pointsOf } from './preguntas.ts';

export const matrixId = (key: Medicion): string => `matriz_${key}`;

/** The mean of a cell's questions by their weights. Blank until all of them are answered: a blank one is not zero. */
function cellFormula(dimension: string, key: Medicion): string {
  const here = `{preguntas.area:},{area},{preguntas.dimension:},${quoted(dimension)}`;
  const asked = `COUNTIFS(${here})`;
  const answered = `COUNTIFS(${here},{preguntas.${pointsOf(key)}:},">=0")`;
  const weight = `SUMIFS({preguntas.vale:},${here})`;
  return `IF(${asked}=0,"",IF(${answered}<${asked},"",IF(${weight}=0,"",SUMIFS({preguntas.${partOf(key)}:},${here})/${weight})))`;
}

const matriz = ({ key, name }: (typeof mediciones)[number]): TablePanel => ({
  kind: 'table',
  id: matrixId(key),
  title: name,
  ...(key === 'actual' && { under: matrixId('base') }),
  spare: areas.length,
  columns: [
    workedColumn('area', 'Área', named(areas), { width: 24 }),
    workedColumn(
      'peso',
      'Peso',
      `CHOOSE({#},${areaKeys.map((area) => `{pesoAreas.${area.key}}`).join(',')})`,
      {
        format: 'number',
        width: 9,
      },
    ),
    ...dimensionKeys.map((dimension) =>
      workedColumn(dimension.key, dimension.name, cellFormula(dimension.name, key), {
        format: 'number',
        width: 14,
      }),
    ),
  ],
});

export const matrices = mediciones.map(matriz);

export const hojaMatriz: GuidedSheet = {
  name: 'Matriz',
  purpose: 'Cinco áreas por cinco dimensiones, de 0 a 100: vacía donde falta responder alguna pregunta.',
  panels: matrices,
};
