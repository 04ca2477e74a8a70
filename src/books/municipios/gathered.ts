import { bigintOf, sum } from '../../engine/money.ts';
import { stages, type BudgetData, type Classifier, type Stage } from '../../intake/budget.ts';
import { amountsOf, labelsOf } from '../ejecucion/figures.ts';

/** What names a municipality in a file: its own column, or that of who reports. */
export const municipalityColumn = ({ keys }: BudgetData): Classifier | undefined =>
  (['municipio', 'entidad'] as const).find((each) => new Set(keys[each]).size > 1);

/** The file with a row for each municipality: every amount is the exact sum of its own. */
export function gathered(data: BudgetData, by: Classifier): BudgetData {
  const labels = labelsOf(data, by);
  const codes = data.codes?.[by];
  const where = data.keys.departamento;
  const rowsOf = new Map<string, number[]>();
  for (const [row, label] of labels.entries()) {
    const key = codes?.[row] || `${where?.[row] ?? ''}\u0001${label}`;
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  }
  const groups = [...rowsOf.values()];
  const first = (texts: readonly string[]): readonly string[] => groups.map(([row = 0]) => texts[row] ?? '');
  return {
    country: data.country,
    format: data.format,
    source: data.source,
    rows: groups.length,
    sourceRow: Int32Array.from(groups, ([row = 0]) => data.sourceRow[row] ?? 0),
    keys: { municipio: first(labels), ...(where && { departamento: first(where) }) },
    codes: { ...(codes && { municipio: first(codes) }) },
    amounts: Object.fromEntries(
      stages
        .filter((stage) => data.amounts[stage])
        .map((stage): [Stage, Float64Array] => [stage, totalsOf(amountsOf(data, stage), groups)]),
    ),
    published: undefined,
  };
}

/** Blank where all of them are. */
const totalsOf = (amounts: Float64Array, groups: readonly (readonly number[])[]): Float64Array =>
  Float64Array.from(groups, (rows) => {
    const own = Float64Array.from(rows, (row) => amounts[row] ?? Number.NaN);
    return own.every(Number.isNaN) ? Number.NaN : Number(bigintOf(sum(own)));
  });
