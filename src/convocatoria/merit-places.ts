import { Problem } from '../engine/problem.ts';
import type { TieBreak } from './tie-breaks.ts';

/** Where an application stands, and what decided it among those with its score. */
export interface Placed {
  /** Row in the list, from 0. */
  readonly row: number;
  readonly place: number;
  readonly decidedBy: string;
}

interface Race {
  /** The score, then each tie-break. */
  readonly criteria: readonly TieBreak[];
  readonly placed: Placed[];
}

/** Best score first; equals as the tie-breaks say, and those still equal share their place in the order of the list. */
export function placesOf(
  rows: Int32Array,
  scores: Float64Array,
  tieBreaks: readonly TieBreak[],
): readonly Placed[] | Problem {
  const score = { name: '', highFirst: true, values: scores, problems: new Map<number, Problem>() };
  const race: Race = { criteria: [score, ...tieBreaks], placed: [] };
  return settle(race, rows, 0, []) ?? race.placed;
}

/** Places those who are equal so far; the fault of one of them stops it, as he might have gone before the others. */
function settle(race: Race, rows: Int32Array, level: number, names: readonly string[]): Problem | undefined {
  const criterion = race.criteria[level];
  if (rows.length === 1 || !criterion) {
    share(race, rows, names);
    return undefined;
  }
  const fault = faultIn(criterion, rows);
  if (fault) return fault;
  const sets = equalSets(criterion, rows);
  const decided = level > 0 && sets.length > 1 ? [...names, criterion.name] : names;
  for (const set of sets) {
    const problem = settle(race, set, level + 1, decided);
    if (problem) return problem;
  }
  return undefined;
}

function share({ placed }: Race, rows: Int32Array, names: readonly string[]): void {
  const place = placed.length + 1;
  const decidedBy = decisionOf(rows.length, names.join(', '));
  for (const row of rows) placed.push({ row, place, decidedBy });
}

function decisionOf(equals: number, names: string): string {
  if (equals === 1) return names;
  return names === '' ? `empate de ${equals}` : `empate de ${equals}, tras ${names}`;
}

function faultIn({ values, problems }: TieBreak, rows: Int32Array): Problem | undefined {
  const blank = rows.find((row) => Number.isNaN(values[row]));
  if (blank === undefined) return undefined;
  return problems.get(blank) ?? new Problem('missing', 'criteriosDesempate', { row: blank + 1 });
}

function equalSets({ values, highFirst }: TieBreak, rows: Int32Array): readonly Int32Array[] {
  const sign = highFirst ? -1 : 1;
  const sorted = rows.slice().sort((a, b) => sign * ((values[a] as number) - (values[b] as number)) || a - b);
  const sets: Int32Array[] = [];
  let from = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && values[sorted[at] as number] === values[sorted[from] as number]) continue;
    sets.push(sorted.subarray(from, at));
    from = at;
  }
  return sets;
}
