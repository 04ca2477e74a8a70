import { compare } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { rateOf, type ExecutionGroup, type Sum } from './execution-groups.ts';

type Order = 'aparicion' | 'clave' | 'monto' | 'tasa';
type Comparison = (a: ExecutionGroup, b: ExecutionGroup) => number;

const alphabet = new Intl.Collator('es', { numeric: true });

const byKey: Comparison = (a, b) => {
  for (const [at, cell] of a.keys.entries()) {
    const difference = alphabet.compare(String(cell), String(b.keys[at]));
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Known figures before unknown ones, greatest first. */
const byAmount: Comparison = (a, b) =>
  isKnown(a.presupuesto) && isKnown(b.presupuesto)
    ? compare(b.presupuesto, a.presupuesto)
    : Number(isKnown(b.presupuesto)) - Number(isKnown(a.presupuesto));

const isKnown = (sum: Sum): sum is Exclude<Sum, Problem | undefined> =>
  sum !== undefined && !(sum instanceof Problem);

const byRate: Comparison = (a, b) => {
  const [left, right] = [a, b].map(({ presupuesto, ejecutado }) => rateOf(presupuesto, ejecutado));
  if (typeof left === 'number' && typeof right === 'number') return right - left;
  return Number(typeof right === 'number') - Number(typeof left === 'number');
};

const comparisons: Readonly<Record<Order, Comparison>> = {
  aparicion: () => 0,
  clave: byKey,
  monto: byAmount,
  tasa: byRate,
};

/** Groups in the order asked for; equals stay as they appear in the data. */
export const sorted = (groups: readonly ExecutionGroup[], order: Order): readonly ExecutionGroup[] =>
  [...groups].sort(comparisons[order]);
