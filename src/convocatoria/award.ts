import { inSpanish } from '../engine/thousands.ts';
import { Problem } from '../engine/problem.ts';
import type { Application } from './applications.ts';
import type { Quotas } from './group-quotas.ts';

/** What is decided about an application, and why. */
export interface Award {
  readonly isAwarded: boolean;
  readonly reason: string;
}

/** A decision for every application, by its row. */
export type Awards = ReadonlyMap<number, Award>;

export interface Call {
  readonly applications: readonly Application[];
  /** Centavos. */
  readonly budget: number;
  readonly quotas: Quotas;
}

/** «Bs 12.345,67»: what is written in a cell is Spanish in every language, like the headings. */
export const bolivianos = (centavos: number): string => `Bs ${inSpanish((centavos / 100).toFixed(2))}`;

/** What the groups still lack to reach their minima. */
export const lackingIn = (quotas: Quotas, spent: ReadonlyMap<string, number>): number =>
  [...quotas].reduce((all, [group, { minimum }]) => all + Math.max(0, minimum - (spent.get(group) ?? 0)), 0);

export function unmetMinimum(quotas: Quotas, spent: ReadonlyMap<string, number>): Problem | undefined {
  for (const [group, { name, minimum }] of quotas) {
    const own = spent.get(group) ?? 0;
    if (own < minimum) return new Problem('infeasible', 'cupos', {}, short(name, minimum - own));
  }
  return undefined;
}

const short = (name: string, centavos: number) => ({
  es: `al grupo «${name}» le faltan ${bolivianos(centavos)} para su mínimo; pruebe el método optimo o baje el mínimo`,
  en: `group “${name}” is ${bolivianos(centavos)} short of its minimum; try method optimo or lower the minimum`,
  pt: `ao grupo “${name}” faltam ${bolivianos(centavos)} para o mínimo; use o método optimo ou baixe o mínimo`,
});
