import { isBlank, problemIn, widthOf, type About, type Grid, type Input } from '../engine/cells.ts';
import { positiveNumber, rangeKind, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { inUnitOf } from '../ejecucion/escala.ts';
import { looksLikeARate, measured } from '../engine/measured.ts';
import { escalas } from '../norms/escalas.ts';
import { migestion } from '../norms/migestion.ts';

/** A score in points of a hundred; blank where nobody gave one, and the fault of a bad one. */
export type Score = number | Problem | undefined;
export type ScoreMatrix = readonly (readonly Score[])[];
export type Weights = readonly (readonly number[])[];

const scale = escalas.MIGESTION.current.value;
const { areas, dimensiones, ejes } = migestion.current.value;

const shape = (rows: number, columns: number) => ({
  es: `${rows} filas por ${columns} columnas, sin encabezados`,
  en: `${rows} rows by ${columns} columns, without headings`,
  pt: `${rows} linhas por ${columns} colunas, sem cabeçalhos`,
});

const isSized = (grid: Grid<Input>, rows: number, columns: number): boolean =>
  grid.length === rows && grid.every((cells) => cells.length === columns);

const points = { es: 'de 0 a 100 puntos', en: 'from 0 to 100 points', pt: 'de 0 a 100 pontos' };

function scoreOf(cell: Input, about: About): Score {
  if (isBlank(cell)) return undefined;
  const read = measured.read(cell, about);
  if (read instanceof Problem) return read;
  const score = inUnitOf(scale, read);
  if (score === undefined) return problemIn('outOfRange', about, looksLikeARate);
  return score < 0 || score > 100 ? problemIn('outOfRange', about, points) : score;
}

/** Five areas by five dimensions. A bad cell keeps its place: it spoils only what it enters. */
export const scoreMatrix: Kind<ScoreMatrix> = rangeKind((grid, about) =>
  isSized(grid, areas.length, dimensiones.length)
    ? grid.map((cells, row) =>
        cells.map((cell, column) => scoreOf(cell, { ...about, place: { row: row + 1, column: column + 1 } })),
      )
    : problemIn('badShape', about, shape(areas.length, dimensiones.length)),
);

/** Every weight of a block; the first bad one is the answer. A blank one counts for nothing. */
function weightsIn(grid: Grid<Input>, about: About): Weights | Problem {
  const weights: number[][] = [];
  for (const [row, cells] of grid.entries()) {
    const read = cells.map((cell) =>
      isBlank(cell) ? 0 : positiveNumber.read(cell, { ...about, place: { row: row + 1 } }),
    );
    const fault = read.find((each) => each instanceof Problem);
    if (fault instanceof Problem) return fault;
    weights.push(read as number[]);
  }
  return weights;
}

const weightShape = {
  es: '5 filas (una por área), 5 columnas (una por dimensión), o 5 por 5',
  en: '5 rows (one per area), 5 columns (one per dimension), or 5 by 5',
  pt: '5 linhas (uma por área), 5 colunas (uma por dimensão), ou 5 por 5',
};

/** One weight per area, per dimension or per cell, as one per cell. */
export const cellWeights: Kind<Weights> = rangeKind((grid, about) => {
  const [rows, columns] = [grid.length, widthOf(grid)];
  const fits = [1, areas.length].includes(rows) && [1, dimensiones.length].includes(columns);
  if (!fits || rows + columns === 2 || !isSized(grid, rows, columns))
    return problemIn('badShape', about, weightShape);
  const weights = weightsIn(grid, about);
  if (weights instanceof Problem) return weights;
  return areas.map((_, row) =>
    dimensiones.map((__, column) => weights[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column] ?? 0),
  );
});

/** How much each dimension counts in each axis, where it is not as the norm has it. */
export const axisWeights: Kind<Weights> = rangeKind((grid, about) =>
  isSized(grid, ejes.length, dimensiones.length)
    ? weightsIn(grid, about)
    : problemIn('badShape', about, shape(ejes.length, dimensiones.length)),
);

export const sameWeights: Weights = areas.map(() => dimensiones.map(() => 1));
