import { isNegative, isZero, minus, plus, ratio, totalOf, type Money, type Total } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import type { Agreement, Movement } from './counterpart-rows.ts';

type Sum = Total | Problem;

/** What one municipality owes and has paid at the cut-off date. A sum with a bad cell in it is that cell's problem. */
export interface Account {
  readonly municipio: string;
  committed: Sum;
  due: Sum;
  efectivo: Sum;
  especie: Sum;
}

export const openAccount = (municipio: string): Account => ({
  municipio,
  committed: nothing,
  due: nothing,
  efectivo: nothing,
  especie: nothing,
});

const nothing = totalOf(0n);

const add = (sofar: Sum, each: Money | Problem): Sum => both(sofar, each, plus);

function both<A, B, T>(a: A | Problem, b: B | Problem, combine: (a: A, b: B) => T): T | Problem {
  if (a instanceof Problem) return a;
  return b instanceof Problem ? b : combine(a, b);
}

export function addAgreement(account: Account, { committed, due }: Agreement, cutOff: number): void {
  account.committed = add(account.committed, committed);
  if (due instanceof Problem) account.due = both(account.due, due, () => due);
  else if (due <= cutOff) account.due = add(account.due, committed);
}

/** Movements after the cut-off date do not count. One without a readable date or kind may be either, and spoils both. */
export function addMovement(account: Account, { date, means, paid }: Movement, cutOff: number): void {
  if (typeof date === 'number' && date > cutOff) return;
  const entry = date instanceof Problem ? date : paid;
  if (means !== 'especie') account.efectivo = add(account.efectivo, means instanceof Problem ? means : entry);
  if (means !== 'efectivo') account.especie = add(account.especie, means instanceof Problem ? means : entry);
}

const paidIn = ({ efectivo, especie }: Account): Sum => both(efectivo, especie, plus);

/** What is still owed of the whole commitment; negative is in favour of the municipality. */
export const balanceOf = (account: Account): Sum => both(account.committed, paidIn(account), minus);

/** What fell due and was not paid. */
export const arrearsOf = (account: Account): Sum =>
  both(account.due, paidIn(account), (due, paid) => {
    const missing = minus(due, paid);
    return isNegative(missing) ? nothing : missing;
  });

export const complianceOf = (account: Account): number | Problem =>
  both(account.committed, paidIn(account), (committed, paid) =>
    isZero(committed) ? new Problem('zeroBase', 'comprometida') : ratio(paid, committed),
  );

export type State = 'sin compromiso' | 'a favor' | 'cumplida' | 'en mora' | 'al día';

export function stateOf(account: Account): State | Problem {
  const balance = balanceOf(account);
  if (balance instanceof Problem) return balance;
  if (!(account.committed instanceof Problem) && isZero(account.committed)) return 'sin compromiso';
  if (isZero(balance)) return 'cumplida';
  if (isNegative(balance)) return 'a favor';
  return both(arrearsOf(account), nothing, (arrears) => (isZero(arrears) ? 'al día' : 'en mora'));
}
