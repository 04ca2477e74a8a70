import type { Rule } from '../finding.ts';
import { objects, sources, sourcesAcross, spelling } from './codes.ts';
import { articulated, budgetAgainstPlan, planAgainstBudget, projectCodes, unitCodes } from './joined.ts';
import { negativeMonths, outsideDates, reporting, unscheduled } from './months.ts';
import { plannedTwice, repeated } from './repeated.ts';
import { weights } from './weights.ts';

/** What a plan and its budget get wrong, besides what their own sheets say. */
export const poaRules: readonly Rule[] = [
  repeated,
  plannedTwice,
  sources,
  objects,
  spelling,
  sourcesAcross,
  planAgainstBudget,
  budgetAgainstPlan,
  unitCodes,
  articulated,
  projectCodes,
  negativeMonths,
  outsideDates,
  unscheduled,
  reporting,
  weights,
];
