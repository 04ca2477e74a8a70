import { fullWeights } from '../convocatoria/full-weights.ts';
import type { NumberColumn } from '../engine/columns.ts';
import { allocate, bigintOf, totalOf, type Money, type Total } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';

interface Share {
  readonly day: number | undefined;
  /** Of a hundred. */
  readonly points: number;
}

/** The instalments, in order; rows blank throughout are none. */
export function sharesOf(
  porcentajes: NumberColumn,
  days: readonly (number | undefined)[],
): readonly Share[] | Problem {
  const { values, problems } = porcentajes;
  if (values.length !== days.length)
    return new Problem('lengths', 'fechasDesembolso', {}, `${values.length} / ${days.length}`);
  const rows = [...values.keys()].filter((row) => !isBlankRow(porcentajes, days, row));
  if (rows.length === 0) return new Problem('empty', 'porcentajes');
  const empty = rows.find((row) => values[row] === 0);
  if (empty !== undefined) return new Problem('missing', 'porcentajes', { row: empty + 1 });
  const given = Float64Array.from(rows, (row) => values[row] as number);
  const points = fullWeights({ values: given, problems }, 'porcentajes');
  if (points instanceof Problem) return inTheirRow(points, rows, problems);
  return rows.map((row, at) => ({ day: days[row], points: points[at] ?? 0 }));
}

/** A blank cell reaches some hosts as 0. */
const isBlankRow = (
  { values, problems }: NumberColumn,
  days: readonly (number | undefined)[],
  row: number,
): boolean => !values[row] && !problems.has(row) && days[row] === undefined;

/** Told of the row of the sheet, where it was found among the rows in use. */
function inTheirRow(problem: Problem, rows: readonly number[], problems: NumberColumn['problems']): Problem {
  const { row } = problem.place;
  const isOfTheSheet = row === undefined || [...problems.values()].includes(problem);
  return isOfTheSheet ? problem : problem.inRow((rows[row - 1] ?? 0) + 1);
}

export interface Disbursement extends Share {
  readonly amount: Total;
  /** What is still to be paid of it. */
  readonly pending: Total;
  readonly state: 'desembolsado' | 'siguiente' | 'retenido' | 'programado';
}

interface Fund {
  readonly montoFondo: Money;
  readonly desembolsado: Money;
  /** The counterpart is in arrears. */
  readonly isHeld: boolean;
}

/** What was paid out covers the instalments in their order; the first it does not cover whole is the next. */
export function disbursementsOf(
  shares: readonly Share[],
  { montoFondo, desembolsado, isHeld }: Fund,
): readonly Disbursement[] {
  const amounts = allocate(
    montoFondo,
    shares.map(({ points }) => points),
  );
  let left = bigintOf(desembolsado);
  let isNext = true;
  return shares.map((share, at) => {
    const amount = bigintOf(amounts[at] ?? totalOf(0n));
    const covered = left < amount ? left : amount;
    left -= covered;
    const money = { amount: totalOf(amount), pending: totalOf(amount - covered) };
    if (covered === amount && isNext) return { ...share, ...money, state: 'desembolsado' };
    const state = isNext ? (isHeld ? 'retenido' : 'siguiente') : 'programado';
    isNext = false;
    return { ...share, ...money, state };
  });
}
