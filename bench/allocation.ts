import { prorratear } from '../src/contraparte/prorratear.ts';
import type { Grid } from '../src/engine/cells.ts';
import { calculate } from '../src/engine/formula.ts';
import { compare, type Comparison } from './harness.ts';
import { load, type DineroJs } from './peers.ts';

const AMOUNT = 123_456_789.01;
const CENTAVOS = 12_345_678_901;

/** Whole weights, so that everyone can take them: inhabitants of a place. */
const weightsOf = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => 1 + ((at * 7919) % 99_991));

/** The textbook way, in doubles: quick, and right only while products stay below 2^53. */
function inDoubles(weights: readonly number[]): number[] {
  const all = weights.reduce((sofar, each) => sofar + each, 0);
  const exact = weights.map((weight) => (CENTAVOS * weight) / all);
  const shares = exact.map(Math.floor);
  const missing = CENTAVOS - shares.reduce((sofar, each) => sofar + each, 0);
  const order = exact.map((_, at) => at);
  order.sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b);
  for (const at of order.slice(0, missing)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

const inCentavos = (result: Grid): number[] => result.map(([share]) => Math.round((share as number) * 100));

/** What everyone must agree on: the parts, how many and that they add up. dinero.js hands the spare out its own way. */
const told = (shares: readonly number[]): string =>
  `${shares.length} ${shares.reduce((all, each) => all + each, 0)}`;

export async function allocation(count: number): Promise<Comparison> {
  const weights = weightsOf(count);
  const cells = weights.map((weight) => [weight]);
  const { dinero, allocate, toSnapshot } = await load<DineroJs>('dinero.js');
  const money = dinero({ amount: CENTAVOS, currency: { code: 'BOB', base: 10, exponent: 2 } });
  const byDoubles = inDoubles(weights);
  const ours = inCentavos(calculate(prorratear, [AMOUNT, cells]) as Grid);
  const moved = ours.filter((share, at) => share !== byDoubles[at]).length;
  return compare(
    `PRORRATEAR entre ${count.toLocaleString('es')} partes`,
    [
      { name: 'resto mayor en doubles', run: () => inDoubles(weights), told },
      { name: 'Muni', run: () => inCentavos(calculate(prorratear, [AMOUNT, cells]) as Grid), told },
      {
        name: 'dinero.js 2.0.2',
        run: () => allocate(money, weights).map((each) => toSnapshot(each).amount),
        told,
      },
    ],
    {
      rounds: 3,
      note: `Coincide quien da tantas partes como pesos y suma el monto; ${moved === 0 ? 'los doubles dan aquí las mismas partes' : `los doubles ponen en otro lugar ${moved} centavos`}.`,
    },
  );
}
