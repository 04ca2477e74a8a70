import { moneyOf, sum, toCentavos, toText } from '../src/engine/money.ts';
import { amounts } from './budget-rows.ts';
import { compare, type Comparison, type Contender } from './harness.ts';
import { load, type BigJs, type CurrencyJs, type DecimalJs, type DineroJs } from './peers.ts';

const COUNT = 1_000_000;

const cents = (amount: number | string): string => Number(amount).toFixed(2);
const fromCentavos = (whole: number): string => cents(whole / 100);

const naive = (cells: Float64Array): number => {
  let all = 0;
  for (let at = 0; at < cells.length; at++) all += cells[at] as number;
  return all;
};

const readAndSum = (cells: Float64Array): string => {
  const read = new Float64Array(cells.length);
  for (let at = 0; at < cells.length; at++) read[at] = toCentavos(cells[at] as number);
  return toText(sum(read));
};

const bigints = (cells: Float64Array): bigint => {
  let all = 0n;
  for (const cell of cells) all += BigInt(Math.round(cell * 100));
  return all;
};

/** Adds a million amounts to the centavo. */
export async function sums(): Promise<Comparison> {
  const cells = amounts(COUNT);
  const ready = cells.map(toCentavos);
  const contenders: Contender[] = [
    { name: 'double, sin exactitud', run: () => naive(cells) },
    {
      name: 'Muni: centavos ya leídos',
      run: () => sum(ready),
      told: (total: ReturnType<typeof sum>) => cents(toText(total)),
    },
    { name: 'Muni: leer y sumar', run: () => readAndSum(cells), told: cents },
    { name: 'BigInt', run: () => bigints(cells), told: (whole: bigint) => fromCentavos(Number(whole)) },
    ...(await libraries(cells)),
  ];
  if (moneyOf(sum(ready)) === undefined) throw new Error('the sum left the range the peers can hold');
  return compare(`Sumar ${COUNT.toLocaleString('es')} montos al centavo`, contenders, { rounds: 7 });
}

async function libraries(cells: Float64Array): Promise<Contender[]> {
  const { default: Decimal } = await load<DecimalJs>('decimal.js');
  const { default: Big } = await load<BigJs>('big.js');
  const { default: currency } = await load<CurrencyJs>('currency.js');
  const { dinero, add, toSnapshot } = await load<DineroJs>('dinero.js');
  const BOB = { code: 'BOB', base: 10, exponent: 2 };
  const of = (cell: number) => dinero({ amount: Math.round(cell * 100), currency: BOB });
  const textOf = (all: { toString(): string }) => cents(all.toString());
  return [
    {
      name: 'dinero.js 2.0.2',
      run: () => cells.reduce<unknown>((all, cell) => add(all, of(cell)), of(0)),
      told: (all: unknown) => fromCentavos(toSnapshot(all).amount),
    },
    {
      name: 'currency.js 2.0.4',
      run: () => cells.reduce<unknown>((all, cell) => currency(cell).add(all), currency(0)),
      told: (all: { readonly intValue: number }) => fromCentavos(all.intValue),
    },
    {
      name: 'big.js 7.0.1',
      run: () => cells.reduce((all, cell) => all.plus(cell), new Big(0)),
      told: textOf,
    },
    {
      name: 'decimal.js 10.6.0',
      run: () => cells.reduce((all, cell) => all.plus(cell), new Decimal(0)),
      told: textOf,
    },
  ];
}
