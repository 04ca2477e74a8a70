import { ratio, isZero, sum, type Total } from '../engine/money.ts';
import type { BudgetData, Classifier, PeriodTotals, Stage, Totals } from './budget.ts';
import { readLabels } from './keys.ts';
import { yearOfCut } from './calendar.ts';
import type { Padded } from './lost-zeros.ts';
import { isLeftOut } from './personal.ts';
import { printedRate } from './published.ts';
import { over } from './totals.ts';
import { amountAt, isClassifier, type AmountColumns, type Export } from './reading.ts';

/** Exact totals of some rows, stage by stage. */
export const totalsOver = (amounts: AmountColumns, rows: readonly number[]): Totals =>
  Object.fromEntries(
    Object.entries(amounts).map(([stage, { values }]): [string, Total] => [stage, sum(over(values, rows))]),
  );

export const rateOf = ({ devengado, vigente }: Totals): number | undefined =>
  devengado === undefined || vigente === undefined || isZero(vigente) ? undefined : ratio(devengado, vigente);

/** Totals by gestión, in order; nothing when the file does not say its year. */
export function totalsByYear(given: Export, amounts: AmountColumns): readonly PeriodTotals[] {
  const { years } = given;
  return years ? totalsBy(given.fates.kept(), (row) => years[row] ?? '', amounts) : [];
}

/** Totals at each cut-off of files that accumulate. */
export function totalsByPeriod(given: Export, amounts: AmountColumns): readonly PeriodTotals[] {
  const { periods } = given;
  if (!periods) return [];
  return totalsBy(given.fates.kept(), (row) => periods[row] ?? '', amounts).map((each) => {
    return { ...each, gestion: yearOfCut(each.gestion), periodo: each.gestion };
  });
}

function totalsBy(
  rows: readonly number[],
  keyOf: (row: number) => string,
  amounts: AmountColumns,
): PeriodTotals[] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups]
    .filter(([key]) => key !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gestion, own]) => {
      const totals = totalsOver(amounts, own);
      return { gestion, rows: own.length, totals, rate: rateOf(totals) };
    });
}

export interface PaddedColumn {
  readonly classifier: Classifier;
  readonly padded: Padded;
}

/** The detail rows, compacted. */
export function budgetData(
  given: Export,
  amounts: AmountColumns,
): { readonly data: BudgetData; readonly withoutCode: number; readonly padded: readonly PaddedColumn[] } {
  const rows = given.fates.kept();
  const labels = classifiersOf(given).flatMap((classifier) => {
    const read = readLabels(classifier, given.columns, given.rows, rows, given.format.country);
    return read ? [{ classifier, ...read }] : [];
  });
  const years = labels.some(({ classifier }) => classifier === 'gestion') ? undefined : given.years;
  const rateAt = given.columns.find(({ concept }) => concept === 'avance')?.at;
  const data: BudgetData = {
    country: given.format.country,
    format: given.format.name,
    source: given.source,
    rows: rows.length,
    sourceRow: Int32Array.from(rows, given.sheetRow),
    keys: Object.fromEntries([
      ...(years ? [['gestion', rows.map((row) => years[row] ?? '')] as const] : []),
      ...labels.map(({ classifier, keys }) => [classifier, keys] as const),
    ]),
    codes: Object.fromEntries(
      labels.flatMap(({ classifier, codes }) => (codes ? [[classifier, codes] as const] : [])),
    ),
    amounts: Object.fromEntries(
      amountAt(given.columns).map(([stage]: readonly [Stage, number]) => [
        stage,
        over(amounts[stage]?.values ?? new Float64Array(0), rows),
      ]),
    ),
    ...personalOf(given, rows),
    published: rateAt === undefined ? undefined : rows.map((row) => printedRate(given.rows[row]?.[rateAt])),
  };
  return {
    data,
    withoutCode: labels.reduce((all, each) => all + each.withoutCode, 0),
    padded: labels.flatMap(({ classifier, padded }) => (padded ? [{ classifier, padded }] : [])),
  };
}

/** Columns that tell of people, where they were asked for. */
function personalOf({ columns, rows }: Export, kept: readonly number[]): Pick<BudgetData, 'personal'> {
  const own = columns.filter(({ personal, evidence }) => personal !== undefined && !isLeftOut(evidence));
  if (own.length === 0) return {};
  const textOf = (row: number, at: number): string => String(rows[row]?.[at] ?? '').trim();
  return {
    personal: own.map(({ heading, at }) => ({ heading, values: kept.map((row) => textOf(row, at)) })),
  };
}

const classifiersOf = ({ columns }: Export): readonly Classifier[] => [
  ...new Set(columns.map(({ concept }) => concept).filter(isClassifier)),
];
