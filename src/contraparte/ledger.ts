import type { Value } from '../engine/cells.ts';
import { minus, plus, toCell, totalOf, type Money, type Total } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import type { Movement } from './counterpart-rows.ts';

/** A day nobody can read comes first: it may be any, and no balance after it is known. */
const dayOf = ({ date }: Movement): number => (date instanceof Problem ? -Infinity : date);

const inOrder = (movements: readonly Movement[]): readonly Movement[] =>
  [...movements].sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) - dayOf(b)));

/** Date, kind, amount and what is still owed after it. From a row that cannot be read on, the balance is its problem. */
export function ledgerOf(movements: readonly Movement[], opening: Money): readonly (readonly Value[])[] {
  let balance: Total | Problem = plus(opening, totalOf(0n));
  return inOrder(movements).map((movement) => {
    const { date, means, paid } = movement;
    balance = after(balance, movement);
    return [
      date,
      means,
      paid instanceof Problem ? paid : toCell(paid),
      balance instanceof Problem ? balance : toCell(balance),
    ];
  });
}

function after(balance: Total | Problem, { date, paid }: Movement): Total | Problem {
  if (balance instanceof Problem) return balance;
  if (date instanceof Problem) return date;
  return paid instanceof Problem ? paid : minus(balance, paid);
}
