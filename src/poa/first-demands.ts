import type { NumberColumn } from '../engine/columns.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import type { Term } from '../glossary.ts';

/** What the neighbourhoods ask for, as it comes. */
export interface Demand {
  readonly otb: readonly (string | undefined)[];
  readonly proyecto: readonly (string | undefined)[];
  readonly ordenOtb: NumberColumn;
}

/** Rows of each neighbourhood, whatever the case and accents of its name. */
export function rowsByOtb({ otb, proyecto }: Demand): ReadonlyMap<string, readonly number[]> | Problem {
  const rows = new Map<string, number[]>();
  for (const [row, name] of otb.entries()) {
    const project = proyecto[row];
    if (isBlankRow(name, project)) continue;
    if (name === undefined) return new Problem('missing', 'otb', { row: row + 1 });
    if (project === undefined) return new Problem('missing', 'proyecto', { row: row + 1 });
    const own = rows.get(fold(name)) ?? [];
    own.push(row);
    rows.set(fold(name), own);
  }
  return rows.size === 0 ? new Problem('empty', 'otb') : rows;
}

/** Blank cells reach some hosts as 0. */
const isBlankRow = (...words: readonly (string | undefined)[]): boolean =>
  words.every((word) => word === undefined || word === '0');

const CONSIDERED = 2; // «Esta matriz sólo considera los dos primeros proyectos»

/** The first two of a neighbourhood. When the second and the third share their place nobody can tell which they are. */
export function firstOnes(
  rows: readonly number[],
  { values, problems }: NumberColumn,
): readonly number[] | Problem {
  for (const row of rows) {
    const fault = problems.get(row);
    if (fault) return fault;
    if (Number.isNaN(values[row])) return new Problem('missing', 'ordenOtb', { row: row + 1 });
  }
  const sorted = [...rows].sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  const [last, next] = [sorted[CONSIDERED - 1], sorted[CONSIDERED]];
  if (last !== undefined && next !== undefined && values[last] === values[next])
    return new Problem('ambiguous', 'ordenOtb', { row: next + 1 }, String(values[next]));
  return sorted.slice(0, CONSIDERED);
}

/**
 * The one figure of a neighbourhood, said in one of its rows or in all of them alike. Blank cells reach some hosts as 0,
 * so a 0 beside another figure says nothing.
 */
export function figureOf(
  rows: readonly number[],
  { values, problems }: NumberColumn,
  about: Term,
): number | Problem {
  const bad = rows.find((row) => problems.has(row));
  const fault = bad === undefined ? undefined : problems.get(bad);
  if (fault) return fault;
  const known = rows.filter((row) => !Number.isNaN(values[row]));
  const said = known.filter((row) => values[row] !== 0);
  const first = said[0] ?? known[0];
  if (first === undefined) return new Problem('missing', about, { row: (rows[0] ?? 0) + 1 });
  const figure = values[first] as number;
  const other = said.find((row) => values[row] !== figure);
  if (other !== undefined)
    return new Problem('ambiguous', about, { row: other + 1 }, `${figure}, ${values[other]}`);
  return figure < 0 ? new Problem('negative', about, { row: first + 1 }) : figure;
}
