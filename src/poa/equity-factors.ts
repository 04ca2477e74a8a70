import type { MoneyColumn, NumberColumn } from '../engine/columns.ts';
import { Problem } from '../engine/problem.ts';
import { isBeyond, sensible } from '../engine/sensible-figures.ts';
import { figureOf } from './first-demands.ts';

interface Invested {
  /** Bolivianos. */
  readonly investment: number;
  readonly people: number;
}

function investedIn(
  rows: readonly number[],
  inversion: MoneyColumn,
  poblacion: NumberColumn,
): Invested | Problem {
  const investment = figureOf(rows, inversion, 'inversionQuinquenio'); // centavos
  if (investment instanceof Problem) return investment;
  const people = figureOf(rows, poblacion, 'poblacion');
  if (people instanceof Problem) return people;
  const place = { row: (rows[0] ?? 0) + 1 };
  if (people === 0) return new Problem('zeroBase', 'poblacion', place);
  return isBeyond(people)
    ? new Problem('outOfRange', 'poblacion', place, sensible)
    : { investment: investment / 100, people };
}

/**
 * 2 × overall ÷ (overall + own), in investment per inhabitant: 2 where nothing was invested, 1 where as much as overall,
 * towards 0 where far more. Everyone gets 1 where nothing was invested anywhere.
 */
export function equityFactors(
  rowsByOtb: ReadonlyMap<string, readonly number[]>,
  inversion: MoneyColumn,
  poblacion: NumberColumn,
): ReadonlyMap<string, number> | Problem {
  const invested = new Map<string, Invested>();
  for (const [otb, rows] of rowsByOtb) {
    const own = investedIn(rows, inversion, poblacion);
    if (own instanceof Problem) return own;
    invested.set(otb, own);
  }
  const all = [...invested.values()];
  const overall =
    all.reduce((sum, { investment }) => sum + investment, 0) /
    all.reduce((sum, { people }) => sum + people, 0);
  return new Map([...invested].map(([otb, own]) => [otb, factorFor(own, overall)]));
}

const factorFor = ({ investment, people }: Invested, overall: number): number =>
  overall === 0 ? 1 : (2 * overall) / (overall + investment / people);
