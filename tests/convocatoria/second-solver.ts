import type { Quota } from '../../src/convocatoria/selection-problem.ts';

export interface Asked {
  readonly cost: number;
  /** Whole points, so that they add up exactly. */
  readonly score: number;
  readonly group: number;
}
export interface Case {
  readonly asked: readonly Asked[];
  readonly budget: number;
  readonly quotas: readonly Quota[];
}
export interface Best {
  readonly score: number;
  readonly cost: number;
}

/** Most points, then least money. */
export const isBetter = (a: Best, b: Best | undefined): boolean =>
  !b || a.score > b.score || (a.score === b.score && a.cost < b.cost);

/**
 * Branch and bound, one application after another, best points per money first. It shares nothing with the solver it
 * judges: a branch is left when filling the rest of the budget with fractions could not beat the best one found, when a
 * group is over its maximum, or when one can no longer reach its minimum.
 */
export class SecondSolver {
  private readonly asked: readonly Asked[];
  /** What every group could still receive from each application on. */
  private readonly toCome: readonly (readonly number[])[];
  private readonly given: Case;
  private best: Best | undefined;

  constructor(given: Case) {
    this.given = given;
    this.asked = [...given.asked].sort((a, b) => b.score * a.cost - a.score * b.cost);
    this.toCome = this.asked.map((_, from) =>
      given.quotas.map((__, group) =>
        this.asked.slice(from).reduce((all, each) => all + (each.group === group ? each.cost : 0), 0),
      ),
    );
  }

  solve(): Best | undefined {
    this.branch(0, { score: 0, cost: 0 }, Array<number>(this.given.quotas.length).fill(0));
    return this.best;
  }

  private branch(at: number, sofar: Best, spent: readonly number[]): void {
    if (this.isHopeless(at, sofar, spent)) return;
    const next = this.asked[at];
    if (!next) {
      if (isBetter(sofar, this.best)) this.best = sofar;
      return;
    }
    const { cost, score, group } = next;
    const own = spent.map((each, index) => (index === group ? each + cost : each));
    if (sofar.cost + cost <= this.given.budget && own[group]! <= this.given.quotas[group]!.maximum)
      this.branch(at + 1, { score: sofar.score + score, cost: sofar.cost + cost }, own);
    this.branch(at + 1, sofar, spent);
  }

  private isHopeless(at: number, sofar: Best, spent: readonly number[]): boolean {
    const short = this.given.quotas.some(
      ({ minimum }, group) => spent[group]! + (this.toCome[at]?.[group] ?? 0) < minimum,
    );
    if (short) return true;
    if (!this.best) return false;
    const most = sofar.score + Math.floor(this.fractions(at, this.given.budget - sofar.cost) + 1e-9);
    return most < this.best.score || (most === this.best.score && sofar.cost >= this.best.cost);
  }

  /** Points that fractions of the rest would give for so much money. */
  private fractions(from: number, money: number): number {
    let [left, points] = [money, 0];
    for (let at = from; at < this.asked.length && left > 0; at++) {
      const { cost, score } = this.asked[at]!;
      points += cost <= left ? score : (score * left) / cost;
      left -= Math.min(cost, left);
    }
    return points;
  }
}
