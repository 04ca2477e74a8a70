import type { Grid, Value } from '../../src/engine/cells.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import type { Text } from '../../src/engine/language.ts';
import { isGridResult } from './arguments.ts';
import type { Spot, Told } from './functions.ts';

export interface Problems {
  readonly told: Told;
  /** The sentence for an error in a cell, also where the formula spilled it from another. */
  explain(spot: Spot): Text | undefined;
}

/** Results that hold a problem, by the cell whose formula gave them. A new result replaces the old one. */
export function rememberProblems(): Problems {
  const bySheet = new Map<string, Map<string, readonly [Spot, Value | Grid]>>();
  const told: Told = (spot, result) => {
    const cells = bySheet.get(spot.sheet) ?? new Map<string, readonly [Spot, Value | Grid]>();
    bySheet.set(spot.sheet, cells);
    const key = `${spot.row},${spot.column}`;
    if (holdsProblem(result)) cells.set(key, [spot, result]);
    else cells.delete(key);
  };
  return {
    told,
    explain(spot) {
      for (const [from, result] of bySheet.get(spot.sheet)?.values() ?? []) {
        const found = isGridResult(result)
          ? result[spot.row - from.row]?.[spot.column - from.column]
          : isSame(spot, from) && result;
        if (found instanceof Problem) return inEveryLanguage(found);
      }
      return undefined;
    },
  };
}

const inEveryLanguage = (problem: Problem): Text => ({
  es: explain(problem, 'es'),
  en: explain(problem, 'en'),
  pt: explain(problem, 'pt'),
});

const isSame = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;

const holdsProblem = (result: Value | Grid): boolean =>
  isGridResult(result)
    ? result.some((row) => row.some((value) => value instanceof Problem))
    : result instanceof Problem;
