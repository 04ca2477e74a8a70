import type { Value } from '../engine/cells.ts';
import { Problem } from '../engine/problem.ts';
import type { Term } from '../glossary.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { escalas } from '../norms/escalas.ts';
import { levelOf } from '../norms/scale.ts';
import { migestion } from '../norms/migestion.ts';
import { sameWeights, type Score, type ScoreMatrix, type Weights } from './score-matrix.ts';

const { areas, dimensiones, ejes: axes } = migestion.current.value;

/** Something a diagnosis gives a score of: an area, a dimension, an axis. */
export interface Part {
  readonly nombre: string;
  readonly score: number | Problem;
}

export interface Given {
  readonly pesos: Weights | undefined;
  readonly ejes: Weights | undefined;
}

type Weigh = (row: number, column: number) => number;

/** The weighted mean of the cells that count. One that is missing or bad leaves it unknown: blank is not zero. */
function mean(matrix: ScoreMatrix, weigh: Weigh, term: Term): number | Problem {
  let [all, weight] = [0, 0];
  for (const [row, scores] of matrix.entries())
    for (const [column, score] of scores.entries()) {
      const counts = weigh(row, column);
      if (counts === 0) continue;
      if (score === undefined) return new Problem('missing', term, { row: row + 1, column: column + 1 });
      if (score instanceof Problem) return score;
      all += score * counts;
      weight += counts;
    }
  return weight > 0 ? asExcelKeeps(all / weight) : new Problem('zeroBase', 'pesos');
}

/** Heavy weights would lose their sums, so they are brought to one at most. */
function scaled(weights: Weights): Weights {
  const most = Math.max(...weights.flat());
  return most > 0 ? weights.map((row) => row.map((each) => each / most)) : weights;
}

export interface Diagnosis {
  readonly areas: readonly Part[];
  readonly dimensiones: readonly Part[];
  readonly ejes: readonly Part[];
}

export function diagnose(matrix: ScoreMatrix, { pesos, ejes }: Given, term: Term): Diagnosis {
  const weights = scaled(pesos ?? sameWeights);
  const inAxes = scaled(ejes ?? axes.map((each) => each.pesos));
  const weightOf: Weigh = (row, column) => weights[row]?.[column] ?? 0;
  const part = (nombre: string, weigh: Weigh): Part => ({ nombre, score: mean(matrix, weigh, term) });
  return {
    areas: areas.map((nombre, at) => part(nombre, (row, column) => (row === at ? weightOf(row, column) : 0))),
    dimensiones: dimensiones.map((nombre, at) =>
      part(nombre, (row, column) => (column === at ? weightOf(row, column) : 0)),
    ),
    ejes: axes.map(({ nombre }, at) =>
      part(nombre, (row, column) => weightOf(row, column) * (inAxes[at]?.[column] ?? 0)),
    ),
  };
}

/** The level of an unrounded score; nothing where there is none. */
export const levelCell = (score: Score): Value =>
  typeof score === 'number' ? (levelOf(escalas.MIGESTION.current.value, score) ?? '') : '';
