import type { Points } from './exact-points.ts';

/** An application as the search sees it. Costs are whole centavos. */
export interface Request {
  readonly cost: number;
  readonly points: Points;
  /** Position of its group among the quotas. */
  readonly group: number;
}

/** What a group must and may receive, in centavos. */
export interface Quota {
  readonly minimum: number;
  readonly maximum: number;
}

export interface SelectionProblem {
  readonly requests: readonly Request[];
  readonly budget: number;
  /** One for each group; a call without groups is one group without limits. */
  readonly quotas: readonly Quota[];
}
