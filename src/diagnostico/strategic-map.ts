import type { Value } from '../engine/cells.ts';
import { Problem } from '../engine/problem.ts';
import { perspectiveNames, summaryOf, type Goal, type GoalColumns, type Summary } from './strategic-goals.ts';

const goalRow = ({ perspective, objective, target, achieved, progress, weight }: Goal): readonly Value[] => [
  perspective,
  objective,
  target,
  achieved,
  progress,
  weight,
];

const summaryRow = (first: string, second: string, { progress, weight }: Summary): readonly Value[] => [
  first,
  second,
  '',
  '',
  progress,
  weight,
];

const TOTAL = 'Total';

/** Objectives gathered by perspective, in the order of the map, each perspective with its total. */
export function rowsOf(goals: readonly Goal[]): readonly (readonly Value[])[] {
  const rows = perspectiveNames.flatMap((name) => {
    const mine = goals.filter(({ perspective }) => perspective === name);
    return mine.length === 0 ? [] : [...mine.map(goalRow), summaryRow(name, TOTAL, summaryOf(mine))];
  });
  return [...rows, summaryRow(TOTAL, '', summaryOf(goals))];
}

/** Every column goes with the first. */
export function misfitIn({ perspectivas, objetivos, metas, avances, ponderaciones }: GoalColumns) {
  const rows = perspectivas.length;
  const lengths = {
    objetivos: objetivos.length,
    metas: metas.values.length,
    avances: avances.values.length,
    ponderaciones: ponderaciones.values.length,
  };
  const terms = Object.keys(lengths) as (keyof typeof lengths)[];
  const misfit = terms.find((term) => lengths[term] !== rows);
  return misfit && new Problem('lengths', misfit, {}, `${rows} / ${lengths[misfit]}`);
}
