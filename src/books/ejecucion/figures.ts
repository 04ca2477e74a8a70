import {
  bigintOf,
  fromCentavos,
  isZero,
  minus,
  ratio,
  sum,
  toCell,
  totalOf,
  type Total,
} from '../../engine/money.ts';
import type { BudgetData, Classifier, Stage } from '../../intake/budget.ts';

/** What a rate says where there is nothing to measure against. Never 0. */
export const NO_BUDGET = 'sin presupuesto';
/** What a rate says where nobody wrote what was executed: blank is not zero. */
export const NO_DATA = 'sin dato';
/** What a row says that its publisher left unclassified. */
export const UNCLASSIFIED = '(sin dato)';

/** One key of a classifier with what its rows add up to. */
export interface Group {
  readonly key: string;
  readonly code: string;
  readonly rows: readonly number[];
  readonly budget: Total;
  readonly spent: Total;
  /** None of its rows has an amount executed: that is not zero. */
  readonly unknown: boolean;
}

export const rateOf = (spent: Total, budget: Total): number | typeof NO_BUDGET =>
  isZero(budget) ? NO_BUDGET : ratio(spent, budget);

export const groupRate = ({ spent, budget, unknown }: Group): number | typeof NO_BUDGET | typeof NO_DATA =>
  unknown && !isZero(budget) ? NO_DATA : rateOf(spent, budget);
export const groupBalance = ({ spent, budget }: Group): number => toCell(minus(budget, spent));

/** Amounts of a stage; all blank where the export lacks it. */
export const amountsOf = ({ amounts, rows }: BudgetData, stage: Stage): Float64Array =>
  amounts[stage] ?? new Float64Array(rows).fill(Number.NaN);

export const totalOfStage = (data: BudgetData, stage: Stage): Total => sum(amountsOf(data, stage));

/** An amount as its cell holds it: blank is not zero. */
export const amountCell = (centavos: number | undefined): number | null =>
  centavos === undefined || Number.isNaN(centavos) ? null : toCell(fromCentavos(centavos));

/** The rows of one gestión, when the export holds several. */
export function ofGestion(data: BudgetData, gestion: string | undefined): BudgetData {
  const years = data.keys.gestion;
  if (gestion === undefined || !years || years.every((year) => year === gestion)) return data;
  return onlyRows(
    data,
    years.flatMap((year, row) => (year === gestion ? [row] : [])),
  );
}

type Texts = BudgetData['keys'];

/** These rows, in this order. */
export function onlyRows(data: BudgetData, rows: readonly number[]): BudgetData {
  const texts = (columns: Texts): Texts =>
    Object.fromEntries(
      Object.entries(columns).map(([name, keys]) => [name, rows.map((row) => keys[row] ?? '')]),
    );
  return {
    ...data,
    rows: rows.length,
    sourceRow: Int32Array.from(rows, (row) => data.sourceRow[row] ?? 0),
    keys: texts(data.keys),
    ...(data.codes && { codes: texts(data.codes) }),
    ...(data.personal && {
      personal: data.personal.map(({ heading, values }) => ({
        heading,
        values: rows.map((row) => values[row] ?? ''),
      })),
    }),
    amounts: Object.fromEntries(
      Object.entries(data.amounts).map(([stage, amounts]) => [
        stage,
        Float64Array.from(rows, (row) => amounts[row] ?? Number.NaN),
      ]),
    ),
    published: data.published && rows.map((row) => data.published?.[row]),
  };
}

/** What each row of a classifier says, as it is written in the book. */
export const labelsOf = ({ keys, rows }: BudgetData, classifier: Classifier): readonly string[] =>
  Array.from({ length: rows }, (_, row) => keys[classifier]?.[row]?.trim() || UNCLASSIFIED);

/** The keys of a classifier: by code where there are codes, otherwise the largest budget first. */
export function groupsOf(data: BudgetData, classifier: Classifier, budget: Stage, spent: Stage): Group[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, label] of labelsOf(data, classifier).entries()) {
    const rows = rowsOf.get(label);
    if (rows) rows.push(row);
    else rowsOf.set(label, [row]);
  }
  const codes = data.codes?.[classifier];
  const over = (stage: Stage, rows: readonly number[]): Total => {
    const amounts = amountsOf(data, stage);
    return sum(Float64Array.from(rows, (row) => amounts[row] ?? Number.NaN));
  };
  const groups = [...rowsOf].map(([key, rows]) => ({
    key,
    code: codes?.[rows[0] ?? 0] ?? '',
    rows,
    budget: over(budget, rows),
    spent: over(spent, rows),
    unknown: rows.every((row) => Number.isNaN(amountsOf(data, spent)[row])),
  }));
  return groups.sort(codes ? byCode : byBudget);
}

const byCode = (a: Group, b: Group): number =>
  a.code === b.code ? byBudget(a, b) : a.code < b.code ? -1 : 1;
const byBudget = (a: Group, b: Group): number => {
  const difference = bigintOf(b.budget) - bigintOf(a.budget);
  return difference > 0n ? 1 : difference < 0n ? -1 : a.key < b.key ? -1 : 1;
};

/** From the highest rate down; those without a budget have no place. */
export const ranked = (groups: readonly Group[]): Group[] =>
  groups
    .filter((group) => typeof groupRate(group) === 'number')
    .sort((a, b) => Number(groupRate(b)) - Number(groupRate(a)) || byBudget(a, b));

/** Rows in which a later stage is larger than an earlier one. Where the earlier one is blank there is nothing to compare. */
export function rowsAbove(data: BudgetData, later: Stage, earlier: Stage): number {
  const [high, low] = [amountsOf(data, later), amountsOf(data, earlier)];
  return high.reduce((count, amount, row) => count + (orZero(amount) > (low[row] ?? Number.NaN) ? 1 : 0), 0);
}

export const orZero = (amount: number | undefined): number =>
  amount === undefined || Number.isNaN(amount) ? 0 : amount;

export const nothing: Total = totalOf(0n);
