import type { NumberColumn } from '../engine/columns.ts';
import { Problem } from '../engine/problem.ts';
import type { Term } from '../glossary.ts';

export const perspectiveNames = ['Misión', 'Clientes', 'Procesos', 'Personas'] as const;
export type Perspective = (typeof perspectiveNames)[number];

/** An objective of the map: how far it got, and how much it counts. */
export interface Goal {
  readonly perspective: Perspective;
  readonly objective: string;
  readonly target: number | Problem;
  readonly achieved: number | Problem;
  readonly weight: number | Problem;
  readonly progress: number | Problem;
}

export interface GoalColumns {
  readonly perspectivas: readonly (Perspective | undefined)[];
  readonly objetivos: readonly (string | undefined)[];
  readonly metas: NumberColumn;
  readonly avances: NumberColumn;
  readonly ponderaciones: NumberColumn;
}

const SMALLEST = 1e-9;
const LARGEST = 1e15;
const sensible = {
  es: 'de 0,000000001 a 1.000.000.000.000.000, o 0',
  en: 'from 0.000000001 to 1,000,000,000,000,000, or 0',
  pt: 'de 0,000000001 a 1.000.000.000.000.000, ou 0',
};

/** The figure of a row; beyond what a quotient bears, or below zero, it is no figure. */
function figureAt({ values, problems }: NumberColumn, row: number, term: Term): number | Problem {
  const value = values[row] ?? Number.NaN;
  const place = { row: row + 1 };
  if (Number.isNaN(value)) return problems.get(row) ?? new Problem('missing', term, place);
  if (value < 0 && term !== 'avances') return new Problem('negative', term, place);
  const size = Math.abs(value);
  return size > LARGEST || (size > 0 && size < SMALLEST)
    ? new Problem('outOfRange', term, place, sensible)
    : value;
}

function progressOf(achieved: number | Problem, target: number | Problem, row: number): number | Problem {
  if (target instanceof Problem) return target;
  if (achieved instanceof Problem) return achieved;
  return target === 0 ? new Problem('zeroBase', 'metas', { row: row + 1 }) : achieved / target;
}

const isBlankRow = (columns: GoalColumns, row: number): boolean =>
  columns.perspectivas[row] === undefined &&
  columns.objetivos[row] === undefined &&
  [columns.metas, columns.avances, columns.ponderaciones].every(
    ({ values, problems }) => Number.isNaN(values[row]) && !problems.has(row),
  );

/** Every objective in the order of the sheet; rows blank throughout are none. */
export function goalsIn(columns: GoalColumns): readonly Goal[] | Problem {
  const goals: Goal[] = [];
  for (const [row, perspective] of columns.perspectivas.entries()) {
    if (isBlankRow(columns, row)) continue;
    if (perspective === undefined) return new Problem('missing', 'perspectivas', { row: row + 1 });
    const target = figureAt(columns.metas, row, 'metas');
    const achieved = figureAt(columns.avances, row, 'avances');
    goals.push({
      perspective,
      objective: columns.objetivos[row] ?? '',
      target,
      achieved,
      weight: figureAt(columns.ponderaciones, row, 'ponderaciones'),
      progress: progressOf(achieved, target, row),
    });
  }
  return goals.length === 0 ? new Problem('empty', 'perspectivas') : goals;
}

export interface Summary {
  readonly progress: number | Problem;
  readonly weight: number | Problem;
}

/** Σ weight · progress ÷ Σ weight. One unknown objective leaves the whole unknown, and says which. */
export function summaryOf(goals: readonly Goal[]): Summary {
  let [reached, all] = [0, 0];
  for (const { weight, progress } of goals) {
    if (weight instanceof Problem) return { progress: weight, weight };
    all += weight;
    reached = progress instanceof Problem ? reached : reached + weight * progress;
  }
  const unknown = goals.map(({ progress }) => progress).find((each) => each instanceof Problem);
  if (unknown !== undefined) return { progress: unknown, weight: all };
  return { progress: all > 0 ? reached / all : new Problem('zeroBase', 'ponderaciones'), weight: all };
}
