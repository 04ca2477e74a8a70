import type { Cell } from '../engine/cells.ts';
import { firstProblemIn, type MoneyColumn } from '../engine/columns.ts';
import { sumByGroup } from '../engine/group-sums.ts';
import type { KeyColumn } from '../engine/key-columns.ts';
import { amount, column, type Kind } from '../engine/kinds.ts';
import { bigintOf, type Money } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';

/** What a line had and what it spent, in centavos. */
export interface Figures {
  readonly budget: bigint;
  readonly actual: bigint;
}
export interface Line extends Figures {
  readonly name: Cell;
}

export const added = (all: readonly Figures[]): Figures => ({
  budget: all.reduce((sum, { budget }) => sum + budget, 0n),
  actual: all.reduce((sum, { actual }) => sum + actual, 0n),
});

/** A line with one of its two figures. Lines blank in both are no lines. */
export function missingIn(presupuestos: MoneyColumn, ejecutados: MoneyColumn): Problem | undefined {
  for (const [row, budget] of presupuestos.values.entries()) {
    const noBudget = Number.isNaN(budget);
    if (noBudget !== Number.isNaN(ejecutados.values[row]))
      return new Problem('missing', noBudget ? 'presupuestos' : 'ejecutados', { row: row + 1 });
  }
  return undefined;
}

function unnamed(names: KeyColumn, { values }: MoneyColumn): Problem | undefined {
  const row = names.codes.findIndex((code, at) => code < 0 && !Number.isNaN(values[at]));
  return row < 0 ? undefined : new Problem('missing', 'lineas', { row: row + 1 });
}

/** Lines by name, in order of first appearance; a name that comes back adds up. */
export function linesOf(
  names: KeyColumn,
  presupuestos: MoneyColumn,
  ejecutados: MoneyColumn,
): readonly Line[] | Problem {
  const bad =
    firstProblemIn(presupuestos) ??
    firstProblemIn(ejecutados) ??
    missingIn(presupuestos, ejecutados) ??
    unnamed(names, presupuestos);
  if (bad) return bad;
  const count = names.labels.length;
  const { sums: budgets, hasFigures } = sumByGroup(presupuestos.values, names.codes, count);
  const { sums: actuals } = sumByGroup(ejecutados.values, names.codes, count);
  return names.cells.flatMap((name, at) => {
    const [budget, actual] = [budgets[at], actuals[at]];
    if (!hasFigures[at] || budget === undefined || actual === undefined) return [];
    return [{ name, budget: bigintOf(budget), actual: bigintOf(actual) }];
  });
}

const twoCells = {
  es: 'dos celdas, presupuesto y ejecutado',
  en: 'two cells, budget and executed',
  pt: 'duas células, orçamento e executado',
};

const amountCells: Kind<readonly (Money | undefined)[]> = column(amount);

/** Budget and executed of a single line, in two cells. */
export const budgetAndActual: Kind<Figures> = {
  ...amountCells,
  read(input, about) {
    const found = amountCells.read(input, about);
    if (found instanceof Problem) return found;
    const [budget, actual] = found;
    if (found.length !== 2) return new Problem('badShape', about.term, {}, twoCells);
    if (budget === undefined || actual === undefined) return new Problem('missing', about.term);
    return { budget: bigintOf(budget), actual: bigintOf(actual) };
  },
  readColumn: undefined,
};
