import type { MoneyColumn, NumberColumn } from '../engine/columns.ts';
import { Problem } from '../engine/problem.ts';
import type { Term } from '../glossary.ts';
import { fold } from '../engine/reading.ts';

/** One application, as it stands in the list. */
export interface Application {
  /** Row in the list, from 0. */
  readonly row: number;
  /** Centavos asked for. */
  readonly cost: number;
  readonly score: number;
  /** Its group, without case or accents; empty where there are no groups. */
  readonly group: string;
}

interface Columns {
  readonly montos: MoneyColumn;
  readonly puntajes: NumberColumn;
  readonly grupo: readonly (string | undefined)[] | undefined;
}

/**
 * The applications of a list, blank rows left out. An application that cannot be read might have won, so it stops the
 * award instead of losing it in silence.
 */
export function applicationsIn({ montos, puntajes, grupo }: Columns): readonly Application[] | Problem {
  const rows = montos.values.length;
  const misfit =
    lengthFault('puntajes', rows, puntajes.values.length) ??
    lengthFault('grupo', rows, grupo?.length ?? rows);
  if (misfit) return misfit;
  const found: Application[] = [];
  for (let row = 0; row < rows; row++) {
    const problem = montos.problems.get(row) ?? puntajes.problems.get(row);
    if (problem) return problem;
    const cost = montos.values[row] as number;
    const score = puntajes.values[row] as number;
    if (isBlankRow(cost, score)) continue;
    const fault = faultIn(row, cost, score, grupo);
    if (fault) return fault;
    found.push({ row, cost, score, group: fold(grupo?.[row] ?? '') });
  }
  return found.length === 0 ? new Problem('empty', 'montos') : found;
}

const lengthFault = (term: Term, rows: number, own: number): Problem | undefined =>
  rows === own ? undefined : new Problem('lengths', term, {}, `${rows} / ${own}`);

/** Blank cells reach some hosts as 0. */
const isBlankRow = (cost: number, score: number): boolean =>
  (Number.isNaN(cost) || cost === 0) && (Number.isNaN(score) || score === 0);

function faultIn(row: number, cost: number, score: number, grupo: Columns['grupo']): Problem | undefined {
  const place = { row: row + 1 };
  if (Number.isNaN(cost)) return new Problem('missing', 'montos', place);
  if (Number.isNaN(score)) return new Problem('missing', 'puntajes', place);
  if (cost < 0) return new Problem('negative', 'montos', place);
  if (score < 0) return new Problem('negative', 'puntajes', place);
  return grupo && grupo[row] === undefined ? new Problem('missing', 'grupo', place) : undefined;
}

/** Best score first; on equal scores, the earlier row. */
export const byMerit = (applications: readonly Application[]): readonly Application[] =>
  [...applications].sort((a, b) => b.score - a.score || a.row - b.row);
