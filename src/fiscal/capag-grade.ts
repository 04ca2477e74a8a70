import { asExcelKeeps } from '../engine/measured.ts';
import type { CapacityRule } from '../norms/capag.ts';
import { levelOf } from '../norms/scale.ts';

/** Grades of debt, current saving and relative liquidity. */
export type Three = readonly [debt: string, saving: string, liquidity: string];

const GOOD = new Set(['AA', 'AB', 'BA']);

/** The final letter of three: A, B, C or D. */
export function finalGrade([debt, saving, liquidity]: Three): string {
  if (debt + saving + liquidity === 'CCC') return 'D';
  if (saving === 'C' || liquidity === 'C') return 'C';
  return debt === 'A' && GOOD.has(saving + liquidity) ? 'A' : 'B';
}

/** The three letters of three figures in points of a hundred; saving is one figure, or three years to weigh. */
export const threeGrades = (
  rule: CapacityRule,
  debt: number,
  saving: readonly number[],
  liquidity: number,
): Three => [
  levelOf(rule.endeudamiento, debt) ?? '',
  levelOf(rule.ahorroCorriente, weighted(rule, saving)) ?? '',
  levelOf(rule.liquidezRelativa, liquidity) ?? '',
];

const weighted = ({ pesos }: CapacityRule, years: readonly number[]): number =>
  years.length === 1
    ? (years[0] ?? Number.NaN)
    : asExcelKeeps(years.reduce((sum, year, at) => sum + (year * (pesos[at] ?? 0)) / 100, 0));

/** What the quality of fiscal information makes of a letter. */
export function withInformation(letter: string, icf: string | undefined, { conIcfD }: CapacityRule): string {
  if (icf === 'E') return 'n.e.';
  if (icf === 'D' && !conIcfD) return `${letter} (no elegible: ICF D)`;
  return icf === 'A' && (letter === 'A' || letter === 'B') ? `${letter}+` : letter;
}
