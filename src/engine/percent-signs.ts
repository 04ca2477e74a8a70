import type { NumberColumn } from './columns.ts';
import { gridOf } from './cells.ts';
import { numbers, type Kind } from './kinds.ts';
import type { Text } from './language.ts';
import { Problem } from './problem.ts';

export const mixedSigns = {
  es: 'unos datos llevan el signo % y otros no; escríbalos todos igual',
  en: 'some figures carry the % sign and others do not; type them all alike',
  pt: 'uns dados levam o sinal % e outros não; escreva-os todos iguais',
} as const satisfies Text;

export const LARGEST_RATE = 2; // twice the target of a whole year

const hasSign = (cell: unknown): boolean => typeof cell === 'string' && cell.includes('%');

/** A column of numbers in one unit: texts with a % sign are rates, so a bare 30 beside them would count fifty times more. */
export const sameUnitNumbers: Kind<NumberColumn> = {
  ...numbers,
  read(input, about) {
    const column = numbers.read(input, about);
    if (column instanceof Problem) return column;
    const grid = gridOf(input);
    if (!grid.some((row) => row.some(hasSign))) return column;
    const odd = grid
      .flat()
      .findIndex((cell, row) => !hasSign(cell) && Math.abs(column.values[row] ?? 0) > LARGEST_RATE);
    return odd < 0 ? column : new Problem('outOfRange', about.term, { row: odd + 1 }, mixedSigns);
  },
};
